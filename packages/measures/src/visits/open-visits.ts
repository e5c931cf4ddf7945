import type { Visit } from "./visit.ts";

/** A visit that is not over, and the instruction at which it began. */
export interface OpenVisit {
  pc: number;
  visit: Visit;
}

/** What one branch of a case has begun and not ended. */
export class OpenVisits {
  /** Waits at stations, and time that passes, in the order in which they began. */
  readonly waits: OpenVisit[] = [];
  readonly spends: OpenVisit[] = [];
  /** Stations held, the latest last. */
  readonly holds: OpenVisit[] = [];

  get blocked(): boolean {
    return this.waits.length > 0 || this.spends.length > 0;
  }

  get any(): boolean {
    return this.blocked || this.holds.length > 0;
  }
}

/** Takes the oldest visit that began at an instruction out of a list. */
export function takeOldest(list: OpenVisit[], pc: number): Visit | undefined {
  const i = list.findIndex((open) => open.pc === pc);
  return i < 0 ? undefined : list.splice(i, 1)[0]!.visit;
}
