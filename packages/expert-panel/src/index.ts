// The model: parameters, scenarios, pathway, measures.

// The report's figures.
export { type Figure, figure2022, findFigure } from "./facts.ts";
export { expertPanel } from "./model.ts";
// What a list of referrals of one's own shows.
export { type ReferralsSeen, referralsSeen } from "./own-referrals.ts";
// What was fitted to the published figures, and how sure that is.
export { PRIORS, plausibleSet } from "./parameters/calibrated.ts";
