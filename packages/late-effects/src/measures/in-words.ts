import type { Row } from "@ventesal/measures";
import type { Label } from "@ventesal/pathway";

/** A row whose mean and interval are known. */
export type Found = Row & { mean: number; low: number; high: number };

const UNITS: Record<string, Label> = {
  days: { da: " dage", en: " days" },
  minutes: { da: " minutter", en: " minutes" },
  points: { da: " procentpoint", en: " percentage points" },
  "patients/week": { da: " om ugen", en: " a week" },
  number: { da: "", en: "" },
};

/** An amount with one decimal and its unit. */
export function amountOf(value: number, unit: string): Label {
  const write = (locale: string, number: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(number);
  if (unit === "share") return { da: `${write("da-DK", 100 * value)} %`, en: `${write("en-GB", 100 * value)}%` };
  const scaled = unit === "points" ? 100 * value : value;
  const { da, en } = UNITS[unit] ?? { da: ` ${unit}`, en: ` ${unit}` };
  return { da: `${write("da-DK", scaled)}${da}`, en: `${write("en-GB", scaled)}${en}` };
}

/** A day as a sentence has it: 3. august 2026. */
export function dateText(date: string, language: "da" | "en"): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", options).format(new Date(`${date}T00:00:00Z`));
}

/** Names with commas and a last "and". */
export const andDa = (names: readonly string[]) => joined(names, "og");
export const andEn = (names: readonly string[]) => joined(names, "and");

function joined(names: readonly string[], and: string): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
