import { lateEffects, PROFESSIONS, siteNames } from "@ventesal/late-effects";
import { builtIn, type OwnTables, type ParameterValue, resolveScenario, type Scenario } from "@ventesal/scenario";
import { ownProblem } from "./own-problem.ts";
import type { Staffing } from "./staffing.ts";

/** A plan for the clinics. */
export interface Plan {
  /** Sites, by the one word by which a planner calls them. */
  readonly sites: readonly string[];
  /** The first year, which decides on the regions: five to 2026, four from 2027. */
  readonly year: number;
  readonly borders: "open" | "closed";
  readonly limitMinutes: number;
  /** Posts; without it each clinic has those that the model gives it. */
  readonly staffing?: Staffing;
  /** A planner's own tables, as `readOwnTables` gives them: population, sites, travel and lists of their own. */
  readonly own?: OwnTables;
}

/** A scenario as a file has it: a built-in one, and what differs. */
export interface ScenarioSetting {
  readonly scenario: string;
  readonly set: Readonly<Record<string, ParameterValue>>;
}

const BASE = "late-effects-2026";

/**
 * A plan as a scenario of the late-effects clinics, which `run`, `compare` and the app can open. Clinics of today that are not in the plan
 * are gone from the first day; those who wait and those in treatment there go on at the closest clinic of the plan, so that plans are compared
 * with the same people. With a staffing, a post has the same hours everywhere: those of a clinic of which no budget is known.
 *
 * @throws {RangeError} for a site that the model does not know, and for no sites
 */
export function scenarioFor({ sites, year, borders, limitMinutes, staffing, own = {} }: Plan): ScenarioSetting {
  const known = siteNames(own);
  const unknown = sites.find((site) => !known.includes(site));
  if (unknown !== undefined || sites.length === 0)
    throw new RangeError(`sites: expected some of ${known.join(", ")}; got ${unknown ?? "none"}`);
  const set: Record<string, ParameterValue> = {
    clinics: known.filter((site) => sites.includes(site)).join(","),
    year,
    "choice.rule": borders === "closed" ? "nearest-in-region" : "nearest",
    "travel.limitMinutes": limitMinutes,
    ...listsOf(sites, own),
  };
  if (staffing) {
    const hours = hoursOfAPost(own);
    for (const site of sites) {
      for (const profession of PROFESSIONS) {
        set[`clinic.${site}.${profession}.posts`] = staffing[site]![profession];
        set[`clinic.${site}.${profession}.hoursPerWeek`] = hours[profession];
      }
    }
  }
  return { scenario: BASE, set };
}

/** The scenario itself, every value checked. */
export function resolvedPlan(name: string, plan: Plan): Scenario {
  const { scenario, set } = scenarioFor(plan);
  const { model, scenario: base } = builtIn(scenario, [lateEffects]);
  const title = { da: name, en: name };
  return resolveScenario(
    { model, scenario: { ...base, name, title, set: { ...base.set, ...set } } },
    [],
    name,
    title,
    plan.own,
  );
}

/** Today's lists: each at its own clinic where that stays, else at the closest by car. */
function listsOf(sites: readonly string[], own: OwnTables): Record<string, ParameterValue> {
  const today = Object.fromEntries(lateEffects.parameters({}, own).map(({ key, value }) => [key, value]));
  const open = String(today.clinics).split(",");
  const lists: Record<string, number> = {};
  for (const clinic of open) {
    const at = sites.includes(clinic) ? clinic : closestTo(clinic, sites, own);
    for (const list of ["waiting", "inTreatment"]) {
      const key = `clinic.${at}.${list}`;
      lists[key] = (lists[key] ?? 0) + Number(today[`clinic.${clinic}.${list}`]);
    }
  }
  return lists;
}

/** The closest of some sites, in minutes from the town in which another stands; the first where none is reached by car. */
function closestTo(clinic: string, open: readonly string[], own: OwnTables): string {
  // regions play no part here, so any day will do
  const { problem, sites } = ownProblem(own, { date: "2026-01-01", residentPoints: 1 });
  const town = sites.find(({ id }) => id === clinic)!.municipalityCode;
  const from = problem.points.findIndex(({ place }) => place === town);
  const minutes = (site: string) =>
    problem.minutes[from * problem.sites.length + problem.sites.findIndex(({ id }) => id === site)]!;
  return open.reduce((a, b) => (minutes(b) < minutes(a) ? b : a));
}

/** Hours a week of a post, by profession, at a clinic of which no budget is known: the least that the model gives any. */
function hoursOfAPost(own: OwnTables): Record<(typeof PROFESSIONS)[number], number> {
  const values = lateEffects.parameters({ clinics: siteNames(own).join(",") }, own);
  const least = (profession: string) =>
    Math.min(
      ...values.flatMap(({ key, value }) => (key.endsWith(`.${profession}.hoursPerWeek`) ? [Number(value)] : [])),
    );
  return { nurse: least("nurse"), doctor: least("doctor"), psychologist: least("psychologist") };
}
