import { dayNumber } from "../dates/day-number.ts";
import type { Resource } from "../language/resource.ts";
import { valueFor } from "./members.ts";

/** Servers from a day on (days since the start); the first is the capacity at the start. */
export interface CapacityStep {
  at: number;
  capacity: number;
}

/**
 * The capacity of a resource's member over time: its changes less its leave. May be negative when more are on leave than there
 * are; `checkPathway` says so. Times are days since the start; what lies before is in the first step, at 0.
 */
export function capacitySteps(resource: Resource, member: string | null, startDate: string): CapacityStep[] {
  const start = dayNumber(startDate);
  const changes = (resource.changes ?? []).flatMap(({ on, servers }) => {
    const value = valueFor(servers, member);
    return value === undefined ? [] : [{ at: dayNumber(on) - start, servers: value }];
  });
  const leave = (resource.leave ?? [])
    .filter(({ only }) => only === undefined || (member !== null && only.includes(member)))
    .map(({ from, to, servers }) => ({ from: dayNumber(from) - start, to: dayNumber(to) + 1 - start, servers }));
  const posts = (at: number) => {
    const last = changes.findLast((change) => change.at <= at);
    return last ? last.servers : (valueFor(resource.servers, member) ?? 0);
  };
  const away = (at: number) => leave.reduce((sum, one) => sum + (one.from <= at && at < one.to ? one.servers : 0), 0);
  const times = [0, ...changes.map(({ at }) => at), ...leave.flatMap(({ from, to }) => [from, to])];
  const later = [...new Set(times)].filter((at) => at >= 0).sort((a, b) => a - b);
  const steps = later.map((at) => ({ at, capacity: posts(at) - away(at) }));
  return steps.filter(({ capacity }, i) => i === 0 || capacity !== steps[i - 1]!.capacity);
}
