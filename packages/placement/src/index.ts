/** Where clinics should stand: exact location-allocation, every answer with its bound and proof. No clock, no chance and no file but what is handed over. */

// what there is to place for, and what is asked

export { PlacementError } from "./problem/placement-error.ts";
export {
  type DemandPoint,
  type PlacementProblem,
  type PlacementSite,
  placementProblem,
} from "./problem/problem.ts";
export { OBJECTIVES, type Objective, type PlacementQuestion } from "./problem/question.ts";

// Denmark as such a problem

export { type DanishOptions, type DanishSite, danishProblem, danishSites } from "./problem/denmark.ts";

// the best sites, or why there are none

export type { Method, Placement, PlacementAnswer } from "./answer/answer.ts";
export type { Clock } from "./answer/clock.ts";
export type { Infeasible, Reason } from "./answer/infeasible.ts";
export { place } from "./answer/place.ts";
export type { PlaceOptions, PlaceProgress } from "./answer/place-options.ts";
export { type Price, priceOf } from "./answer/price.ts";
export { reasonText } from "./words/reason-text.ts";

// what any sites mean, reckoned plainly; who gains and who loses; a map's points

export { type PlaceChange, placeChanges } from "./answer/changes.ts";
export { answerAsGeoJson, type PointCollection, type PointFeature } from "./answer/geojson.ts";
export { type Evaluation, evaluate, type PlaceTravel, type Sent } from "./evaluate/evaluate.ts";
export { type PlainMeasures, plainMeasures } from "./evaluate/plain-measures.ts";

// all sets of sites, and those that no other dominates

export { binomial } from "./enumerate/combinations.ts";
export {
  enumerateFront,
  FRONT_OBJECTIVES,
  type Front,
  type FrontObjective,
  type FrontOptions,
  type FrontPoint,
  MOST_SETS,
} from "./enumerate/front.ts";

// a solver for what the package's own methods cannot do

export { type HighsFiles, openHighs } from "./milp/highs.ts";
export type { Milp, MilpAnswer, MilpModel, MilpOptions, MilpRow } from "./milp/milp.ts";
