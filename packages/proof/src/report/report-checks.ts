import type { Label } from "@ventesal/pathway";
import {
  insidePublishedRange,
  insideYearRange,
  morePiecesThanCases,
  type Tolerance,
  withinDays,
  withinPercent,
  withinPoints,
} from "./tolerance.ts";

/** Figures of the report of 2022 that the baseline is to reproduce, all with one tolerance. */
export interface ReportCheck {
  name: string;
  title: Label;
  measure: string;
  /** The group's name and the keys that are checked, such as `region` and the regions. */
  by: string;
  keys: readonly string[];
  /** Held against the published figure: each key's own mean, or the sum of them all. */
  of: "each" | "sum";
  /** Where the published figure of a sum stands, as it is no row of its own. */
  sumAgainst?: { measure: string; by: string; key: string };
  tolerance: Tolerance;
}

const REGIONS = ["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"];
const ADVICE = [
  "experimental-denmark",
  "research-denmark",
  "established-denmark",
  "experimental-abroad",
  "no-further-treatment",
];
const RARE_ADVICE = ["research-abroad", "planned-treatment"];

/** What the baseline must reproduce, and how closely; the figures themselves stand in `data/panel/figures-2022.csv`. */
export const reportChecks: readonly ReportCheck[] = [
  {
    name: "cases-by-outcome",
    title: { da: "Sager efter udfald", en: "Cases by outcome" },
    measure: "cases.count",
    by: "outcome",
    keys: ["received", "cancelled", "rejected", "assessed"],
    of: "each",
    tolerance: withinPercent(0.03),
  },
  {
    name: "processing-time-of-all",
    title: { da: "Sagsbehandlingstid, alle", en: "Processing time, all" },
    measure: "processing-time.mean",
    by: "outcome",
    keys: ["all"],
    of: "each",
    // Wider than the next: the report's three means agree only through rounding.
    tolerance: withinDays(0.8),
  },
  {
    name: "processing-time-by-outcome",
    title: { da: "Sagsbehandlingstid efter udfald", en: "Processing time by outcome" },
    measure: "processing-time.mean",
    by: "outcome",
    keys: ["rejected", "assessed"],
    of: "each",
    tolerance: withinDays(0.5),
  },
  {
    name: "share-answered-within",
    title: { da: "Andel besvaret inden for 7 og 14 dage", en: "Share answered within 7 and 14 days" },
    measure: "processing-time.share-within",
    by: "days",
    keys: ["7", "14"],
    of: "each",
    tolerance: withinPoints(0.02),
  },
  {
    name: "longest-processing-time",
    title: { da: "Længste sagsbehandlingstid", en: "Longest processing time" },
    measure: "processing-time.longest",
    by: "outcome",
    keys: ["all"],
    of: "each",
    tolerance: insideYearRange,
  },
  {
    name: "cases-by-referring-region",
    title: { da: "Sager efter henvisende region (tabel 1)", en: "Cases by referring region (table 1)" },
    measure: "cases.count",
    by: "region",
    keys: REGIONS,
    of: "each",
    tolerance: withinPercent(0.05),
  },
  {
    name: "cases-by-residence",
    title: { da: "Sager efter bopælsregion (tabel 1)", en: "Cases by region of residence (table 1)" },
    measure: "cases.count",
    by: "residence",
    keys: REGIONS,
    of: "each",
    tolerance: withinPercent(0.05),
  },
  {
    name: "rejected-share-by-region",
    title: { da: "Andel afviste af de ikke annullerede", en: "Rejected share of those not cancelled" },
    measure: "rejected.share",
    by: "region",
    keys: ["Hovedstaden", "Midtjylland"],
    of: "each",
    tolerance: withinPoints(0.02),
  },
  {
    name: "advice",
    title: { da: "Råd", en: "Advice" },
    measure: "advice.count",
    by: "advice",
    keys: ADVICE,
    of: "each",
    tolerance: withinPercent(0.1),
  },
  {
    name: "rare-advice",
    title: { da: "Sjældne råd", en: "Rare advice" },
    measure: "advice.count",
    by: "advice",
    keys: RARE_ADVICE,
    of: "each",
    tolerance: insidePublishedRange,
  },
  {
    name: "several-pieces-of-advice",
    title: { da: "Råd i alt mod vurderede sager", en: "All advice against cases assessed" },
    measure: "advice.count",
    by: "advice",
    keys: [...ADVICE, ...RARE_ADVICE],
    of: "sum",
    sumAgainst: { measure: "cases.count", by: "outcome", key: "assessed" },
    tolerance: morePiecesThanCases,
  },
];
