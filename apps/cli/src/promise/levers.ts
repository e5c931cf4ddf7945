import type { Lever } from "@ventesal/experiments";
import { type NumberParameter, nearest, type Scenario } from "@ventesal/scenario";
import { CliError, type Problem } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/** In how many steps a capacity can be had unless somebody says. */
const STEPS = 12;
const MOST_LEVERS = 2;

/**
 * The levers of `--vary`: `caseworker.hoursPerWeek`, or with steps of one's own `caseworker.hoursPerWeek=10:60:5` (from, to, step). Without steps they run
 * over the plausible range, the scenario's own value among them.
 * @throws {CliError} with all that is wrong
 */
export function leversFrom(text: string | undefined, scenario: Scenario, words: Words): Lever[] {
  if (text === undefined) return [];
  const parts = text.split(",").map((part) => part.trim());
  const problems: Problem[] = [];
  const wrong = (expected: string, received: string) => {
    problems.push({
      place: "--vary",
      code: "lever",
      expected,
      received,
      message: words.expectedGot(expected, JSON.stringify(received)),
    });
    return [];
  };
  const levers = parts.flatMap((part): Lever[] => {
    const [key = "", range] = part.split("=");
    const parameter = scenario.parameters.find((one) => one.key === key);
    if (parameter?.kind !== "number") {
      const numbers = scenario.parameters.filter(({ kind }) => kind === "number").map((one) => one.key);
      return wrong(words.promise.aLever(nearest(key, numbers)), key);
    }
    if (range === undefined) return [{ key, levels: plausible(parameter) }];
    const [from, to, step] = range.split(":").map(Number);
    const count = (to! - from!) / step!;
    const isRange = [from, to, step].every((x) => Number.isFinite(x)) && step! > 0 && count >= 1 && count <= 1000;
    if (!isRange || from! < parameter.least || to! > parameter.most) {
      return wrong(words.promise.aRange(String(parameter.least), String(parameter.most)), part);
    }
    return [
      { key, levels: Array.from({ length: Math.floor(count + 1e-9) + 1 }, (_, i) => rounded(from! + i * step!)) },
    ];
  });
  if (parts.length > MOST_LEVERS) wrong(words.promise.mostLevers(String(MOST_LEVERS)), text);
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
  return levers;
}

/** Steps of 1, 2 or 5 (or tens of them, or tenths) over the plausible range, and the scenario's own value among them. */
function plausible({ low, high, value, whole, least }: NumberParameter): number[] {
  const rough = (high - low) / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= rough)!;
  const step = whole ? Math.max(1, Math.round(nice)) : nice;
  const from = Math.ceil(Math.max(low, least) / step);
  const to = Math.floor(high / step + 1e-9);
  const steps = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => rounded((from + i) * step));
  return [...new Set([...steps, rounded(value)])].sort((a, b) => a - b);
}

/** Without the last digits that steps of 0.1 leave. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
