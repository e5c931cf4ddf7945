import { dayNumber, FactError, type IsoDate, type OwnReferral, successorOf } from "@ventesal/denmark";
import { processingDays } from "@ventesal/measures";
import { ScenarioError } from "@ventesal/scenario";
import { firstDay, regionNames } from "./regions.ts";

/** What a list of referrals shows. */
export interface ReferralsSeen {
  /** The first and the last day of receipt. */
  first: IsoDate;
  last: IsoDate;
  /** Whole months from the first to the last, both counted: what the volume of a year is reckoned from. */
  months: number;
  /** Referrals by year of receipt and region, as the list has them. */
  byYear: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Referrals of which it is said whether anything was missing, and of how many something was. */
  completeness: { said: number; incomplete: number };
  /** Calendar days from receipt to answer of those that were answered and not cancelled, in ascending order. */
  processingDays: readonly number[];
}

export function referralsSeen(rows: readonly OwnReferral[]): ReferralsSeen {
  const days = rows.map(({ received }) => received).sort();
  const [first, last] = [days[0]!, days.at(-1)!];
  const byYear = new Map<number, Map<string, number>>();
  for (const { received, region } of rows) {
    const year = Number(received.slice(0, 4));
    const counts = byYear.get(year) ?? new Map<string, number>();
    byYear.set(year, counts.set(region, (counts.get(region) ?? 0) + 1));
  }
  const said = rows.filter(({ complete }) => complete !== null);
  return {
    first,
    last,
    months: monthOf(last) - monthOf(first) + 1,
    byYear: new Map([...byYear].sort(([a], [b]) => a - b)),
    completeness: { said: said.length, incomplete: said.filter(({ complete }) => !complete).length },
    processingDays: rows
      .filter(({ answered, outcome }) => answered !== null && outcome !== "cancelled")
      .map(({ received, answered }) => processingDays(dayNumber(received), dayNumber(answered!)))
      .sort((a, b) => a - b),
  };
}

/**
 * Referrals by the regions of a year: predecessors are added up, and a region without any has 0.
 * @throws {ScenarioError} if the list has a region that the year does not have yet
 */
export function ownCountsByRegion(rows: readonly OwnReferral[], year: number): Map<string, number> {
  const counts = new Map<string, number>(regionNames(year).map((name) => [name, 0]));
  for (const { region } of rows) {
    const name = inYear(region, year);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function inYear(region: string, year: number): string {
  try {
    return successorOf(region, firstDay(year)).name;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const expected = `regions of ${year}: ${regionNames(year).join(", ")}`;
    throw new ScenarioError([
      { place: "referrals", code: "region-not-valid", expected, received: region, message: `expected ${expected}` },
    ]);
  }
}

function monthOf(date: IsoDate): number {
  return 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7));
}
