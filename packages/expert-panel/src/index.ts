// The model: parameters, scenarios, pathway, measures.

// The report's figures.
export { type Figure, figure2022, findFigure } from "./facts.ts";
// The days of each case, and what queueing theory says of its stations.
export { processedDays } from "./measures/processed-days.ts";
export { expertPanel } from "./model.ts";
// What a list of referrals of one's own shows.
export { type ReferralsSeen, referralsSeen } from "./own-referrals.ts";
// What was fitted to the published figures, and how sure that is.
export { PRIORS, plausibleSet } from "./parameters/calibrated.ts";
export { type StationTheory, stationTheory, type WhyNoFormula } from "./theory/station-theory.ts";
