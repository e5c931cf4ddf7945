import { runExperiment } from "@ventesal/experiments";
import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { test } from "vitest";
import { checkReport } from "../src/report/index.ts";

test("x", async () => {
  const kernel = await openKernel();
  const t = performance.now();
  const r = await runExperiment(resolveScenario(builtIn("panel-2022", [expertPanel]), []), kernel, {
    seed: "ventesal",
    effort: { replications: 1000 },
  });
  console.log(performance.now() - t, r.warnings);
  console.log(
    checkReport(r.rows)
      .map((f) =>
        [f.pass ? "ok  " : "FAIL", f.check, JSON.stringify(f.group), f.published, f.mean, f.yearLow, f.yearHigh].join(
          " ",
        ),
      )
      .join("\n"),
  );
}, 400000);
