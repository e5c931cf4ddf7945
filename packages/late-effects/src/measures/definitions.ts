import type { MeasureKey, Sample } from "@ventesal/measures";
import { PROFESSIONS } from "../parameters/clinics.ts";
import { HELPERS } from "../pathway/attributes.ts";
import { CAUSES, UNHELPED } from "../pathway/causes.ts";
import type { Setting } from "../pathway/setting.ts";
import { sum } from "../sum.ts";
import { areasOf } from "./areas.ts";
import type { Cases } from "./cases.ts";
import { type Clinics, regionOfClinics, weeksIn } from "./clinics.ts";
import { burden, EQUITY_OF } from "./equity.ts";
import { outsideFunnel } from "./funnel.ts";
import type { Grouped } from "./grouped.ts";
import { brokenSince } from "./standard-broken.ts";
import type { TravelOf, Ways } from "./travel.ts";

/** Needs not met for none of the reasons that end a patient's way: help came too late, or had not come when the run ended. */
export const TOO_LATE = "too late or still waiting";
/** Why a need was not met. */
export const REASONS = [...UNHELPED, TOO_LATE] as const;

/** What one run shows: its patients, its clinics, and the ingredients of the measures of inequality. */
export interface Seen {
  cases: Cases;
  clinics: Clinics;
  ingredients: Float64Array;
}

/** A measure of one group, and how it is read off a run. */
export interface Definition {
  key: MeasureKey;
  value: (seen: Seen) => number;
}

type Group = Record<string, string>;

