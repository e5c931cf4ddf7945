import { type RegionRow, regions } from "@ventesal/data";
import { FactError } from "./fact-error.ts";
import { dayNumber, type IsoDate } from "./iso-date.ts";

/**
 * A region with its code, names, first and last day, successor and population. Populations are of early 2022, and a
 * region and its successor are the same people: add up only what holds on one day.
 */
export type Region = RegionRow;

/**
 * The regions on a date, in the order of the table: five from 2007-01-01, four from 2027-01-01, when Hovedstaden and
 * Sjælland become Østdanmark. Ertholmene belong to none.
 *
 * @throws {FactError} of kind `date` for a bad date; of kind `region` for a date before the regions.
 */
export function regionsOn(date: IsoDate): Region[] {
  dayNumber(date);
  const valid = regions.filter((region) => holdsOn(region, date));
  if (valid.length > 0) return valid;
  const [first] = regions.map((region) => region.validFrom).sort();
  throw new FactError("region", `the date ${date}`, `${first} or later; before, Denmark had counties`);
}

/**
 * The region of a name (without the word Region, as in `Syddanmark`) on a date.
 *
 * @throws {FactError} of kind `region` for an unknown name and for a region that does not hold on the date, with the
 * names that do; as `regionsOn` for the date.
 */
export function regionNamed(name: string, date: IsoDate): Region {
  const valid = regionsOn(date);
  const region = valid.find((candidate) => candidate.name === name);
  if (region) return region;
  const periods = regions.filter((candidate) => candidate.name === name).map(period);
  const received =
    periods.length === 0 ? `the unknown name ${JSON.stringify(name)}` : `${name}, a region ${periods.join(" and ")}`;
  throw new FactError(
    "region",
    received,
    `a region of ${date}: ${valid.map((candidate) => candidate.name).join(", ")}`,
  );
}

/**
 * The region that a region has become by a date: itself as long as it holds, then its successor, or the successor's.
 *
 * @throws {FactError} of kind `region` for an unknown name and for a date before the region's first day; as
 * `regionsOn` for the date.
 */
export function successorOf(name: string, date: IsoDate): Region {
  regionsOn(date);
  let region = regions.findLast((candidate) => candidate.name === name && candidate.validFrom <= date);
  // Each step goes to a later first day, so the walk ends; it ends at null only where nothing follows
  while (region && !holdsOn(region, date)) {
    const { successor, validTo } = region;
    region = regions.find((candidate) => candidate.name === successor && candidate.validFrom > validTo!);
  }
  return region ?? regionNamed(name, date);
}

function holdsOn({ validFrom, validTo }: Region, date: IsoDate): boolean {
  return validFrom <= date && (validTo === null || date <= validTo);
}

function period({ validFrom, validTo }: Region): string {
  return validTo === null ? `from ${validFrom} on` : `from ${validFrom} to ${validTo}`;
}
