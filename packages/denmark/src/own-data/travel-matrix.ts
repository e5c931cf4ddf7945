import { municipalities } from "../municipalities.ts";
import type { Origin, Reach, Travel } from "../travel/travel.ts";
import { firstTime, municipalityIn, numberIn } from "./cells.ts";
import { type OwnData, type OwnDataProblem, problem, tableOr } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** What a trip from a municipality to a site takes, by somebody's own reckoning. */
export interface OwnReach {
  readonly municipalityCode: string;
  readonly siteId: string;
  readonly reach: Reach;
}

const unreachable = ["unreachable", "uopnåelig"];

/**
 * A travel matrix of one's own, from CSV with the columns `municipality` (code or name), `site` (id), `minutes` and
 * `roadKm`, one way: every one of the 98 municipalities with every one of the sites, each pair once. `unreachable`
 * stands in `minutes`, with `roadKm` empty, where there is no trip. The rows come back by municipality, then by site.
 */
export function readOwnTravelMatrix(input: string | Uint8Array, siteIds: readonly string[]): OwnData<OwnReach> {
  const { records, problems: inTable } = readTable(input, [
    { name: "municipality", also: ["code", "kommune", "kommunekode"] },
    { name: "site", also: ["siteId", "hospital", "sted"] },
    { name: "minutes", also: ["minutter"] },
    { name: "roadKm", also: ["km", "vejkm"], optional: true },
  ]);
  const problems: OwnDataProblem[] = [...inTable];
  const report = (found: OwnDataProblem) => void problems.push(found);
  const seen = new Map<string, number>();
  const found = new Map<string, OwnReach>();
  for (const { row, cells } of records) {
    const at = (column: string) => ({ row, column });
    const code = municipalityIn(cells.municipality, at("municipality"), report)?.code;
    const known = siteIds.includes(cells.site);
    if (cells.site !== "" && !known) {
      report(problem("unknown-site", at("site"), JSON.stringify(cells.site), `one of ${siteIds.join(", ")}`));
    }
    const reach = reachIn(cells, row, report);
    if (code === undefined || !known) continue;
    const key = `${code} to ${cells.site}`;
    if (!firstTime(key, at("municipality,site"), seen, report) || reach === undefined) continue;
    found.set(key, { municipalityCode: code, siteId: cells.site, reach });
  }
  if (records.length > 0) {
    for (const { code, name } of municipalities()) {
      const missing = siteIds.filter((id) => !seen.has(`${code} to ${id}`));
      if (missing.length === 0) continue;
      const received = `no row from ${code} ${name} to ${missing.join(", ")}`;
      problems.push(problem("incomplete-matrix", {}, received, "every municipality with every site"));
    }
  }
  const rows = municipalities().flatMap(({ code }) => siteIds.map((id) => found.get(`${code} to ${id}`)!));
  return tableOr(rows, problems);
}

function reachIn(cells: { minutes: string; roadKm: string }, row: number, report: (found: OwnDataProblem) => void) {
  const column = "roadKm";
  if (unreachable.includes(cells.minutes.toLowerCase())) {
    if (cells.roadKm === "") return "unreachable";
    report(problem("unknown-value", { row, column }, cells.roadKm, "an empty cell beside unreachable"));
    return undefined;
  }
  if (cells.roadKm === "") report(problem("missing-value", { row, column }, "an empty cell", "kilometres by road"));
  const minutes = numberIn(cells.minutes, { row, column: "minutes" }, { least: 0 }, report);
  const roadKm = numberIn(cells.roadKm, { row, column }, { least: 0 }, report);
  return minutes === undefined || roadKm === undefined ? undefined : { roadKm, minutes };
}

/** An own matrix in the shape that `createTravel` gives: one point for all residents, straight kilometres unknown. */
export function travelFromMatrix(rows: readonly OwnReach[], origins: readonly Origin[] = municipalities()): Travel {
  const siteIds = [...new Set(rows.map((row) => row.siteId))];
  const byPair = new Map(rows.map((row) => [`${row.municipalityCode} ${row.siteId}`, row.reach]));
  const matrix = origins.map(({ code }) => siteIds.map((id) => byPair.get(`${code} ${id}`)!));
  const column = (measure: "roadKm" | "minutes") =>
    Float64Array.from(matrix.flat(), (entry) => (entry === "unreachable" ? Infinity : entry[measure]));
  return {
    origins: origins.map(({ code, population }) => ({ code, population })),
    siteIds,
    matrix,
    residentPoints: 1,
    straightKm: new Float64Array(matrix.length * siteIds.length).fill(Number.NaN),
    roadKm: column("roadKm"),
    minutes: column("minutes"),
  };
}
