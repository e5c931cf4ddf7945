import type { RunOutput } from "@ventesal/kernel";
import {
  attributeDays,
  caseColumns,
  processingDays,
  type Visit,
  type VisitOutcome,
  visitsOf,
} from "@ventesal/measures";
import type { Pathway } from "@ventesal/pathway";
import type { Prepared } from "../prepare.ts";
import { type VisitPlace, visitPlaces } from "./visit-places.ts";

/** A visit on a patient's way, or time that passed. Times are days since the scenario's start. */
export interface PatientVisit extends VisitPlace {
  /** Since when it was waited for; `null` where nothing is waited for. */
  queued: number | null;
  /** `null`: it never came to that. */
  start: number | null;
  end: number | null;
  outcome: VisitOutcome;
}

/** The way of one case in one run, as plain data. */
export interface Patient {
  /** The patient's number in the run; one who comes again has two cases. */
  serial: number;
  /** Days since the scenario's start. */
  begin: number;
  end: number;
  /** How it ended. */
  outcome: string;
  /** What is known of the case at its end, by attribute: those that have categories. */
  attributes: Readonly<Record<string, string>>;
  /** Calendar days from beginning to end: its date less the date of the beginning. */
  days: number;
  /** The days by cause, in the pathway's order, without those that took none. They add up to `days` exactly. */
  causes: readonly { cause: string; days: number }[];
  visits: readonly PatientVisit[];
}

/** Times that differ by less are the same. */
const NOTHING = 1e-9;

/** Which cases are wanted. */
export interface PatientsWanted {
  /** Looks at a case before its visits are gathered. */
  where?(patient: Omit<Patient, "visits">): boolean;
}

/**
 * The cases that one run recorded, each with its visits, in the order in which they began.
 *
 * A case that is recorded again without time in between (at its first assessment, and at its end) is one way; one that comes again later is
 * another case of the same patient. Cases still open when the run ended are not recorded and are not here.
 * @param output of a run with its log
 */
export function patientsOf(
  prepared: Prepared,
  output: RunOutput,
  { where = () => true }: PatientsWanted = {},
): Patient[] {
  const cases = waysOf(prepared, output).filter(where);
  const wanted = new Set(cases.map(({ serial }) => serial));
  const visits = visitsBySerial(prepared, output, wanted);
  return cases.map((one) => ({
    ...one,
    visits: (visits.get(one.serial) ?? []).filter((visit) => isWithin(visit, one)),
  }));
}

function waysOf({ built, compiled }: Prepared, { records }: RunOutput): Omit<Patient, "visits">[] {
  const { names } = compiled;
  const cases = caseColumns(records, names);
  const known = categories(built.pathway);
  const ways = new Map<number, { rows: number[]; serial: number }[]>();
  for (let row = 0; row < cases.length; row++) {
    const serial = cases.serial.at(row);
    const earlier = ways.get(serial) ?? [];
    const last = earlier.at(-1);
    if (last !== undefined && cases.end.at(last.rows.at(-1)!) === cases.start.at(row)) last.rows.push(row);
    else earlier.push({ rows: [row], serial });
    ways.set(serial, earlier);
  }
  const found = [...ways.values()].flat().map(({ rows, serial }) => {
    const last = rows.at(-1)!;
    const begin = cases.start.at(rows[0]!);
    const end = cases.end.at(last);
    const spent = names.causes.map((_, c) => rows.reduce((sum, row) => sum + cases.spent(row)[c]!, 0));
    const days = processingDays(begin, end);
    const byCause = names.causes.length === 0 ? [] : [...attributeDays(spent, end - begin, days)];
    return {
      serial,
      begin,
      end,
      outcome: names.exits[cases.exit.at(last)]!,
      attributes: Object.fromEntries(
        [...known].map(([name, texts]) => [name, texts[cases.attribute(name).at(last)] ?? ""]),
      ),
      days,
      causes: byCause.flatMap((d, c) => (d > 0 ? [{ cause: names.causes[c]!, days: d }] : [])),
    };
  });
  return found.sort((a, b) => a.begin - b.begin);
}

function categories({ attributes = {} }: Pathway): Map<string, readonly string[]> {
  const listed = (name: string) => {
    const { categories: own } = attributes[name] ?? {};
    return Array.isArray(own) ? own : undefined;
  };
  return new Map(
    Object.entries(attributes).flatMap(([name, { categories: own }]) => {
      const texts = typeof own === "string" ? listed(own) : own;
      return texts === undefined ? [] : [[name, texts] as const];
    }),
  );
}

function visitsBySerial({ compiled }: Prepared, { log }: RunOutput, wanted: ReadonlySet<number>) {
  const places = visitPlaces(compiled);
  const names = places.map((place, pc) => (place === null ? null : String(pc)));
  const bySerial = new Map<number, PatientVisit[]>();
  for (const visit of visitsOf(log, compiled.program, names)) {
    if (!wanted.has(visit.case)) continue;
    const { queued, start, end, outcome } = visit;
    const place = places[Number(visit.activity)]!;
    const visits = bySerial.get(visit.case) ?? [];
    visits.push({ ...place, queued, start, end, outcome });
    bySerial.set(visit.case, visits);
  }
  return bySerial;
}

/** Whether a visit belongs to a case of the patient, and not to an earlier or a later one. */
function isWithin(
  { queued, start, end }: Pick<Visit, "queued" | "start" | "end">,
  { begin, end: last }: Pick<Patient, "begin" | "end">,
) {
  const from = queued ?? start;
  // what begins at the end and has none yet is the time until the next case
  return from !== null && from >= begin - NOTHING && (end === null ? from < last - NOTHING : end <= last + NOTHING);
}
