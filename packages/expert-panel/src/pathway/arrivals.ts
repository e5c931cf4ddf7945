import type { Pathway } from "@ventesal/pathway";
import type { FirstSubmissions } from "../flow.ts";
import type { Values } from "./values.ts";

type Arrival = Pathway["arrivals"][number];

/** A day without a weight of its own has none: every day that referrals come on is named. */
const WEEKDAYS = { monday: 1, tuesday: 1, wednesday: 1, thursday: 1, friday: 1 };

/**
 * First submissions from a region, by chance, by day and less on weekends; public holidays are like other weekdays.
 *
 * A factor above 1 adds referrals of their own to the usual ones. So a scenario with more referrals has the patients of one with fewer, on
 * the same days and with the same chance, and the difference between the two is the work of those that were added.
 */
export function arrivals(v: Values, region: string, { receivedPerFirst }: FirstSubmissions): Arrival[] {
  const usual = v.number(`referrals.${region}.perYear`) / receivedPerFirst;
  const factor = v.number("referrals.factor");
  const weekend = v.number("referrals.weekendWeight");
  const from = (name: string, count: number, da: string, en: string): Arrival => ({
    process: "poisson",
    name: `${name} ${region}`,
    label: { da: `${da} fra ${region}`, en: `${en} from ${region}` },
    start: "receipt",
    set: { region },
    count,
    perDays: 365,
    calendar: "every day",
    weekdayWeights: { ...WEEKDAYS, saturday: weekend, sunday: weekend },
  });
  const more = usual * (factor - 1);
  return [
    from("referrals", usual * Math.min(factor, 1), "Henvisninger", "Referrals"),
    ...(more > 0 ? [from("further referrals", more, "Yderligere henvisninger", "Further referrals")] : []),
  ];
}
