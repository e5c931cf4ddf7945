import { number, type OwnTables, type Parameter, type ParameterValues } from "@ventesal/scenario";
import { clinicList, clinicParameters } from "./clinics.ts";
import { findingParameters } from "./finding.ts";
import { needParameters } from "./need.ts";
import { otherParameters } from "./others.ts";
import { workParameters } from "./work.ts";
import { yardstickParameters } from "./yardsticks.ts";

function time(): Parameter[] {
  return [
    number(
      "year",
      2026,
      "calendar year",
      { low: 2026, high: 2035, least: 2024, most: 2050 },
      "assumption",
      "the scenario's first year is a choice",
      {
        da: "Det første år, der måles; kalender og regioner følger datoen",
        en: "The first year that is measured; calendar and regions go by the date",
      },
      { whole: true },
    ),
    number(
      "years",
      1,
      "years",
      { low: 1, high: 10, least: 1, most: 20 },
      "assumption",
      "the length of the scenario is a choice",
      {
        da: "Antal år, der måles",
        en: "Years that are measured",
      },
      { whole: true },
    ),
  ];
}

/** All parameters of the late-effects clinics with the model's own values; which clinics have some, `structural` and own sites decide. */
export function lateEffectsParameters(structural: ParameterValues, own: OwnTables = {}): Parameter[] {
  return [
    ...time(),
    clinicList(own),
    ...needParameters(),
    ...findingParameters(),
    ...yardstickParameters(),
    ...otherParameters(),
    ...workParameters(),
    ...clinicParameters(structural, own),
  ];
}
