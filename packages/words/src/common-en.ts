import type { Overload } from "@ventesal/experiments";
import type { ScenarioIssue } from "@ventesal/scenario";
import { comparisonInEnglish } from "./comparison/en.ts";
import { terms } from "./terms/en.ts";

/** What is said of scenarios and results everywhere, in English. */
export const commonInEnglish = {
  terms,
  comparison: comparisonInEnglish,
  /** The parts of a result. */
  sections: {
    cases: "Cases in a year",
    time: "Processing time",
    country: "The whole country",
    regions: "Regions",
    clinics: "Clinics",
    municipalities: "Municipalities",
    equity: "Equity: how unequally it is borne",
    days: "Where the days go",
    advice: "Advice",
    mix: "Who the cases are",
    staff: "Staff and queues",
    other: "Other",
  },
  overload: ({ load, stations, arrivalsPerWeek, canBeDonePerWeek }: Overload): string => {
    if (stations.length > 1) {
      const asked = `${stations.join(", ")} ask for ${load.toFixed(2)} times what can be done, expected below 1`;
      return `${asked}; ${load < 1 ? "too close to tell whether the lists settle" : "the lists never settle"}`;
    }
    const coming = `${arrivalsPerWeek.toFixed(1)} a week arrive at ${stations.join(" and ")}`;
    const done = `${canBeDonePerWeek.toFixed(1)} a week can be done`;
    if (load < 1)
      return `${coming}, ${done}; the load is ${load.toFixed(3)}, too close to 1 to tell whether the list settles`;
    const growth = (arrivalsPerWeek - canBeDonePerWeek).toFixed(1);
    return `${coming}, ${done}: a load of ${load.toFixed(2)}, expected below 1; the list grows by ${growth} a week and never settles`;
  },
  outsideRange: (key: string, value: string, range: string) =>
    `${key} = ${value} lies outside ${range}, the range that is plausible for the baseline`,
  scenarioIssue: (issue: ScenarioIssue): string => issue.message,
  /** A place as people read it; programs get it as it is. */
  place: (place: string): string => place,
};
