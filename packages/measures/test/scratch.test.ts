import { expect, test } from "vitest";
import { openKernel } from "@ventesal/kernel";
import { randomProgram } from "../../kernel/test/random-programs/index.ts";
import { checkBooks, visitsOf, windowOf, caseColumns, attributeDays } from "../src/index.ts";
test("books and visits over random programs", async () => {
  const kernel = await openKernel();
  const statuses: Record<string, number> = {}; let bad = 0; let rows = 0; const outcomes: Record<string, number> = {}; let ambiguous=0;
  let attributed = 0, notAttr = 0; let exact = 0;
  for (let seed = 1; seed <= 3000; seed++) {
    const { program, options } = randomProgram(seed);
    const output = kernel.load(program).run({ ...options, log: true, records: true });
    statuses[output.status] = (statuses[output.status] ?? 0) + 1;
    const problems = checkBooks(program, output);
    if (problems.length) { bad++; if (bad < 10) console.log(seed, output.status, JSON.stringify(problems), options); }
    try {
      const visits = visitsOf(output.log, program, program.instructions.map((i, pc) => `${i.op} ${pc}`));
      rows += visits.length;
      for (const v of visits) outcomes[v.outcome] = (outcomes[v.outcome] ?? 0) + 1;
      // totals against the books
      const of = (o: string) => visits.filter((v) => v.outcome === o && v.activity.startsWith("seize")).length;
      const sum = (f: (s: any) => number) => output.stations.reduce((a, s) => a + f(s), 0);
      const pairs = { reneged: sum((s) => s.reneged), refused: sum((s) => s.refused), withdrawn: sum((s) => s.withdrawn), waiting: sum((s) => s.waiting) };
      for (const [k, n] of Object.entries(pairs)) if (of(k) !== n && output.status === "done") { console.log(seed, k, of(k), n); bad++; }
      const waits = visits.filter((v) => v.queued !== null && v.start !== null).reduce((a, v) => a + v.start! - v.queued!, 0);
      const total = sum((s) => s.classes.reduce((a: number, c: any) => a + c.sum, 0));
      if (Math.abs(waits - total) > 1e-9 * Math.max(1, total) && output.status === "done") { console.log(seed, "waits", waits, total); bad++; }
    } catch (e) { bad++; console.log(seed, output.status, String(e)); }
    if (program.causes > 0 && output.status === "done") {
      const names = (n: number, p: string) => Array.from({ length: n }, (_, i) => p + i);
      const c = caseColumns(output.records, { attributes: names(program.attributes, "a"), causes: names(program.causes, "c") });
      for (let r = 0; r < c.length; r++) {
        const d = c.processingDays(r);
        try { const s = attributeDays(c.spent(r), c.end.at(r) - c.start.at(r), d); attributed++; if (s.reduce((a, b) => a + b, 0) === d && s.every((x) => x >= 0)) exact++; }
        catch (e) { notAttr++; if (notAttr < 5) console.log(seed, String(e), c.start.at(r), c.end.at(r)); }
      }
    }
    if (output.status === "done") try { windowOf(output, options); } catch (e) { console.log(seed, String(e)); }
  }
  console.log(statuses, bad, rows, outcomes, { attributed, exact, notAttr });
  expect(bad).toBe(0);
}, 600000);
