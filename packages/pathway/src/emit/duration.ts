import { toSampler } from "@ventesal/random";
import { DAYS_PER, type Duration } from "../language/duration.ts";
import type { Emission } from "./emission.ts";

/** The draw of a duration in days. A factor from a table of several attributes has its row worked out here, just before the draw. */
export function durationDraw(e: Emission, duration: Duration, purpose: string): number {
  const sampler = toSampler(duration.distribution, DAYS_PER[duration.unit]);
  if (duration.scale === undefined) return e.draws.add(purpose, duration.stream, sampler);
  return e.draws.add(purpose, duration.stream, sampler, {
    scaleAttribute: e.rowAttribute(duration.scale),
    scaleTable: e.tables.named(duration.scale),
  });
}
