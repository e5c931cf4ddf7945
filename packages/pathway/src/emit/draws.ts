import type { Sampler } from "@ventesal/random";
import type { DrawSite } from "./emission.ts";

/** The draw sites of a program. The same site asked for twice is one. */
export class Draws {
  readonly sites: DrawSite[] = [];
  private readonly known = new Map<string, number>();

  /** `key`: what the draw is for, as "screening/work"; it names the stream unless the pathway names another. */
  add(
    key: string,
    stream: string | undefined,
    sampler: Sampler,
    more?: Partial<Omit<DrawSite, "stream" | "sampler">>,
  ): number {
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const site = { stream: stream ?? key, sampler, row: -1, scaleTable: -1, scaleAttribute: -1, ...more };
    const index = this.sites.push(site) - 1;
    this.known.set(key, index);
    return index;
  }
}
