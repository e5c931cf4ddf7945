// The model: parameters, scenarios, pathway, measures.

export { lateEffects } from "./model.ts";

// The places it speaks of.

export { type ClinicSite, clinicsKnown, siteNames, sitesOf } from "./place/sites.ts";

// The staff of a clinic: professions, and what their posts are called in a run.

export { PROFESSIONS, type Profession } from "./parameters/clinics.ts";
export { STAFF } from "./pathway/staff.ts";
