import type { Pathway } from "@ventesal/pathway";
import { type Model, resolveScenario, type Scenario } from "@ventesal/scenario";

/** How long a pathway is looked at that does not say how long a run of it is. */
const A_YEAR = 365;

/** A pathway without parameters as a scenario of which only loads are asked: from its first day to its horizon, started as it says. */
export function scenarioOfPathway(pathway: Pathway): { scenario: Scenario; days: number } {
  const days = pathway.horizonDays ?? A_YEAR;
  const asItIs = { name: pathway.name, title: pathway.title, set: {} };
  const model: Model = {
    name: pathway.name,
    title: pathway.title,
    scenarios: [asItIs],
    // only loads are asked for: nothing is measured
    replications: 1,
    precise: { measure: "", group: {} },
    parameters: () => [],
    build: () => ({
      pathway,
      warmUpDays: 0,
      untilDays: days,
      horizonDays: days,
      overload: "refused",
      better: () => null,
      keys: () => [],
      published: () => null,
      observer: () => (output) => output.openCases,
    }),
  };
  return { scenario: resolveScenario({ model, scenario: asItIs }, []), days };
}
