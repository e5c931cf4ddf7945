import type { MeasureKey, Row } from "@ventesal/measures";
import type { ParameterValues } from "@ventesal/scenario";
import { mg1Priority, mgcApproximation } from "@ventesal/theory";
import { dailyHours, POOLS } from "../pathway/calendars.ts";
import { WORK_VARIATION } from "../pathway/steps/durations.ts";
import { reader, type Values, worksEveryDay } from "../pathway/values.ts";

/** Why no formula is given for a station: it has sessions, nobody comes, or more is asked for than can be done. */
export type WhyNoFormula = "sessions" | "nobody comes" | "overloaded" | "several classes";

/** What queueing theory says of a station: how long somebody waits for others alone, in its opening hours. */
export interface StationTheory {
  station: string;
  /** Opening hours waited for others; `null` where no formula applies. */
  waitHours: number | null;
  /** Share of the opening hours that the arrivals ask for, from arrivals and work; `null` where nobody comes or there are sessions. */
  load: number | null;
  /** The formula's name, or why there is none. */
  formula: "M/G/1 with priority" | "M/G/c, approximately" | null;
  why: WhyNoFormula | null;
}

/** Work of a class of customers: mean and standard deviation in hours. */
interface Work {
  perWeek: number;
  mean: number;
  sd: number;
}

const WEEKS_PER_YEAR = 365.25 / 7;

/**
 * Queueing theory beside the panel's stations, at the volumes that a result shows.
 *
 * The formulas know no closing hours, leave or simultaneous arrivals: they give the wait behind others, counted in opening hours, as if people came
 * at random in these. What the simulation shows on top of it are closed hours and days.
 * @param rows of a result: how many cases were processed and assessed, and how many were incomplete
 */
export function stationTheory(values: ParameterValues, rows: readonly Row[]): StationTheory[] {
  const v = reader(values);
  const flow = flowOf(rows);
  const urgent = v.number("referrals.urgentShare");
  const share = { ordinary: 1 - urgent, urgent };
  return [
    ...(["ordinary", "urgent"] as const).flatMap((urgency) => caseworkers(v, flow, urgency, share[urgency])),
    ...POOLS.map((pool) => panel(v, flow, pool)),
    ...(v.choice("panel.mode") === "meeting" ? [none("meeting", null, "sessions")] : []),
  ];
}

interface Flow {
  processed: number;
  rejected: number;
  assessed: number;
  asked: number;
}

function flowOf(rows: readonly Row[]): Flow {
  const mean = (measure: string, group: MeasureKey["group"]) =>
    rows.find((row) => row.measure === measure && same(row.group, group))?.mean ?? 0;
  const count = (outcome: string) => mean("cases.count", { outcome }) / WEEKS_PER_YEAR;
  const processed = count("processed");
  return {
    processed,
    rejected: count("rejected"),
    assessed: count("assessed"),
    asked: processed * mean("incomplete.share", {}),
  };
}

function same(one: MeasureKey["group"], other: MeasureKey["group"]): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Answers come before screening, for the same people. */
function caseworkers(v: Values, flow: Flow, urgency: "ordinary" | "urgent", share: number): StationTheory[] {
  const work = (key: string, perWeek: number) => lognormal(perWeek * share, v.number(key));
  const answers = mixed([
    work("caseworker.rejectionHours", flow.rejected),
    work("caseworker.answerHours", flow.assessed),
  ]);
  const screening = mixed([
    work("caseworker.screeningHours", flow.processed),
    work("caseworker.secondScreeningHours", flow.asked),
  ]);
  const posts = urgency === "urgent" ? 1 : v.number("caseworker.posts");
  // urgent cases are handled from 8 to 16 every day
  const daily = urgency === "urgent" ? 8 : dailyHours(v)["caseworker.hoursPerWeek"]!;
  const open = daily * (urgency === "urgent" || worksEveryDay(v) ? 7 : 5);
  const classes = [answers, screening];
  const names = [`answers · ${urgency}`, `screening · ${urgency}`];
  const load = classes.reduce((sum, { perWeek, mean }) => sum + perWeek * mean, 0) / (posts * open);
  if (load === 0) return names.map((name) => none(name, 0, "nobody comes"));
  if (load >= 1 || posts === 0) return names.map((name) => none(name, load, "overloaded"));
  // for classes that differ in their work there is an exact formula for one server only
  if (posts > 1) return names.map((name) => none(name, load, "several classes"));
  const means = mg1Priority({
    classes: classes.map(({ perWeek, mean, sd }) => ({
      arrivalRate: perWeek / open,
      meanService: mean,
      sdService: sd,
    })),
  });
  return names.map((station, k) => ({
    station,
    waitHours: means.classes[k]!.meanWait,
    load,
    formula: "M/G/1 with priority",
    why: null,
  }));
}

function panel(v: Values, flow: Flow, pool: (typeof POOLS)[number]): StationTheory {
  const station = `panel · ${pool}`;
  const haematology = v.number("panel.haematologyShare");
  const adhoc = v.number("panel.adhocShare");
  const share = { haematology, adhoc, solid: Math.max(0, 1 - haematology - adhoc) }[pool];
  const { perWeek, mean, sd } = lognormal(
    flow.assessed * share * v.number("panel.membersPerCase"),
    v.number("panel.readingHours"),
  );
  const members = v.number(`panel.${pool}.members`);
  const open = v.number(`panel.${pool}.hoursPerWeek`);
  const load = (perWeek * mean) / (members * open);
  if (perWeek === 0) return none(station, 0, "nobody comes");
  if (!(load < 1)) return none(station, load, "overloaded");
  const { meanWait } = mgcApproximation({
    servers: members,
    arrivalRate: perWeek / open,
    meanService: mean,
    sdService: sd,
  });
  return { station, waitHours: meanWait, load, formula: "M/G/c, approximately", why: null };
}

function none(station: string, load: number | null, why: WhyNoFormula): StationTheory {
  return { station, waitHours: null, load, formula: null, why };
}

function lognormal(perWeek: number, mean: number): Work {
  return { perWeek, mean, sd: WORK_VARIATION * mean };
}

/** Several kinds of work that come together. */
function mixed(kinds: readonly Work[]): Work {
  const perWeek = kinds.reduce((sum, kind) => sum + kind.perWeek, 0);
  if (perWeek === 0) return { perWeek, mean: kinds[0]!.mean, sd: kinds[0]!.sd };
  const moment = (of: (kind: Work) => number) =>
    kinds.reduce((sum, kind) => sum + kind.perWeek * of(kind), 0) / perWeek;
  const mean = moment((kind) => kind.mean);
  const second = moment((kind) => kind.mean ** 2 + kind.sd ** 2);
  return { perWeek, mean, sd: Math.sqrt(second - mean ** 2) };
}
