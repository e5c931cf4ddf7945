import type { Instance } from "../problem/instance.ts";
import { type Stretches, stretchesOf } from "./stretches.ts";
import { UpperQuantile } from "./weighted-quantile.ts";

/** What an enumeration sees of a set of sites. The object is used again for the next set. */
export interface SetMeasures {
  /** Whether everybody who counts has a site to go to; if not, `mean`, `p95`, `longest` and `gap` are Infinity. */
  everybodyServed: boolean;
  /** Minutes one way. */
  mean: number;
  p95: number;
  longest: number;
  /** Share of people beyond the limit. */
  beyond: number;
  /** Mean minutes of the worst-off region less the best-off. */
  gap: number;
  /** People who go to the least and to the most used site. */
  smallestVolume: number;
  largestVolume: number;
}

/** A set of sites that is not complete yet, and what is known of it. */
interface Level {
  minutes: Float64Array;
  /** The site each point goes to; the number of sites where it has none. */
  nearest: Uint16Array;
  /** The longest of each place. */
  longest: Float64Array;
  /** Person-minutes of each region, of those who have a site. */
  sums: Float64Array;
  volume: Float64Array;
  beyond: number;
  /** Points without a site. */
  without: number;
  regions: number;
}

/**
 * Reckons sets that grow by one site at a time. The last site of a set is the inner loop of an enumeration: it writes nothing, and skips
 * every place to which the new site is no closer than what its people have.
 */
export class SetReckoner {
  private readonly at: Stretches;
  private readonly levels: Level[];
  private readonly chosen: Int32Array;
  private readonly regionBits: Uint32Array;
  private readonly allRegions: number;
  private readonly sums: Float64Array;
  private readonly lost: Float64Array;
  private readonly upper: UpperQuantile;
  private readonly measures: SetMeasures = {
    everybodyServed: true,
    mean: 0,
    p95: 0,
    longest: 0,
    beyond: 0,
    gap: 0,
    smallestVolume: 0,
    largestVolume: 0,
  };

  constructor(
    private readonly instance: Instance,
    private readonly sites: number,
    private readonly wantsP95: boolean,
    private readonly visit: (sites: Int32Array, measures: SetMeasures) => void,
  ) {
    const { m, n, regions, totalPeople } = instance;
    this.at = stretchesOf(instance);
    const places = this.at.ends.length;
    this.levels = Array.from({ length: sites }, () => ({
      minutes: new Float64Array(n).fill(Number.POSITIVE_INFINITY),
      nearest: new Uint16Array(n).fill(m),
      longest: new Float64Array(places).fill(Number.POSITIVE_INFINITY),
      sums: new Float64Array(this.at.peopleIn.length),
      volume: new Float64Array(m + 1),
      beyond: totalPeople,
      without: n,
      regions: 0,
    }));
    this.chosen = new Int32Array(sites);
    this.regionBits = Uint32Array.from({ length: m }, (_, j) =>
      regions.reduce((mask, region, r) => (region.sites.includes(j) ? mask | (1 << r) : mask), 0),
    );
    this.allRegions = (1 << regions.length) - 1;
    this.sums = new Float64Array(this.at.peopleIn.length);
    this.lost = new Float64Array(m + 1);
    this.upper = new UpperQuantile(n, totalPeople * (1 - 0.95 * (1 - 1e-12)));
  }

  /** Puts a site at a depth below the last: what comes after it is reckoned from here. */
  add(depth: number, site: number): void {
    const from = this.levels[depth]!;
    const to = this.levels[depth + 1]!;
    this.chosen[depth] = site;
    to.regions = from.regions | this.regionBits[site]!;
    to.minutes.set(from.minutes);
    to.nearest.set(from.nearest);
    to.longest.set(from.longest);
    to.sums.set(from.sums);
    to.volume.set(from.volume);
    let { beyond, without } = from;
    const { people, columns, ends, regionOf, least } = this.at;
    const { limitMinutes } = this.instance.question;
    const column = columns[site]!;
    let i = 0;
    for (let b = 0; b < ends.length; b++) {
      const end = ends[b]!;
      if (least[site * ends.length + b]! > from.longest[b]!) {
        i = end;
        continue;
      }
      let longest = 0;
      for (; i < end; i++) {
        const own = column[i]!;
        const other = from.minutes[i]!;
        if (own < other || (own === other && site < from.nearest[i]! && own < Number.POSITIVE_INFINITY)) {
          const count = people[i]!;
          to.minutes[i] = own;
          to.nearest[i] = site;
          to.volume[site]! += count;
          if (other === Number.POSITIVE_INFINITY) {
            without--;
            to.sums[regionOf[b]!]! += count * own;
          } else {
            to.volume[from.nearest[i]!]! -= count;
            to.sums[regionOf[b]!]! -= count * (other - own);
          }
          if (other > limitMinutes && own <= limitMinutes) beyond -= count;
        }
        if (to.minutes[i]! > longest) longest = to.minutes[i]!;
      }
      to.longest[b] = longest;
    }
    to.beyond = beyond;
    to.without = without;
  }

