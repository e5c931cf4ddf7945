import { FactError } from "../fact-error.ts";
import type { IsoDate } from "../iso-date.ts";
import { regionNamed } from "../regions.ts";
import { dateIn, wordIn } from "./cells.ts";
import { type OwnData, type OwnDataProblem, problem, tableOr } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** A referral to the expert panel. What the list does not say is `null`. */
export interface OwnReferral {
  readonly received: IsoDate;
  /** The referring region, as it was called on the day of receipt. */
  readonly region: string;
  readonly answered: IsoDate | null;
  readonly outcome: "cancelled" | "rejected" | "assessed" | null;
  /** Whether nothing was missing when it came. */
  readonly complete: boolean | null;
}

const outcomes = { cancelled: ["annulleret"], rejected: ["afvist"], assessed: ["vurderet"] };
const yesNo = { yes: ["ja"], no: ["nej"] };

/**
 * A list of referrals, from CSV with the columns `received` (a date, ISO or day first) and `region` (with or without the word Region, of
 * those of that day), and if wished `answered` (a date, not before it was received), `outcome` and `complete` (yes or no). A row for each
 * referral; they come back by the day of receipt.
 */
export function readOwnReferrals(input: string | Uint8Array): OwnData<OwnReferral> {
  const { records, problems: inTable } = readTable(input, [
    { name: "received", also: ["modtaget", "modtagelsesdato"] },
    { name: "region", also: ["henvisende region"] },
    { name: "answered", also: ["besvaret", "svardato"], optional: true },
    { name: "outcome", also: ["udfald", "afgørelse"], optional: true },
    { name: "complete", also: ["fuldstændig", "komplet"], optional: true },
  ]);
  const problems: OwnDataProblem[] = [...inTable];
  const report = (found: OwnDataProblem) => void problems.push(found);
  const rows: OwnReferral[] = [];
  for (const { row, cells } of records) {
    const at = (column: string) => ({ row, column });
    const received = dateIn(cells.received, at("received"), report);
    const answered = dateIn(cells.answered, at("answered"), report) ?? null;
    const outcome = wordIn(cells.outcome, at("outcome"), outcomes, report) ?? null;
    const complete = wordIn(cells.complete, at("complete"), yesNo, report) ?? null;
    if (received === undefined) continue;
    const region = regionIn(cells.region, received, row, report);
    if (answered !== null && answered < received) {
      report(
        problem("before-another", at("answered"), answered, `a date not before ${received}, when it was received`),
      );
    }
    if (region === undefined) continue;
    rows.push({ received, region, answered, outcome, complete: complete === null ? null : complete === "yes" });
  }
  return tableOr(
    rows.sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0)),
    problems,
  );
}

function regionIn(cell: string, received: IsoDate, row: number, report: (found: OwnDataProblem) => void) {
  if (cell === "") return undefined;
  try {
    return regionNamed(cell.replace(/^region\s+/i, ""), received).name;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const expected = error.expected.startsWith("a region of") ? error.expected : "a day on which Denmark had regions";
    report(problem("unknown-region", { row, column: "region" }, JSON.stringify(cell), expected));
    return undefined;
  }
}
