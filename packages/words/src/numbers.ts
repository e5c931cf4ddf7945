import type { Language } from "@ventesal/pathway";

/** Numbers as they are written in a language. `null` is a dash: there is no such number. */
export interface Numbers {
  /** With exactly so many decimals. */
  fixed(value: number | null, decimals: number): string;
  /** With as many decimals as are needed, but not more than this. */
  short(value: number | null, mostDecimals: number): string;
  /** A share as per cent. */
  percent(share: number | null, decimals: number): string;
  shortPercent(share: number | null, mostDecimals: number): string;
  /** From one number to another, both already written. */
  range(low: string, high: string): string;
}

const LOCALES = { da: "da-DK", en: "en-GB" } as const;
export const NONE = "–";

const written = new Map<Language, Numbers>();

/** Numbers in a language: made once for each, as making a format takes a browser longer than writing a hundred numbers. */
export function numbersIn(language: Language): Numbers {
  const known = written.get(language) ?? newNumbers(language);
  written.set(language, known);
  return known;
}

function newNumbers(language: Language): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (value: number | null, least: number, most: number): string => {
    if (value === null) return NONE;
    const key = `${least} ${most}`;
    const known = formats.get(key);
    const made =
      known ?? new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: least, maximumFractionDigits: most });
    if (!known) formats.set(key, made);
    // what rounds to zero has no sign
    return made.format(value).replace(/^[-−](?=[0.,]*$)/, "");
  };
  const mark = language === "da" ? " %" : "%";
  const percent = (share: number | null, least: number, most: number) =>
    share === null ? NONE : `${format(100 * share, least, most)}${mark}`;
  return {
    fixed: (value, decimals) => format(value, decimals, decimals),
    short: (value, most) => format(value, 0, most),
    percent: (share, decimals) => percent(share, decimals, decimals),
    shortPercent: (share, most) => percent(share, 0, most),
    range: (low, high) => (low === NONE && high === NONE ? NONE : `${low} – ${high}`),
  };
}
