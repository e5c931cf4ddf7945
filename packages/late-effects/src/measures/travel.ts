import type { Setting } from "../pathway/setting.ts";
import { sum } from "../sum.ts";
import { areasOf } from "./areas.ts";

/** The way to the nearest clinic that people may be referred to, on the first measured day: reckoned, not simulated. */
export interface TravelOf {
  /** Minutes one way, of those who have a clinic to go to; NaN where nobody has. */
  mean: number;
  /** Minutes that 95 % of those do not exceed. */
  p95: number;
  /** Of all; who has no clinic is beyond every limit. NaN where nobody lives. */
  beyond: number;
  without: number;
}

/** The whole country's, and each region's, municipality's and clinic's area's. */
export interface Ways {
  all: TravelOf;
  regions: TravelOf[];
  municipalities: TravelOf[];
  areas: TravelOf[];
}

/** Travel of the whole country and of its parts, weighted by people living after cancer. */
export function travelOf(setting: Setting): Ways {
  const { v, country, reach, eras, span } = setting;
  const era = eras.findLast(({ from }) => from <= span.first)!;
  const limit = v.number("travel.limitMinutes");
  const homes = country.municipalities.map((_, m) =>
    Array.from({ length: reach.homes }, (_, home) => ({
      minutes: reach.nearest(era, m, home),
      people: country.survivors[m]! / reach.homes,
    })),
  );
  const within = (chosen: (m: number) => boolean) => measure(homes.filter((_, m) => chosen(m)).flat(), limit);
  return {
    all: within(() => true),
    regions: country.regions.map((_, r) => within((m) => country.regionOf[m] === r)),
    municipalities: homes.map((own) => measure(own, limit)),
    areas: areasOf(setting).map((area) => within((m) => area.includes(m))),
  };
}

function measure(homes: readonly { minutes: number; people: number }[], limit: number): TravelOf {
  const total = sum(homes.map(({ people }) => people));
  const going = homes.filter(({ minutes }) => Number.isFinite(minutes)).sort((a, b) => a.minutes - b.minutes);
  // the same people in the same order: who can reach a clinic adds up to everybody where all can
  const reaching = total - sum(homes.filter(({ minutes }) => !Number.isFinite(minutes)).map(({ people }) => people));
  const beyond = sum(homes.filter(({ minutes }) => minutes > limit).map(({ people }) => people));
  let before = 0;
  const at95 = going.find(({ people }) => {
    before += people;
    return before >= 0.95 * reaching;
  });
  return {
    mean: sum(going.map(({ minutes, people }) => minutes * people)) / reaching,
    p95: at95?.minutes ?? Number.NaN,
    beyond: beyond / total,
    without: total > 0 ? Math.max(0, total - reaching) / total : Number.NaN,
  };
}
