import type { RunOutput } from "@ventesal/kernel";
import type { Compiled } from "@ventesal/pathway";
import { HELPERS, ORIGINS } from "../pathway/attributes.ts";
import { CAUSES, UNHELPED } from "../pathway/causes.ts";
import type { Setting } from "../pathway/setting.ts";
import { columnsOf } from "./columns.ts";
import { Grouped } from "./grouped.ts";

/** What the records of one run show of its patients. Reused from run to run. */
export interface Cases {
  /** Days from a referral to the first assessment, of assessments begun in the window; those on today's list with them. */
  waits: Grouped;
  /** Minutes of travel of the same patients, one way. */
  travel: Grouped;
  /** Days from a need to its help, of those whose help began in the window. */
  toHelp: Grouped;
  /** How often, and for how many days, those were sent back and forth whose way ended in the window, helped or not. */
  hops: Grouped;
  hopDays: Grouped;
  /** Right referrals of the window that were assessed within the standard, by clinic and by municipality. */
  inTime: { clinics: Float64Array; municipalities: Float64Array };
  /** Needs that arose in the window and were helped in time, by municipality; and by who helped. */
  met: Float64Array;
  helpers: Float64Array;
  /** Needs that arose in the window and ended without help, by outcome. */
  unhelped: Float64Array;
  /** Days by cause of those whose help began in the window, all together. */
  spent: Float64Array;
  /** Assessments begun in each week of the window, today's list apart, by clinic, and how many of them later than the standard. */
  weeks: { all: number; late: number }[][];
}

/** A reader of records into one `Cases`. */
export function caseReader(setting: Setting, compiled: Compiled): (output: RunOutput) => Cases {
  const { v, span, reach, country } = setting;
  const at = columnsOf(compiled);
  const exit = (name: string) => compiled.names.exits.indexOf(name);
  const assessed = exit("assessed");
  const helped = exit("helped");
  const unhelped = UNHELPED.map(exit);
  const causes = Object.keys(CAUSES).map(at.spent);
  const backAndForth = at.spent("back and forth");
  const listed = ORIGINS.indexOf("listed");
  const isNew = ORIGINS.indexOf("new");
  const standard = v.number("standard.days");
  const inTimeFor = v.number("unmet.withinDays");
  const weekCount = Math.floor((span.untilDay - span.firstDay) / 7);
  const isInWindow = (day: number) => day >= span.firstDay && day < span.untilDay;
  const seen: Cases = {
    waits: new Grouped(setting),
    travel: new Grouped(setting),
    toHelp: new Grouped(setting),
    hops: new Grouped(setting),
    hopDays: new Grouped(setting),
    inTime: {
      clinics: new Float64Array(reach.clinics.length),
      municipalities: new Float64Array(country.municipalities.length),
    },
    met: new Float64Array(country.municipalities.length),
    helpers: new Float64Array(HELPERS.length),
    unhelped: new Float64Array(UNHELPED.length),
    spent: new Float64Array(causes.length),
    weeks: [],
  };
  /** Days by cause until the first assessment, by patient: the case after it begins anew. */
  const before = new Map<number, Float64Array>();

  return ({ records }) => {
    clear();
    for (let row = 0; row < records.length; row += at.stride) {
      const how = records[row + at.exit]!;
      if (how === assessed) readAssessment(records, row);
      else readEnd(records, row, how);
    }
    return seen;
  };

  function clear() {
    for (const group of [seen.waits, seen.travel, seen.toHelp, seen.hops, seen.hopDays]) group.clear();
    for (const sums of [
      seen.inTime.clinics,
      seen.inTime.municipalities,
      seen.met,
      seen.helpers,
      seen.unhelped,
      seen.spent,
    ])
      sums.fill(0);
    seen.weeks = reach.clinics.map(() => Array.from({ length: weekCount }, () => ({ all: 0, late: 0 })));
    before.clear();
  }

  function readAssessment(records: Float64Array, row: number) {
    const [m, home, clinic] = [records[row + at.municipality]!, records[row + at.home]!, records[row + at.clinic]!];
    const end = records[row + at.end]!;
    const referred = records[row + at.referred]!;
    const wait = end - referred;
    before.set(records[row + at.serial]!, records.slice(row + at.firstSpent, row + at.stride));
    if (records[row + at.origin] !== listed && isInWindow(referred) && wait <= standard) {
      seen.inTime.clinics[clinic]!++;
      seen.inTime.municipalities[m]!++;
    }
    if (!isInWindow(end)) return;
    seen.waits.add(wait, m, clinic);
    seen.travel.add(reach.minutes(m, home, clinic), m, clinic);
    // today's list has its ages from before: whether the clinic keeps the standard shows in those who come now
    if (records[row + at.origin] === listed) return;
    const week = seen.weeks[clinic]![Math.floor((end - span.firstDay) / 7)];
    if (week === undefined) return;
    week.all++;
    if (wait > standard) week.late++;
  }

  /** A way that has ended: with help (or with the first of it), or without. */
  function readEnd(records: Float64Array, row: number, how: number) {
    if (records[row + at.origin] === listed) return;
    const m = records[row + at.municipality]!;
    const arisen = records[row + at.arisen]!;
    const end = records[row + at.end]!;
    const earlier = before.get(records[row + at.serial]!);
    const days = (column: number) => records[row + column]! + (earlier?.[column - at.firstSpent] ?? 0);
    const withoutHelp = unhelped.indexOf(how);
    if (records[row + at.origin] === isNew && isInWindow(arisen)) {
      if (withoutHelp >= 0) seen.unhelped[withoutHelp]!++;
      if (how === helped && end - arisen <= inTimeFor) {
        seen.met[m]!++;
        seen.helpers[records[row + at.helper]!]!++;
      }
    }
    const found = how === helped || withoutHelp > 0;
    if (!found || !isInWindow(end)) return;
    seen.hops.add(records[row + at.hops]!, m, -1);
    seen.hopDays.add(days(backAndForth), m, -1);
    if (how !== helped) return;
    seen.toHelp.add(end - arisen, m, -1);
    for (let c = 0; c < causes.length; c++) seen.spent[c]! += days(causes[c]!);
  }
}
