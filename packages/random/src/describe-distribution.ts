import type { Distribution } from "./distribution.ts";
import { familyOf } from "./families.ts";

/**
 * One line for a reader that states the convention: "lognormal, mean 3 h, sd 2 h". Numbers have up to 4 significant digits, written as the
 * language does.
 *
 * @param unit the word or sign of the distribution's unit in that language, as it stands after a number: "h", "days", "dage"
 */
export function describeDistribution(distribution: Distribution, unit: string, lang: "da" | "en"): string {
  const format = new Intl.NumberFormat(lang === "da" ? "da-DK" : "en-GB", { maximumSignificantDigits: 4 });
  const plain = (value: number) => format.format(value);
  return familyOf(distribution).words(distribution, {
    plain,
    amount: (value) => `${plain(value)} ${unit}`,
    unit,
    either: (danish, english) => (lang === "da" ? danish : english),
  });
}
