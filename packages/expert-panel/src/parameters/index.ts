import { number, type OwnTables, type Parameter, type ParameterValues } from "@ventesal/scenario";
import { referralsOf } from "../own-tables.ts";
import { adviceParameters } from "./advice.ts";
import { calibratedParameters } from "./calibrated.ts";
import { outcomeParameters } from "./outcomes.ts";
import { referralParameters } from "./referrals.ts";
import { caseworkParameters, panelParameters } from "./work.ts";

/** The year whose calendar and regions hold. */
const year = number(
  "year",
  2022,
  "calendar year",
  { low: 2022, high: 2030, least: 2008, most: 2058 },
  "source document",
  "SST annual report 2022",
  { da: "Året, hvis kalender og regioner gælder", en: "The year whose calendar and regions hold" },
  { whole: true, structural: true },
);

/** The days that a promise is about. */
const promisedDays = number(
  "promise.withinDays",
  14,
  "days",
  { low: 7, high: 30, least: 1, most: 365 },
  "assumption",
  "no promised processing time is known; 14 days is one of the limits that the report counts by",
  { da: "Dage, inden for hvilke svaret loves", en: "Days within which an answer is promised" },
  { whole: true },
);

/**
 * All parameters of the expert panel with the model's own values; the regions are those of the year that `structural` gives, or of 2022.
 * After the year comes what is fitted to the published figures.
 */
export function expertPanelParameters(structural: ParameterValues, own: OwnTables = {}): Parameter[] {
  const ofYear = Number(structural.year ?? year.value);
  // before the year is known, own referrals cannot be told by its regions
  const referrals = structural.year === undefined ? undefined : referralsOf(own);
  return [
    year,
    ...calibratedParameters(),
    ...caseworkParameters(),
    ...panelParameters(),
    ...referralParameters(ofYear, referrals),
    ...outcomeParameters(ofYear),
    ...adviceParameters(),
    promisedDays,
  ];
}
