import type { IsoDate } from "../iso-date.ts";
import { dateIn, wholeNumberIn } from "./cells.ts";
import { type OwnData, type OwnDataProblem, problem, tableOr } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** So many patients who wait at a clinic and were referred on one day. */
export interface OwnWaiting {
  readonly clinic: string;
  readonly referred: IsoDate;
  readonly patients: number;
}

/**
 * A waiting list as it stands, from CSV with the columns `clinic` (one of the sites) and `referred` (a date, ISO or day first), a row for
 * each patient, or for as many as `patients` says. Rows of one clinic and day are added up; they come back by clinic, then by day.
 */
export function readOwnWaitingList(input: string | Uint8Array, siteIds: readonly string[]): OwnData<OwnWaiting> {
  const { records, problems: inTable } = readTable(input, [
    { name: "clinic", also: ["klinik", "site", "sted"] },
    { name: "referred", also: ["henvist", "henvisningsdato"] },
    { name: "patients", also: ["patienter", "antal"], optional: true },
  ]);
  const problems: OwnDataProblem[] = [...inTable];
  const report = (found: OwnDataProblem) => void problems.push(found);
  const counts = new Map<string, OwnWaiting>();
  for (const { row, cells } of records) {
    const { clinic } = cells;
    const known = siteIds.includes(clinic);
    if (clinic !== "" && !known) {
      const place = { row, column: "clinic" };
      report(problem("unknown-site", place, JSON.stringify(clinic), `one of ${siteIds.join(", ")}`));
    }
    const referred = dateIn(cells.referred, { row, column: "referred" }, report);
    const patients =
      cells.patients === "" ? 1 : wholeNumberIn(cells.patients, { row, column: "patients" }, { least: 1 }, report);
    if (!known || referred === undefined || patients === undefined) continue;
    const key = `${clinic} ${referred}`;
    counts.set(key, { clinic, referred, patients: (counts.get(key)?.patients ?? 0) + patients });
  }
  const rows = [...counts.values()].sort(
    (a, b) => siteIds.indexOf(a.clinic) - siteIds.indexOf(b.clinic) || (a.referred < b.referred ? -1 : 1),
  );
  return tableOr(rows, problems);
}
