import { addDays, dayNumber, type IsoDate, municipality, type OwnWaiting } from "@ventesal/denmark";
import type { Pathway } from "@ventesal/pathway";
import { typedTables } from "../own-tables.ts";
import { isOpenOn } from "../place/eras.ts";
import { uptakeAt } from "../place/reach.ts";
import { sitesOf } from "../place/sites.ts";
import { sum } from "../sum.ts";
import type { Setting } from "./setting.ts";

type Arrival = Pathway["arrivals"][number];
const DAYS_A_YEAR = 365.25;

/** Needs as they arise, those that were there before and come forward, and the patients whom each clinic has at the beginning. */
export function arrivals(setting: Setting): Arrival[] {
  return [...newNeeds(setting), ...pentUpNeeds(setting), ...today(setting)];
}

/** New needs a year in the whole country when the run starts. */
export function needsPerYear({ v }: Pick<Setting, "v">): number {
  return v.number("need.newCasesPerYear") * v.number("need.lateEffectsShare") * v.number("need.helpShare");
}

/** A stream of its own for each municipality: another population elsewhere changes nothing here. */
function newNeeds(setting: Setting): Arrival[] {
  const { v, country, span } = setting;
  const { municipalities, survivors } = country;
  const everybody = sum(survivors);
  const perYear = needsPerYear(setting);
  const growth = 1 + v.number("need.growthPerYear");
  return municipalities.map(({ name }, m): Arrival => {
    const count = everybody > 0 ? (perYear * survivors[m]!) / everybody : 0;
    return {
      process: "poisson",
      name: `needs ${name}`,
      label: { da: `Behov i ${name}`, en: `Needs in ${name}` },
      start: "need arises",
      set: { municipality: name, origin: "new" },
      count,
      perDays: DAYS_A_YEAR,
      ...(growth !== 1 && { changes: growthOf(count, growth, span.first, span.horizonDay - span.firstDay) }),
    };
  });
}

/** The count of each year after the first, as needs grow. */
function growthOf(count: number, growth: number, first: IsoDate, days: number) {
  const year = Number(first.slice(0, 4));
  return Array.from({ length: Math.ceil(days / 365) }, (_, y) => ({
    on: `${year + y + 1}-01-01`,
    count: count * growth ** (y + 1),
    perDays: DAYS_A_YEAR,
  }));
}

/**
 * Those who live with an unmet need when the scenario begins. As far as demand is above what is observed they come forward, evenly over some
 * years; at observed demand none do, since the observed flow has those among it who do already.
 */
function pentUpNeeds({ v, country, span }: Setting): Arrival[] {
  const years = v.number("demand.pentUpYears");
  const unmet = v.number("need.lateEffectsShare") * v.number("need.helpShare") * v.number("demand.unmetToday");
  const until = addDays(span.first, Math.round(years * DAYS_A_YEAR));
  return country.municipalities.flatMap(({ name }, m): Arrival[] => {
    const count = country.survivors[m]! * unmet * v.number("demand.level");
    if (count === 0) return [];
    return [
      {
        process: "poisson",
        name: `pent-up needs ${name}`,
        label: { da: `Udækkede behov i ${name}`, en: `Unmet needs in ${name}` },
        start: "pent-up need",
        set: { municipality: name, origin: "pent-up" },
        count: 0,
        perDays: DAYS_A_YEAR,
        changes: [{ on: span.first, count, perDays: years * DAYS_A_YEAR }],
        until,
      },
    ];
  });
}

/** Today's list and those in treatment, by clinic. They come in on the first measured day, with the age of their wait. */
function today(setting: Setting): Arrival[] {
  const { v, span, reach } = setting;
  return reach.clinics.flatMap((clinic): Arrival[] => {
    if (!isOpenOn(v, clinic, span.first)) return [];
    const inTreatment = v.number(`clinic.${clinic}.inTreatment`);
    return [
      ...waitingAt(setting, clinic),
      ...present(setting, clinic, inTreatment, `in treatment at ${clinic}`, "in treatment already", {}),
    ];
  });
}

function waitingAt(setting: Setting, clinic: string): Arrival[] {
  const { v, own, span } = setting;
  const { waiting } = typedTables(own);
  if (waiting) return waiting.filter((row) => row.clinic === clinic).flatMap((row) => listedOn(setting, row));
  const count = v.number(`clinic.${clinic}.waiting`);
  const longest = v.number(`clinic.${clinic}.longestWaitDays`);
  const referred =
    longest === 0
      ? span.firstDay
      : { draw: { kind: "uniform" as const, low: span.firstDay - longest, high: span.firstDay } };
  return present(setting, clinic, count, `waiting at ${clinic}`, "on the list already", { referred });
}

function listedOn(setting: Setting, { clinic, referred, patients }: OwnWaiting): Arrival[] {
  const day = dayNumber(referred) - dayNumber(setting.span.start);
  return present(setting, clinic, patients, `waiting at ${clinic} since ${referred}`, "on the list already", {
    referred: day,
  });
}

/** So many patients at a clinic on the first measured day; they live where its patients come from. */
function present(
  setting: Setting,
  clinic: string,
  count: number,
  name: string,
  start: string,
  set: NonNullable<Arrival["set"]>,
): Arrival[] {
  if (count === 0) return [];
  const { span } = setting;
  return [
    {
      process: "listed",
      name,
      start,
      at: [span.first],
      batch: { kind: "constant", value: count },
      set: { clinic, need: "complex", origin: "listed", municipality: { mix: catchment(setting, clinic) }, ...set },
    },
  ];
}

/** Where the patients of a clinic live: those who take up a referral to it as the nearest; if it is nobody's nearest, its own municipality's. */
function catchment({ country, reach, eras, span, v, own }: Setting, clinic: string): Record<string, number> {
  const era = eras.findLast(({ from }) => from <= span.first)!;
  const c = reach.clinics.indexOf(clinic);
  const weights = country.municipalities.map((_, m) => {
    let going = 0;
    for (let home = 0; home < reach.homes; home++) {
      const minutes = reach.minutes(m, home, c);
      if (reach.allowed(era, m, c) && minutes === reach.nearest(era, m, home) && Number.isFinite(minutes))
        going += uptakeAt(v, minutes);
    }
    return (going / reach.homes) * country.survivors[m]!;
  });
  const total = sum(weights);
  if (total === 0) {
    const site = sitesOf(own).find((one) => one.id === clinic)!;
    return { [municipality(site.municipalityCode).name]: 1 };
  }
  const known = country.municipalities.flatMap(({ name }, m) => (weights[m]! > 0 ? [[name, weights[m]! / total]] : []));
  return Object.fromEntries(known);
}
