import { MeasureError } from "./measure-error.ts";
import { processingDays } from "./processing-days.ts";

/** Serial, source, exit, start, now: the columns that come before attributes and causes in a row of records. */
const FIXED = 5;

/** One column of the records, read where it lies: row r is `data[offset + r * stride]`. */
export class CaseColumn {
  constructor(
    readonly data: Float64Array,
    readonly offset: number,
    readonly stride: number,
    readonly length: number,
  ) {}

  /** Value in a row, 0 to length - 1. */
  at(row: number): number {
    return this.data[this.offset + row * this.stride]!;
  }

  /** A copy of the whole column. */
  values(): Float64Array {
    return Float64Array.from({ length: this.length }, (_, row) => this.at(row));
  }
}

/** The records of one run by column: one row per case (or per `record`, where a pathway records a case more than once). */
export interface CaseColumns {
  length: number;
  /** Number of the patient, in order of arrival. */
  serial: CaseColumn;
  source: CaseColumn;
  exit: CaseColumn;
  /** When the case began and when it was recorded, days since the scenario's start. */
  start: CaseColumn;
  end: CaseColumn;
  /** @throws {MeasureError} if there is none of that name */
  attribute(name: string): CaseColumn;
  /** Days spent by a cause. @throws {MeasureError} if there is none of that name */
  cause(name: string): CaseColumn;
  /** Days spent in that row, by cause: a view, not a copy. */
  spent(row: number): Float64Array;
  /** Whole calendar days from start to end; see {@link processingDays}. */
  processingDays(row: number): number;
}

/**
 * The kernel's flat records as columns. Nothing is copied and no object is made per case, so that thousands of replications can be read.
 *
 * @param records rows of 5 + attributes + causes numbers
 * @param names of attributes and causes, in the program's order
 * @throws {MeasureError} if the records do not make whole rows, or a name stands twice
 */
export function caseColumns(
  records: Float64Array,
  names: { attributes: readonly string[]; causes: readonly string[] },
): CaseColumns {
  const { attributes, causes } = names;
  const stride = FIXED + attributes.length + causes.length;
  if (records.length % stride !== 0) {
    throw new MeasureError({
      place: "caseColumns.records",
      received: `${records.length} numbers`,
      expected: `whole rows of ${stride}: ${FIXED}, ${attributes.length} attributes, ${causes.length} causes`,
    });
  }
  const length = records.length / stride;
  const column = (offset: number) => new CaseColumn(records, offset, stride, length);
  const firstCause = FIXED + attributes.length;
  const start = column(3);
  const end = column(4);
  requireDistinct("attributes", attributes);
  requireDistinct("causes", causes);
  return {
    length,
    serial: column(0),
    source: column(1),
    exit: column(2),
    start,
    end,
    attribute: (name) => column(FIXED + indexOf("attributes", attributes, name)),
    cause: (name) => column(firstCause + indexOf("causes", causes, name)),
    spent: (row) => records.subarray(row * stride + firstCause, (row + 1) * stride),
    processingDays: (row) => processingDays(start.at(row), end.at(row)),
  };
}

function indexOf(kind: string, names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) {
    throw new MeasureError({
      place: `caseColumns.${kind}`,
      received: `"${name}"`,
      expected: `one of ${names.join(", ")}`,
    });
  }
  return index;
}

function requireDistinct(kind: string, names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined) {
    throw new MeasureError({
      place: `caseColumns.${kind}`,
      received: `"${twice}" twice`,
      expected: "names that differ",
    });
  }
}
