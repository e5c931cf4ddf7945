import { addDays } from "@ventesal/denmark";
import type { Row } from "@ventesal/measures";
import type { Label } from "@ventesal/pathway";
import type { Finding } from "@ventesal/scenario";
import type { Setting } from "../pathway/setting.ts";
import { listAtFirst } from "./clinics.ts";
import { amountOf, dateText, type Found } from "./in-words.ts";

/** From this share of the replications on, what happens in them is said without saying in how many. */
const NEARLY_ALL = 0.95;

interface Around extends Pick<Setting, "v" | "own" | "span"> {
  rows: readonly Row[];
  overloaded: readonly string[];
}

/**
 * The lists that grow beyond the noise of the simulation, and when most of their replications break the standard. A growth that is 0.0 as it is
 * written is no growth to a reader; what else is known of such a list is said all the same.
 */
export function growingLists(growths: readonly Found[], around: Around): Finding[] {
  const { rows, overloaded, span } = around;
  return growths.flatMap(({ group, mean, low, high }) => {
    if (!(low > 0)) return [];
    const clinic = group.clinic!;
    const neverSettles = overloaded.some((resource) => resource.endsWith(` · ${clinic}`));
    const beginsEmpty = listAtFirst(around, clinic) === 0;
    const of = (measure: string) =>
      rows.find((row) => row.measure === measure && row.group.clinic === clinic)?.mean ?? null;
    const share = of("waiting.standard-broken.share");
    const days = of("waiting.standard-broken.days");
    const date = share !== null && share >= 0.5 && days !== null ? addDays(span.first, Math.round(days)) : null;
    const parts = [
      ...growth({ mean, low, high }, neverSettles, beginsEmpty),
      ...(date === null ? [] : [standardBroken(date, share!)]),
    ];
    if (parts.length === 0) return [];
    const written = (language: "da" | "en") => `${clinic}: ${parts.map((part) => part[language]).join("; ")}.`;
    const data = { clinic, growthPerWeek: mean, low, high, neverSettles, beginsEmpty, standardBrokenFrom: date, share };
    const code = isMore(mean) ? "list-grows" : neverSettles ? "list-never-settles" : "standard-broken";
    return [{ code, data, text: { da: written("da"), en: written("en") } }];
  });
}

/** Whether a growth is more than 0.0 as it is written. */
function isMore(growth: number): boolean {
  return /[1-9]/.test(amountOf(growth, "number").en);
}

function growth(
  { mean, low, high }: Pick<Found, "mean" | "low" | "high">,
  neverSettles: boolean,
  beginsEmpty: boolean,
): Label[] {
  const [by, from, to] = [amountOf(mean, "patients/week"), amountOf(low, "number"), amountOf(high, "number")];
  if (!isMore(mean)) {
    return neverSettles ? [{ da: "ventelisten falder aldrig til ro", en: "the list never settles" }] : [];
  }
  const never = neverSettles ? { da: " og falder aldrig til ro", en: " and never settles" } : { da: "", en: "" };
  const grows = {
    da: `ventelisten vokser med ${by.da} (${from.da} til ${to.da})${never.da}`,
    en: `the list grows by ${by.en} (${from.en} to ${to.en})${never.en}`,
  };
  // one that never settles does not grow because it was empty
  if (neverSettles || !beginsEmpty) return [grows];
  return [grows, { da: "den begynder tom, så den vokser i begyndelsen", en: "it begins empty, so it grows at first" }];
}

function standardBroken(date: string, share: number): Label {
  const [da, en] = [dateText(date, "da"), dateText(date, "en")];
  if (share >= NEARLY_ALL) {
    return {
      da: `fra omkring ${da} venter over halvdelen længere end standarden`,
      en: `from about ${en} more than half wait beyond the standard`,
    };
  }
  const percent = Math.round(100 * share);
  return {
    da: `i ${percent} % af gentagelserne venter over halvdelen længere end standarden, fra omkring ${da}`,
    en: `in ${percent}% of replications more than half wait beyond the standard, from about ${en}`,
  };
}
