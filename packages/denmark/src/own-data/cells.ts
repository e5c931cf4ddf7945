import { FactError } from "../fact-error.ts";
import { dayNumber, type IsoDate } from "../iso-date.ts";
import { findMunicipality, type Municipality } from "../municipalities.ts";
import { type OwnDataProblem, problem } from "./problem.ts";

type Report = (problem: OwnDataProblem) => void;
type Place = { row: number; column: string };

/**
 * A number with decimal point or decimal comma, and no thousands separators: `1.234` is one and a bit. An empty cell is
 * reported by `readTable` and is undefined here, as is every bad one.
 */
export function numberIn(cell: string, place: Place, { least = -Infinity, most = Infinity }, report: Report) {
  return numeric(cell, /^[-−]?\d+([.,]\d+)?$/, "a number such as 12.5 or 12,5, without thousands separators", place, {
    least,
    most,
    report,
  });
}

/** A whole number, digits alone: `100.000` may mean a hundred or a hundred thousand and is refused. */
export function wholeNumberIn(cell: string, place: Place, { least = -Infinity, most = Infinity }, report: Report) {
  return numeric(cell, /^[-−]?\d+$/, "a whole number such as 12345, without thousands separators", place, {
    least,
    most,
    report,
  });
}

function numeric(
  cell: string,
  pattern: RegExp,
  expected: string,
  place: Place,
  { least, most, report }: { least: number; most: number; report: Report },
): number | undefined {
  if (cell === "") return undefined;
  if (!pattern.test(cell)) {
    report(problem("not-a-number", place, JSON.stringify(cell), expected));
    return undefined;
  }
  const value = Number(cell.replace(",", ".").replace("−", "-"));
  if (value >= least && value <= most) return value;
  const bounds = most === Infinity ? `${least} or more` : `${least} to ${most}`;
  report(problem("out-of-range", place, cell, bounds));
  return undefined;
}

/** 31-12-2025, 31.12.2025 and 31/12/2025, as Danish spreadsheets write a date. */
const danishDate = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;

/** A date, ISO or day first; undefined for an empty cell and for every bad one. */
export function dateIn(cell: string, place: Place, report: Report): IsoDate | undefined {
  if (cell === "") return undefined;
  const [, day, month, year] = danishDate.exec(cell) ?? [];
  const date = year === undefined ? cell : `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  try {
    dayNumber(date);
    return date;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    report(problem("not-a-date", place, JSON.stringify(cell), "a date such as 2026-01-31 or 31-01-2026"));
    return undefined;
  }
}

/** The municipality of a code, with or without its leading zero (spreadsheets drop it), or of a name. */
export function municipalityIn(cell: string, place: Place, report: Report): Municipality | undefined {
  if (cell === "") return undefined;
  const found = findMunicipality(/^\d{3}$/.test(cell) ? `0${cell}` : cell);
  if (!found) {
    const expected = "one of the 98 municipalities, as a code such as 0461 or a name such as Odense";
    report(problem("unknown-municipality", place, JSON.stringify(cell), expected));
  }
  return found;
}

/** One of a few words, each with the other words it goes by; undefined for an empty cell. */
export function wordIn<Word extends string>(
  cell: string,
  place: Place,
  words: { readonly [word in Word]: readonly string[] },
  report: Report,
): Word | undefined {
  if (cell === "") return undefined;
  const names = Object.keys(words) as Word[];
  const found = names.find((word) => [word, ...words[word]].includes(cell.toLowerCase()));
  if (found === undefined) report(problem("unknown-value", place, JSON.stringify(cell), `one of ${names.join(", ")}`));
  return found;
}

/** Reports a key that an earlier row has; says whether it is new. */
export function firstTime(key: string, place: Place, seen: Map<string, number>, report: Report): boolean {
  const before = seen.get(key);
  if (before === undefined) {
    seen.set(key, place.row);
    return true;
  }
  report(problem("duplicate", place, key, `a value that no other row has; row ${before} has it too`));
  return false;
}
