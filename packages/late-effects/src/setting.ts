import { ScenarioError } from "@ventesal/scenario";
import { contradictions } from "./contradictions.ts";
import { clinicsOf } from "./parameters/clinics.ts";
import type { Setting } from "./pathway/setting.ts";
import { countryOf } from "./place/country.ts";
import { erasOf } from "./place/eras.ts";
import { reachOf } from "./place/reach.ts";
import { clinicsKnown } from "./place/sites.ts";
import { dateIn, spanOf } from "./place/span.ts";
import type { Given } from "./values.ts";

/**
 * Everything that a scenario's values and own tables say, worked out.
 * @throws {ScenarioError} with all values that contradict each other
 */
export function settingOf(given: Given): Setting {
  const { v, values, own } = given;
  const clinics = clinicsOf(values, own);
  const span = spanOf(v);
  const issues = contradictions(given, clinics, span);
  if (issues.length > 0) throw new ScenarioError(issues);
  const country = countryOf(v, own, span);
  return {
    ...given,
    span,
    country,
    eras: erasOf(v, clinics, span, dateIn(span, span.horizonDay)),
    reach: reachOf(v, own, country, clinics),
    specific: clinicsKnown("disease-specific", own),
  };
}
