import type { MeasureKey } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import { findFigure } from "../facts.ts";
import { adviceKinds } from "../parameters/advice.ts";
import { REASONS } from "../pathway/attributes.ts";
import { DISEASES, HOSPITALS, UNKNOWN_RESIDENCE } from "../pathway/case-mix.ts";

export const OUTCOMES = ["cancelled", "rejected", "assessed"] as const;
/** The limits of the published shares, calendar days. */
const WITHIN_DAYS: readonly number[] = [7, 14];

/** The limits of the published shares, and that of a promise. */
export function limitsWith(promisedDays: number): number[] {
  return [...new Set([...WITHIN_DAYS, promisedDays])].sort((a, b) => a - b);
}
/** The groups whose processing times are measured, besides the regions. */
export const TIMED_OUTCOMES = ["all", "rejected", "assessed"] as const;
export const COUNTED = [
  "received",
  "cancelled",
  "processed",
  "rejected",
  "assessed",
  "new",
  "renewed",
  "resubmitted",
] as const;

/** Causes that a processing day can have: all but the time between two cases, which belongs to none. */
export function processingCauses(compiled: Compiled): string[] {
  return compiled.names.causes.filter((cause) => cause !== "between cases");
}

/** Everything that is measured on a year of the panel, in the order of the output. */
export function measureKeys({
  regions,
  causes,
  resources,
  stations,
  within,
}: {
  regions: readonly string[];
  causes: readonly string[];
  resources: readonly string[];
  stations: readonly string[];
  /** Days within which shares are counted. */
  within: readonly number[];
}): MeasureKey[] {
  const keys: MeasureKey[] = [];
  const add = (measure: string, unit: string, group: Record<string, string> = {}) =>
    keys.push({ measure, group, unit });
  for (const outcome of COUNTED) add("cases.count", "cases", { outcome });
  for (const region of regions) add("cases.count", "cases", { region });
  for (const residence of [...regions, UNKNOWN_RESIDENCE]) add("cases.count", "cases", { residence });
  for (const outcome of ["rejected", "assessed"]) {
    for (const region of regions) add("cases.count", "cases", { outcome, region });
  }
  add("rejected.share", "share", { region: "all" });
  for (const region of regions) add("rejected.share", "share", { region });
  for (const reason of REASONS) add("rejected.count", "cases", { reason });
  add("incomplete.share", "share");
  for (const measure of ["processing-time.mean", "processing-time.median", "processing-time.p90"]) {
    for (const outcome of TIMED_OUTCOMES) add(measure, "days", { outcome });
    for (const region of regions) add(measure, "days", { outcome: "all", region });
  }
  for (const days of within) add("processing-time.share-within", "share", { days: String(days) });
  for (const region of regions) {
    for (const days of within) add("processing-time.share-within", "share", { days: String(days), region });
  }
  add("processing-time.longest", "days", { outcome: "all" });
  for (const advice of adviceKinds()) add("advice.count", "cases", { advice });
  for (const hospital of HOSPITALS) add("hospital.share", "share", { hospital });
  for (const disease of DISEASES) add("disease.share", "share", { disease });
  for (const cause of causes) add("time-spent.mean", "days", { cause });
  for (const outcome of ["rejected", "assessed"]) {
    for (const cause of causes) add("time-spent.mean", "days", { cause, outcome });
  }
  for (const resource of resources) add("utilisation", "share", { resource });
  for (const station of stations) add("waiting.mean", "days", { station });
  for (const station of stations) add("queue.mean", "cases", { station });
  return keys;
}

/**
 * What the 2022 report says of a measure, `null` where it says nothing.
 *
 * These are the figures of 2022 as it was. They stand beside every scenario of that year, what-if scenarios too, so that a reader sees what
 * a lever moves a figure away from; only for the baseline are they what the model should come close to.
 */
export function published2022({ measure, group }: MeasureKey): number | null {
  const entries = Object.entries(group);
  if (entries.length > 1) return null;
  const [by, key] = entries[0] ?? ["all", "all"];
  return findFigure(measure, by, key)?.value ?? null;
}

/** For patients less time is better, and more of the shares answered in time; counts and loads are neither. */
export function better({ measure }: MeasureKey): "less" | "more" | null {
  if (measure === "processing-time.share-within") return "more";
  const times = ["processing-time.", "time-spent.", "waiting.", "queue."];
  return times.some((prefix) => measure.startsWith(prefix)) ? "less" : null;
}
