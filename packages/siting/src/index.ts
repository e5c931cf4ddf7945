/** Which sites, and with what staff: placement decided by the simulation of the late-effects clinics. */

// Denmark as a problem of placement, with a planner's own tables

export { type OwnProblem, ownProblem, ownSites } from "./own-problem.ts";

// a plan as a scenario that can be run, compared and opened

export { type Plan, resolvedPlan, type ScenarioSetting, scenarioFor } from "./scenario-for.ts";

// posts at sites: spread evenly, or by the work that comes there

export { type Candidate, type Kind, lattice } from "./lattice.ts";
export { evenStaffing, leastStaffing, type Posts, postsIn, type Staffing } from "./staffing.ts";
export { formulaWaitDays, type SiteWork, type Work, workOf } from "./work.ts";

// some of them simulated with the same chance, and ranked

export { frontProbability, onFront } from "./front-probability.ts";
export {
  type Alternative,
  type SetResult,
  SITING_MEASURES,
  type SiteSet,
  type SitingEffort,
  type SitingMeasure,
  type SitingQuestion,
  type SitingResult,
  siteAndStaff,
} from "./site-and-staff.ts";
