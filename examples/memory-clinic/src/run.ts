// Runs the clinic and prints its figures: `pnpm --filter @ventesal/memory-clinic start`.
import { runExperiment } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { memoryClinic } from "./model.ts";

const scenario = resolveScenario(builtIn("memory-clinic", [memoryClinic]), []);
const { rows, passport } = await runExperiment(scenario, await openKernel(), {
  seed: "1",
  effort: { replications: memoryClinic.replications },
});
for (const { measure, group, unit, mean, low, high } of rows) {
  const [name, between] = [[measure, ...Object.values(group)].join(" "), [low, high].map((end) => end?.toFixed(2))];
  process.stdout.write(`${name}: ${mean?.toFixed(2)} ${unit} (95 %: ${between.join(" to ")})\n`);
}
process.stdout.write(`passport ${passport.hash}\n`);
