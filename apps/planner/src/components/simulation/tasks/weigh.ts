import { type Evaluation, evaluate, type PlaceChange, placeChanges } from "@ventesal/placement";
import { type ScenarioSetting, scenarioFor } from "@ventesal/siting";
import { type Choices, placementTables } from "../../placement/choices.js";
import type { Draft } from "../../state/draft.js";
import type { Work } from "../protocol.js";
import { problemFor } from "./placement-problem.js";

export interface WeighInput {
  choices: Choices;
  own: Draft["own"];
  sites: readonly string[];
}

/** What a set of sites means for travel, beside today's clinics. */
export interface Weighed {
  sites: readonly string[];
  evaluation: Evaluation;
  /** `null` where no clinic is known among the sites. */
  today: Evaluation | null;
  changes: readonly PlaceChange[];
  /** The same as a scenario of the clinics. */
  setting: ScenarioSetting;
}

/** Reckons one set of sites plainly. */
export async function weigh({ choices, own, sites }: WeighInput, { send }: Work<Weighed>): Promise<void> {
  const { problem, sites: all } = problemFor(choices, own);
  const { borders, year, limit: limitMinutes } = choices;
  const rules = { borders, limitMinutes };
  const evaluation = evaluate(problem, sites, rules);
  const clinics = all.flatMap(({ id, clinic }) => (clinic ? [id] : []));
  const today = clinics.length === 0 ? null : evaluate(problem, clinics, rules);
  send({
    sites,
    evaluation,
    today,
    changes: today === null ? [] : placeChanges(today, evaluation),
    setting: scenarioFor({ ...rules, sites, year, own: placementTables(own) }),
  });
}