  /** Looks at the set that a last site completes, if it has all regions asked for. */
  complete(site: number): void {
    const depth = this.sites - 1;
    const from = this.levels[depth]!;
    if ((from.regions | this.regionBits[site]!) !== this.allRegions) return;
    this.chosen[depth] = site;
    const { people, columns, ends, regionOf, least, peopleIn } = this.at;
    const { limitMinutes } = this.instance.question;
    const { sums, lost, chosen, measures } = this;
    const { minutes, nearest } = from;
    const column = columns[site]!;
    const places = ends.length;
    sums.set(from.sums);
    for (let d = 0; d < depth; d++) lost[chosen[d]!] = 0;
    let { beyond, without } = from;
    let longest = 0;
    let gained = 0;
    for (let b = 0; b < places; b++) {
      const before = from.longest[b]!;
      if (least[site * places + b]! > before) {
        if (before > longest) longest = before;
        continue;
      }
      let saved = 0;
      const end = ends[b]!;
      for (let i = b === 0 ? 0 : ends[b - 1]!; i < end; i++) {
        const own = column[i]!;
        const other = minutes[i]!;
        if (own < other || (own === other && site < nearest[i]! && own < Number.POSITIVE_INFINITY)) {
          const count = people[i]!;
          gained += count;
          if (other === Number.POSITIVE_INFINITY) {
            without--;
            saved -= count * own;
          } else {
            lost[nearest[i]!]! += count;
            saved += count * (other - own);
          }
          if (other > limitMinutes && own <= limitMinutes) beyond -= count;
          if (own > longest) longest = own;
        } else if (other > longest) longest = other;
      }
      sums[regionOf[b]!]! -= saved;
    }
    const isServed = without === 0;
    let sum = 0;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let r = 0; r < peopleIn.length; r++) {
      const mean = sums[r]! / peopleIn[r]!;
      sum += sums[r]!;
      if (mean < low) low = mean;
      if (mean > high) high = mean;
    }
    let smallest = gained;
    let largest = gained;
    for (let d = 0; d < depth; d++) {
      const count = from.volume[chosen[d]!]! - lost[chosen[d]!]!;
      if (count < smallest) smallest = count;
      if (count > largest) largest = count;
    }
    measures.everybodyServed = isServed;
    measures.mean = isServed ? sum / this.instance.totalPeople : Number.POSITIVE_INFINITY;
    measures.longest = longest;
    measures.beyond = beyond / this.instance.totalPeople;
    measures.gap = isServed ? high - low : Number.POSITIVE_INFINITY;
    measures.smallestVolume = smallest;
    measures.largestVolume = largest;
    measures.p95 = !isServed ? Number.POSITIVE_INFINITY : this.wantsP95 ? this.p95(from, column) : Number.NaN;
    this.visit(chosen, measures);
  }

  /** Minutes that 95 % do not exceed; only places that have somebody above the threshold are looked at. */
  private p95({ minutes, longest }: Level, column: Float64Array): number {
    const { people, ends } = this.at;
    const { upper } = this;
    for (;;) {
      const { threshold } = upper;
      upper.clear();
      for (let b = 0; b < ends.length; b++) {
        if (longest[b]! <= threshold) continue;
        for (let i = b === 0 ? 0 : ends[b - 1]!; i < ends[b]!; i++) {
          const value = Math.min(column[i]!, minutes[i]!);
          if (value > threshold) upper.add(value, people[i]!);
        }
      }
      const found = upper.select();
      if (!Number.isNaN(found)) return found;
    }
  }
}
