// The model: parameters, scenarios, pathway, measures.

export { lateEffects } from "./model.ts";

// The places it speaks of.

export { type ClinicSite, clinicsKnown, siteNames, sitesOf } from "./place/sites.ts";
