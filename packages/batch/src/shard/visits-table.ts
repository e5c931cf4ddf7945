import { type Prepared, type VisitPlace, visitPlaces } from "@ventesal/experiments";
import type { RunOutput } from "@ventesal/kernel";
import { visitsOf } from "@ventesal/measures";
import type { Column } from "../parquet/column.ts";
import type { TableWriter } from "../parquet/table-writer.ts";

/** A row for each visit, in the order in which they began. Times are days since the point's start date; null: it never came to that. */
export const VISITS: readonly Column[] = [
  { name: "point", kind: "steady" },
  { name: "scenario", kind: "text" },
  { name: "replication", kind: "whole" },
  { name: "case", kind: "whole" },
  { name: "branch", kind: "whole" },
  { name: "activity", kind: "text" },
  { name: "station", kind: "text" },
  { name: "resource", kind: "text" },
  { name: "queued", kind: "number" },
  { name: "start", kind: "number" },
  { name: "end", kind: "number" },
  { name: "outcome", kind: "text" },
  { name: "observed", kind: "flag" },
];
export const VISITS_PER_GROUP = 1 << 16;

/** Which point and replication visits belong to. */
export interface VisitsOf {
  point: number;
  scenario: string;
  replication: number;
}

/** Writes the visits of runs of one point. */
export class VisitRows {
  readonly #prepared: Prepared;
  readonly #places: (VisitPlace | null)[];
  /** The log is read with the numbers of instructions as names. */
  readonly #names: (string | null)[];

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
    this.#places = visitPlaces(prepared.compiled);
    this.#names = this.#places.map((place, pc) => (place === null ? null : String(pc)));
  }

  /** @throws {MeasureError} if the log is not well formed */
  write({ log }: Pick<RunOutput, "log">, { point, scenario, replication }: VisitsOf, table: TableWriter): void {
    const { program } = this.#prepared.compiled;
    const observed = this.#observed(log);
    for (const visit of visitsOf(log, program, this.#names)) {
      const place = this.#places[Number(visit.activity)]!;
      const cells = [
        ...[point, scenario, replication, visit.case, visit.branch, place.activity, place.station, place.resource],
        ...[visit.queued ?? Number.NaN, visit.start ?? Number.NaN, visit.end ?? Number.NaN, visit.outcome],
        observed(visit.case),
      ];
      for (let c = 0; c < cells.length; c++) (table.cells[c] as unknown[])[table.row] = cells[c];
      table.advance();
    }
  }

  /** Tells of a case by its number whether it is among those that are measured: whether it began in the window of the cohort. */
  #observed(log: Float64Array): (serial: number) => boolean {
    const { built, compiled } = this.#prepared;
    const { fromDays, untilDays } = built.cohort ?? { fromDays: built.warmUpDays, untilDays: built.untilDays };
    const began = new Map<number, number>();
    for (let at = 0; at < log.length; at += LOG_STRIDE) {
      if (log[at + LOG_CODE] === ARRIVE) began.set(log[at + LOG_SERIAL]!, log[at + LOG_TIME]!);
    }
    compiled.program.initial.forEach(({ startedAt }, serial) => {
      began.set(serial, startedAt);
    });
    return (serial) => {
      const start = began.get(serial)!;
      return start >= fromDays && start < untilDays;
    };
  }
}

/** The kernel's log: time, serial, branch, instruction, code (STEPS.md, section 7). */
const LOG_STRIDE = 5;
const LOG_TIME = 0;
const LOG_SERIAL = 1;
const LOG_CODE = 4;
const ARRIVE = 0;
