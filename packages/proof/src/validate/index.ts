// Everything at once.
export { REPORT_YEARS, type ValidationOptions, validateAll } from "./validate-all.ts";
export type { Section, SectionOf, ValidatedCase, Validation } from "./validation.ts";
