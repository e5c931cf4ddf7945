import { openKernel } from "@ventesal/kernel";
import { test } from "vitest";
import { runTheoryCase, theoryCases } from "../src/theory-cases/index.ts";

test("x", async () => {
  const kernel = await openKernel();
  const t0 = performance.now();
  let out = "";
  for (const c of theoryCases) {
    const t = performance.now();
    try {
      const r = runTheoryCase(c, kernel, process.env.SEED ?? "proof");
      const s = ((performance.now() - t) / 1000).toFixed(2);
      for (const f of r.figures)
        out +=
          [
            f.pass ? "ok  " : "FAIL",
            c.name.padEnd(28),
            s,
            f.name.en.padEnd(40),
            f.theory.toFixed(4),
            f.simulated.toFixed(4),
            `${((100 * f.standardError) / f.theory).toFixed(2)}%`,
            f.z.toFixed(2),
            f.n,
          ].join(" ") + "\n";
    } catch (e) {
      out += c.name + " " + String(e) + "\n";
    }
  }
  console.log(out, theoryCases.length, (performance.now() - t0) / 1000, process.cpuUsage().user / 1e6);
}, 200000);
