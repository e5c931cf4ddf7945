// The language: what a pathway may say. One schema gives the type, the check and the published JSON Schema.

export { checkPathway } from "./check/check-pathway.ts";
export { ISSUE_CODES, type Issue, type IssueCode } from "./check/issue.ts";
// The checks: from anything to a pathway, or to all that is wrong with it.
export { parsePathway, readPathway } from "./check/parse-pathway.ts";
export { PathwayError } from "./check/pathway-error.ts";
// From a pathway to the kernel's step program.
export { type Compiled, compilePathway } from "./compile/compile-pathway.ts";
export { CLOSED_DAYS, type Names } from "./compile/names.ts";
// Dates, as the compiler reads them.
export { dateOf, dayNumber, weekdayOf } from "./dates/day-number.ts";
// From a pathway to a picture.
export { pathwayDiagram } from "./diagram/pathway-diagram.ts";
export type { Arrival } from "./language/arrival.ts";
export type { Attribute } from "./language/attribute.ts";
export { ALWAYS, type Calendar } from "./language/calendar.ts";
export type { Days, Weekday } from "./language/date.ts";
export type { Duration, Unit } from "./language/duration.ts";
export { DAYS_PER, durationSchema } from "./language/duration.ts";
export type { Initial } from "./language/initial.ts";
export { pathwayJsonSchema } from "./language/json-schema.ts";
// Its parts, for those who build pathways from other data.
export type { Label, Language } from "./language/name.ts";
export type { Outcome } from "./language/outcome.ts";
export { type Path, pathText } from "./language/path.ts";
export { definePathway, type Pathway, pathwaySchema } from "./language/pathway.ts";
export type { Resource } from "./language/resource.ts";
export type { Discipline, Station } from "./language/station.ts";
export type { Step, StepOf } from "./language/step/step.ts";
export type { Table, TableReference } from "./language/table.ts";
export type { Settings, Value } from "./language/value.ts";
export { type Part, partName } from "./lookup/members.ts";
export { UNREACHABLE } from "./lookup/tables.ts";