/** Everything that is measured on a run, in the order of the output: keys and readings in one place, so that they cannot part company. */
export function definitionsOf(setting: Setting, travel: Ways): Definition[] {
  const { country, reach } = setting;
  const found: Definition[] = [];
  const add = (measure: string, unit: string, group: Group, value: Definition["value"]) =>
    void found.push({ key: { measure, group, unit }, value });
  const everywhere = country.municipalities.map((_, m) => m);
  /** Everybody, the regions, the municipalities: the group and its municipalities. */
  const places: { group: Group; members: number[]; of: (grouped: Grouped) => Sample }[] = [
    { group: {}, members: everywhere, of: ({ all }) => all },
    ...country.regions.map((region, r) => ({
      group: { region },
      members: everywhere.filter((m) => country.regionOf[m] === r),
      of: ({ regions }: Grouped) => regions[r]!,
    })),
    ...country.municipalities.map(({ name }, m) => ({
      group: { municipality: name },
      members: [m],
      of: ({ municipalities }: Grouped) => municipalities[m]!,
    })),
  ];
  const large = places.slice(0, 1 + country.regions.length);
  const clinics = reach.clinics.map((clinic, c) => ({ group: { clinic }, c, of: (g: Grouped) => g.clinics[c]! }));
  /** A clinic's area: what is true of residents and not of patients is told of those nearest to it. */
  const areas = areasOf(setting).map((members, c) => ({ group: { clinic: reach.clinics[c]! }, members }));
  const over = (members: readonly number[], values: ArrayLike<number>) => sum(members.map((m) => values[m]!));

  // who lives there and needs help
  for (const { group, members } of places) {
    const residents = sum(members.map((m) => country.municipalities[m]!.population));
    add("population.count", "people", group, () => residents);
  }
  for (const { group, members } of places) {
    const survivors = over(members, country.survivors);
    add("survivors.count", "people", group, () => survivors);
  }
  for (const { group, members } of places)
    add("need.count", "people", group, ({ clinics }) => over(members, clinics.needs));
  for (const { group, members } of [...places, ...areas]) {
    add("need.unmet-share", "share", group, ({ ingredients }) => of("need.unmet-share", ingredients, members));
  }
  const needs = ({ clinics }: Seen) => sum(clinics.needs);
  REASONS.forEach((reason, k) => {
    add("need.unmet-for.share", "share", { reason }, (seen) => {
      const { unhelped, met } = seen.cases;
      const count = reason === TOO_LATE ? needs(seen) - sum(unhelped) - sum(met) : unhelped[k]!;
      return count / needs(seen);
    });
  });
  HELPERS.forEach((helper, k) => {
    add("need.helped-by.share", "share", { helper }, (seen) => seen.cases.helpers[k]! / needs(seen));
  });

  // from the need to the help
  for (const { group, of: read } of places)
    add("need.to-help.mean", "days", group, ({ cases }) => read(cases.toHelp).mean());
  for (const { group, of: read } of large)
    add("need.to-help.median", "days", group, ({ cases }) => read(cases.toHelp).medianAndP90()[0]);
  for (const { group, of: read } of large)
    add("need.to-help.p90", "days", group, ({ cases }) => read(cases.toHelp).medianAndP90()[1]);
  Object.keys(CAUSES).forEach((cause, k) => {
    add("time-spent.mean", "days", { cause }, ({ cases }) => cases.spent[k]! / cases.toHelp.all.count);
  });
  for (const { group, of: read } of large) add("hops.mean", "times", group, ({ cases }) => read(cases.hops).mean());
  for (const { group, members } of areas) {
    add("hops.mean", "times", group, ({ cases: { hops } }) => {
      const own = members.map((m) => hops.municipalities[m]!);
      return sum(own.map((sample) => sample.total())) / sum(own.map(({ count }) => count));
    });
  }
  for (const { group, of: read } of large)
    add("hops.days.mean", "days", group, ({ cases }) => read(cases.hopDays).mean());

  // referrals and the wait for a first assessment
  add("referrals.count", "referrals", {}, ({ clinics }) => sum(clinics.referrals));
  for (const { group, c } of clinics)
    add("referrals.count", "referrals", group, ({ clinics }) => clinics.referrals[c]!);
  add("referrals.wrong.share", "share", {}, ({ clinics }) => 1 - sum(clinics.right) / sum(clinics.referrals));
  for (const { group, c } of clinics) {
    add("referrals.wrong.share", "share", group, ({ clinics }) => 1 - clinics.right[c]! / clinics.referrals[c]!);
  }
  const waits: { group: Group; of: (grouped: Grouped) => Sample }[] = [...large, ...clinics];
  const small = places.slice(large.length);
  for (const { group, of: read } of [...waits, ...small])
    add("assessments.count", "patients", group, ({ cases }) => read(cases.waits).count);
  const wait = "waiting.first-assessment";
  for (const { group, of: read } of [...waits, ...small])
    add(`${wait}.mean`, "days", group, ({ cases }) => read(cases.waits).mean());
  for (const { group, of: read } of waits)
    add(`${wait}.median`, "days", group, ({ cases }) => read(cases.waits).medianAndP90()[0]);
  for (const { group, of: read } of waits)
    add(`${wait}.p90`, "days", group, ({ cases }) => read(cases.waits).medianAndP90()[1]);
  const beyond = (group: Group, members: number[]) =>
    add(`${wait}.share-beyond`, "share", group, ({ ingredients }) => of(`${wait}.share-beyond`, ingredients, members));
  for (const { group, members } of large) beyond(group, members);
  for (const { group, c } of clinics) {
    add(
      `${wait}.share-beyond`,
      "share",
      group,
      ({ cases, clinics }) => 1 - cases.inTime.clinics[c]! / clinics.right[c]!,
    );
  }
  for (const { group, members } of small) beyond(group, members);
  for (const { group, c } of clinics) {
    const isBroken = ({ cases }: Seen) => Number(!Number.isNaN(brokenSince(cases.weeks[c]!)));
    add("waiting.standard-broken.share", "probability", group, isBroken);
  }
  for (const { group, c } of clinics) {
    add("waiting.standard-broken.days", "days", group, ({ cases }) => brokenSince(cases.weeks[c]!));
  }

  // the way to a clinic
  const withWays = (groups: readonly { group: Group }[], ways: readonly TravelOf[]) =>
    groups.map(({ group }, i) => ({ group, way: ways[i]! }));
  const ofAreas = withWays(areas, travel.areas);
  const ofLarge = withWays(large, [travel.all, ...travel.regions]);
  const ofPlaces = withWays(places, [travel.all, ...travel.regions, ...travel.municipalities]);
  const way = (measure: string, unit: string, groups: typeof ofPlaces, value: (one: TravelOf) => number) =>
    groups.forEach((one) => {
      const fixed = value(one.way);
      add(measure, unit, one.group, () => fixed);
    });
  way("travel.mean", "minutes", [...ofPlaces, ...ofAreas], ({ mean }) => mean);
  way("travel.p95", "minutes", [...ofLarge, ...ofAreas], ({ p95 }) => p95);
  way("travel.share-beyond", "share", [...ofPlaces, ...ofAreas], (one) => one.beyond);
  way("travel.without-clinic.share", "share", ofPlaces, ({ without }) => without);
  for (const { group, of: read } of waits)
    add("travel.assessed.mean", "minutes", group, ({ cases }) => read(cases.travel).mean());

  // staff and lists
  const regionOf = regionOfClinics(setting);
  const weeks = weeksIn(setting);
  const staffed: { group: Group; own: number[] }[] = [
    { group: {}, own: reach.clinics.map((_, c) => c) },
    ...country.regions.map((region, r) => ({
      group: { region },
      own: regionOf.flatMap((of, c) => (of === r ? [c] : [])),
    })),
    ...clinics.map(({ group, c }) => ({ group, own: [c] })),
  ];
  for (const { group, own } of staffed) {
    add("utilisation", "share", group, ({ clinics: { busy, capacity } }) => {
      return sum(own.map((c) => sum(busy[c]!))) / sum(own.map((c) => sum(capacity[c]!)));
    });
  }
  for (const { group, c } of clinics) {
    PROFESSIONS.forEach((profession, p) => {
      add(
        "utilisation",
        "share",
        { ...group, profession },
        ({ clinics: { busy, capacity } }) => busy[c]![p]! / capacity[c]![p]!,
      );
    });
  }
  // where no clinic stands there is no list to grow
  const listOf = (values: readonly number[], own: readonly number[]) =>
    own.length > 0 ? over(own, values) : Number.NaN;
  for (const { group, own } of staffed)
    add("queue.count", "patients", group, ({ clinics }) => listOf(clinics.waiting, own));
  for (const { group, own } of staffed) {
    add("queue.growth-per-week", "patients/week", group, ({ clinics }) => listOf(clinics.growth, own) / weeks);
  }

  // inequality of single years: which region is worst off (several, if they share the largest burden), and whether municipalities differ by more than chance
  const regions = large.slice(1);
  for (const burdenOf of EQUITY_OF) {
    regions.forEach(({ group }, r) => {
      add("equity.worst-off.share", "probability", { of: burdenOf, ...group }, ({ ingredients }) => {
        const values = regions.map(({ members }) => of(burdenOf, ingredients, members));
        const known = values.filter((value) => !Number.isNaN(value));
        return known.length === 0 ? Number.NaN : Number(values[r] === Math.max(...known));
      });
    });
  }
  add(
    "equity.outside-funnel.share",
    "share",
    { of: "need.unmet-share", between: "municipalities" },
    ({ ingredients }) => outsideFunnel(ingredients, everywhere.length),
  );
  return found;

  function of(which: (typeof EQUITY_OF)[number], ingredients: Float64Array, members: readonly number[]): number {
    return burden(which, ingredients, members, travel.municipalities, country.survivors);
  }
}

/** For patients less of a burden is better, and more assessments are; counts of people and loads are neither. */
export function better({ measure }: Pick<MeasureKey, "measure">): "less" | "more" | null {
  if (measure === "assessments.count") return "more";
  const burdens = [
    "need.unmet-share",
    "need.to-help.",
    "hops.",
    "waiting.",
    "travel.",
    "queue.",
    "equity.",
    "referrals.wrong",
  ];
  const neither = [
    "waiting.standard-broken.days",
    "equity.worst-off.share",
    "equity.outside-funnel.share",
    // these tell who bears more: less of them may be more inequality, the other way round
    "equity.slope-index",
    "equity.relative-index",
    "equity.concentration-index",
  ];
  return burdens.some((prefix) => measure.startsWith(prefix)) && !neither.includes(measure) ? "less" : null;
}
