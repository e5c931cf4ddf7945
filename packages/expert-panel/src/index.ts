// The model: parameters, scenarios, pathway, measures.
export { expertPanel } from "./model.ts";
// What was fitted to the published figures, and how sure that is.
export { PRIORS, type Prior, plausibleSet } from "./parameters/calibrated.ts";
// The report's figures.
export { type Figure, figure2022, findFigure } from "./facts.ts";
