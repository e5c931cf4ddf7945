import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { WorkloadName } from "@ventesal/proof";
import { fileProblem, systemProblem } from "../files/file-problem.ts";
import type { Words } from "../words/index.ts";

const run = promisify(execFile);

/**
 * Patients a second of a compiled yardstick, which is called as `PATH WORKLOAD N SEED`.
 * @throws {CliError} if it cannot be run, fails, or does not print JSON with `customers_per_s`
 */
export async function yardstick(
  path: string,
  workload: WorkloadName,
  patients: number,
  seed: number,
  words: Words,
): Promise<number> {
  const expected = words.bench.yardstick;
  let printed: string;
  try {
    ({ stdout: printed } = await run(path, [workload, String(patients), String(seed)]));
  } catch (error) {
    throw systemProblem(path, error, expected, words);
  }
  const perSecond = customersPerSecond(printed);
  if (perSecond === null) throw fileProblem(path, "yardstick", expected, JSON.stringify(printed.slice(0, 60)), words);
  return perSecond;
}

function customersPerSecond(printed: string): number | null {
  try {
    const value: unknown = (JSON.parse(printed) as { customers_per_s?: unknown }).customers_per_s;
    return typeof value === "number" && value > 0 ? value : null;
  } catch {
    return null;
  }
}
