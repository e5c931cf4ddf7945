import { loads, prepare } from "@ventesal/experiments";
import type { Kernel } from "@ventesal/kernel";
import { PROFESSIONS, type Profession, STAFF } from "@ventesal/late-effects";
import { type MmcStation, mmc } from "@ventesal/theory";
import { type Plan, resolvedPlan } from "./scenario-for.ts";
import { leastStaffing, type Staffing } from "./staffing.ts";

/** Years of the pilot: what is asked of a country's clinics varies little from year to year. */
const PILOT_RUNS = 5;

/** What comes to one profession at one site. */
export interface Work {
  /** Posts that would be busy all their open hours: the offered load. */
  readonly posts: number;
  /** Visits a week: readings of referrals, assessments and treatments. */
  readonly visitsPerWeek: number;
}

export type SiteWork = Readonly<Record<Profession, Work>>;

/**
 * The work that a plan's sites would be asked for, from a short pilot in which nobody waits for staff.
 * @throws as `prepare` and `loads`
 */
export function workOf(plan: Omit<Plan, "staffing">, kernel: Kernel): Readonly<Record<string, SiteWork>> {
  const prepared = prepare(resolvedPlan("pilot", { ...plan, staffing: leastStaffing(plan.sites) }), kernel);
  const found = loads(prepared, kernel, PILOT_RUNS);
  prepared.loaded.free();
  const workAt = (site: string, profession: Profession): Work => {
    const { load, arrivalsPerWeek } = found.find(({ resource }) => resource === `${STAFF[profession].name} · ${site}`)!;
    return { posts: load, visitsPerWeek: arrivalsPerWeek };
  };
  return Object.fromEntries(
    plan.sites.map((site) => [
      site,
      Object.fromEntries(PROFESSIONS.map((profession) => [profession, workAt(site, profession)])) as SiteWork,
    ]),
  );
}

/** Beyond this wait the formula is not believed: within a year a list cannot grow to where a steady state would be. */
const MOST_DAYS = 60;
const DAYS_OF_A_WEEK = 7;
const HALF_A_YEAR_DAYS = 182.5;

/**
 * A rough wait, in days, for which staffings are told apart before any is simulated: each profession as if alone, an M/M/c queue (Erlang 1917), the waits of
 * the three added, weighted by visits. Where there is more work than posts, the list of a year that grows by the difference.
 */
export function formulaWaitDays(work: Readonly<Record<string, SiteWork>>, staffing: Staffing): number {
  let waited = 0;
  let visits = 0;
  for (const [site, own] of Object.entries(work)) {
    for (const profession of PROFESSIONS) {
      const { posts, visitsPerWeek } = own[profession];
      if (visitsPerWeek === 0) continue;
      const servers = staffing[site]![profession];
      waited += visitsPerWeek * waitDays({ servers, arrivalRate: visitsPerWeek, meanService: posts / visitsPerWeek });
      visits += visitsPerWeek;
    }
  }
  return visits === 0 ? 0 : waited / visits;
}

function waitDays(station: MmcStation): number {
  const load = (station.arrivalRate * station.meanService) / station.servers;
  if (load >= 1) return MOST_DAYS + HALF_A_YEAR_DAYS * (1 - 1 / load);
  return Math.min(MOST_DAYS, DAYS_OF_A_WEEK * mmc(station).meanWait);
}
