import { number, type Parameter } from "@ventesal/scenario";
import { figure2022, keys2022, value2022 } from "../facts.ts";

/** The advice that excludes any other. */
export const NO_TREATMENT = "no-further-treatment";

/** The kinds of advice, in the order of the report. */
export function adviceKinds(): string[] {
  return keys2022("advice.count", "advice");
}

/** How often each kind of advice is given. Counts hidden as "few" are set to the middle of what they can be. */
export function adviceParameters(): Parameter[] {
  const assessed = value2022("cases.count", "outcome", "assessed");
  return adviceKinds().map((kind) => {
    const { value, low, high } = figure2022("advice.count", "advice", kind);
    const middle = value ?? (low + high) / 2;
    return number(
      `advice.${kind}.per100`,
      (100 * middle) / assessed,
      "per 100 cases",
      {
        low: (100 * (value === null ? low : 0.7 * middle)) / assessed,
        high: (100 * (value === null ? high : 1.3 * middle)) / assessed,
        most: 100,
      },
      value === null ? "estimate" : "source document",
      value === null
        ? `SST annual report 2022, figure 6: few (${low} to ${high}) of ${assessed}; the middle is used`
        : `SST annual report 2022, figure 6: ${middle} of ${assessed} cases`,
      {
        da: `Råd pr. 100 vurderede sager: ${NAMES[kind]?.da ?? kind}`,
        en: `Advice per 100 assessed cases: ${NAMES[kind]?.en ?? kind}`,
      },
    );
  });
}

/** What each kind of advice is called in the middle of a sentence. */
const NAMES: Readonly<Record<string, { da: string; en: string }>> = {
  "experimental-denmark": { da: "eksperimentel behandling i Danmark", en: "experimental treatment in Denmark" },
  "research-denmark": { da: "forskningsmæssig behandling i Danmark", en: "a research protocol in Denmark" },
  "established-denmark": { da: "etableret behandling i Danmark", en: "established treatment in Denmark" },
  "experimental-abroad": { da: "eksperimentel behandling i udlandet", en: "experimental treatment abroad" },
  "research-abroad": { da: "forskningsmæssig behandling i udlandet", en: "a research protocol abroad" },
  "planned-treatment": { da: "den allerede planlagte behandling", en: "the treatment already planned" },
  "no-further-treatment": { da: "ingen yderligere behandling", en: "no further treatment" },
};
