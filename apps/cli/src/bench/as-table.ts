import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { plainTable } from "../text/plain-table.ts";
import { wrapped } from "../text/wrapped.ts";
import type { BenchRow } from "./row.ts";

/** Speed by workload, and below it the mean waits beside theory. */
export function benchAsTable({ language, words }: Cli, rows: readonly BenchRow[]): string {
  const numbers = numbersIn(language);
  const { table, rest, ratioNote } = words.bench;
  const speeds = rows.map((row) => [
    row.workload,
    numbers.fixed(row.patientsPerSecond, 0),
    numbers.fixed(row.eventsPerSecond, 0),
    numbers.fixed(row.peakRssMb, 0),
    numbers.fixed(row.ratio, 2),
  ]);
  const waits = rows.flatMap(({ workload, meanWaits }) =>
    Object.entries(meanWaits).map(([queue, { simulated, theory }]) => [
      `${workload}, ${queue}`,
      numbers.fixed(simulated, 4),
      numbers.fixed(theory, 4),
    ]),
  );
  const [first] = rows;
  const notes = first ? [rest(numbers.short(first.rounds, 0), numbers.short(first.patients, 0))] : [];
  if (rows.some(({ ratio }) => ratio !== null)) notes.push(ratioNote);
  return [
    plainTable(
      [24, 16, 16, 16, 16],
      [[table.workload, table.patientsPerSecond, table.eventsPerSecond, table.memory, table.ratio], ...speeds],
      ["left", "right", "right", "right", "right"],
    ),
    plainTable([24, 16, 16], [[table.queue, table.simulated, table.theory], ...waits], ["left", "right", "right"]),
    notes.map((note) => `${wrapped(note)}\n`).join(""),
  ].join("\n");
}
