import type { Pathway } from "@ventesal/pathway";
import { number } from "./define-parameter.ts";
import type { Model } from "./model.ts";
import { resolveScenario, type Scenario } from "./resolve.ts";
import { ScenarioError } from "./scenario-error.ts";
import type { Setting } from "./setting.ts";
import { usualMeasures } from "./usual-measures.ts";

/** How long a pathway is looked at that does not say how long a run of it is. */
const A_YEAR = 365;
/** A case may stay open for so many days after the last day looked at; the run is then over, and the case counts as open. */
const RUN_OUT_DAYS = 365;
const ASKED = "a question put to the pathway, not a fact about it";

/**
 * A pathway of somebody's own as a scenario, measured by {@link usualMeasures}. The pathway goes in as an own table with one row, so that a
 * passport names it by its hash. What can be set is what is looked at (from which day, to which), and within how many days cases should end.
 * @throws {ScenarioError} for settings that it does not have, or whose values make no sense
 */
export function pathwayScenario(pathway: Pathway, settings: readonly Setting[] = []): Scenario {
  const asItIs = { name: pathway.name, title: pathway.title, set: {} };
  return resolveScenario({ model: modelOf(pathway), scenario: asItIs }, settings, undefined, undefined, {
    pathway: [pathway],
  });
}

function modelOf(pathway: Pathway): Model {
  const { name, title, horizonDays = A_YEAR } = pathway;
  const whole = { whole: true };
  const range = { low: 0, high: Math.max(10 * A_YEAR, horizonDays), most: 1_000_000 };
  const parameters = () => [
    number("observed.fromDay", 0, "days", range, "assumption", ASKED, FROM, whole),
    number("observed.untilDay", horizonDays, "days", { ...range, least: 1 }, "assumption", ASKED, UNTIL),
    number("promise.withinDays", 30, "days", { ...range, least: 1 }, "assumption", ASKED, WITHIN, whole),
  ];
  return {
    name,
    title,
    scenarios: [{ name, title, set: {} }],
    replications: 100,
    precise: { measure: "processing-time.mean", group: { outcome: "all" } },
    isQuestion: () => true,
    parameters,
    build(values) {
      const [warmUpDays, untilDays] = [Number(values["observed.fromDay"]), Number(values["observed.untilDay"])];
      if (!(warmUpDays < untilDays)) throw emptyWindow(warmUpDays, untilDays);
      return {
        pathway,
        warmUpDays,
        untilDays,
        horizonDays: untilDays + RUN_OUT_DAYS,
        overload: "refused",
        published: () => null,
        ...usualMeasures({ warmUpDays, untilDays }, [Number(values["promise.withinDays"])]),
      };
    },
  };
}

const FROM = {
  da: "Dage fra startdatoen, til der måles: så længe løber forløbet sig varmt",
  en: "Days from the start date until measuring begins: so long the pathway warms up",
};
const UNTIL = {
  da: "Dage fra startdatoen, til der ikke måles længere",
  en: "Days from the start date until measuring ends",
};
const WITHIN = {
  da: "Dage, inden for hvilke sagerne bør være afsluttet",
  en: "Days within which cases should have ended",
};

function emptyWindow(from: number, until: number): ScenarioError {
  const expected = `a day before observed.untilDay, ${until}`;
  const message = `expected ${expected}, got ${from}`;
  return new ScenarioError([{ place: "observed.fromDay", code: "contradiction", expected, received: from, message }]);
}
