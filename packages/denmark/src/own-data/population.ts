import { type Municipality, municipalities } from "../municipalities.ts";
import { firstTime, municipalityIn, wholeNumberIn } from "./cells.ts";
import { type OwnData, type OwnDataProblem, problem, tableOr } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** Residents of a municipality, persons. */
export interface OwnPopulation {
  readonly municipalityCode: string;
  readonly population: number;
}

/**
 * A population of one's own, from CSV with the columns `municipality` (code or name) and `population` (persons, 0 or
 * more): all 98 municipalities, each once. The rows come back in the order of `municipalities()`.
 */
export function readOwnPopulation(input: string | Uint8Array): OwnData<OwnPopulation> {
  const { records, problems: inTable } = readTable(input, [
    { name: "municipality", also: ["code", "kommune", "kommunekode"] },
    { name: "population", also: ["befolkning", "folketal", "indbyggere"] },
  ]);
  const problems: OwnDataProblem[] = [...inTable];
  const report = (found: OwnDataProblem) => void problems.push(found);
  const seen = new Map<string, number>();
  const populations = new Map<string, number>();
  for (const { row, cells } of records) {
    const population = wholeNumberIn(cells.population, { row, column: "population" }, { least: 0 }, report);
    const place = { row, column: "municipality" };
    const municipality = municipalityIn(cells.municipality, place, report);
    if (!municipality || !firstTime(municipality.code, place, seen, report)) continue;
    if (population !== undefined) populations.set(municipality.code, population);
  }
  if (records.length > 0) {
    for (const { code, name } of municipalities().filter((one) => !seen.has(one.code))) {
      problems.push(problem("missing-municipality", { column: "municipality" }, `no row for ${code} ${name}`, "one"));
    }
  }
  const rows = municipalities().map(({ code }) => ({ municipalityCode: code, population: populations.get(code)! }));
  return tableOr(rows, problems);
}

/** The 98 municipalities with these residents instead of those of early 2022. */
export function withPopulation(rows: readonly OwnPopulation[]): Municipality[] {
  const own = new Map(rows.map((row) => [row.municipalityCode, row.population]));
  return municipalities().map((one) => ({ ...one, population: own.get(one.code) ?? one.population }));
}
