import { type Assembly, assemble } from "../emit/assemble.ts";
import { checkHolds } from "../flow/check-holds.ts";
import { checkWays } from "../flow/check-ways.ts";
import { type FlowGraph, flowGraph } from "../flow/graph.ts";
import { type Pathway, pathwaySchema } from "../language/pathway.ts";
import { lookUp } from "../lookup/lookup.ts";
import { checkArrivals } from "./arrivals.ts";
import { Ask } from "./ask.ts";
import { checkAttributes, checkNeverSet, checkTables } from "./attributes.ts";
import { checkCalendars } from "./calendars.ts";
import { reportZodIssues } from "./from-zod.ts";
import { checkInitial } from "./initial.ts";
import type { Issue, IssueCode } from "./issue.ts";
import { newReport, type Report } from "./report.ts";
import { checkResources } from "./resources.ts";
import { checkStations } from "./stations.ts";
import { checkSteps } from "./steps.ts";

/** Mistakes that leave the instructions as they are: with them the ways through the steps can be followed all the same. */
const FLOW_CAN_BE_FOLLOWED: readonly IssueCode[] = [
  "ambiguous-unit",
  "dates-out-of-order",
  "never-open",
  "no-capacity",
  "no-slots",
  "never-set",
  "probabilities",
  "refusal-missing",
  "shared-stream",
  "too-few-servers",
];

/**
 * Everything that is wrong with a pathway beyond its shape: names, numbers that cannot be, dates, and the ways through its steps.
 * Empty for a pathway that can be compiled.
 */
export function checkPathway(pathway: Pathway): Issue[] {
  return examine(pathway).issues;
}

/** What the checks found, and for a pathway without mistakes the instructions they looked at. */
export function examine(pathway: Pathway): { issues: Issue[]; assembly?: Assembly; graph?: FlowGraph } {
  const report = newReport();
  const lookup = lookUp(pathway);
  const ask = new Ask(lookup, report);
  checkAttributes(ask);
  checkTables(ask);
  checkCalendars(ask);
  checkResources(ask);
  checkStations(ask);
  checkSteps(ask);
  checkArrivals(ask);
  checkInitial(ask);
  const closedDays = pathway.attribution?.closedDays;
  if (closedDays !== undefined) ask.calendar(closedDays, ["attribution", "closedDays"]);
  checkNeverSet(ask);
  if (report.issues.some(({ code }) => !FLOW_CAN_BE_FOLLOWED.includes(code))) return { issues: report.issues };
  const assembly = assemble(lookup);
  const graph = flowGraph(assembly);
  checkWays(graph, assembly.emission, report);
  checkHolds(graph, assembly.emission, report);
  return { issues: report.issues, assembly, graph };
}

/** What is wrong with the shape of something that should be a pathway; empty if nothing is. */
export function checkShape(input: unknown): Issue[] {
  const report: Report = newReport();
  const result = pathwaySchema.safeParse(input);
  if (!result.success) reportZodIssues(result.error.issues, input, report);
  return report.issues;
}
