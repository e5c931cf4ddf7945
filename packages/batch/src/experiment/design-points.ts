import type { NumberParameter, Parameter, ParameterValue, ParameterValues } from "@ventesal/scenario";
import type { Design } from "./experiment-file.ts";
import { unitPoints } from "./unit-points.ts";

type Asked = Design["parameters"][string];

/**
 * The points of a design: values by parameter. A factorial design has every combination of levels, the last parameter changing first. A sampled one
 * has its points in the unit cube; each coordinate becomes a number from low to high, or one of the levels, each as likely as the others.
 *
 * @param parameters those of the scenario: of one that is a whole number, the numbers from low to high are equally likely
 * @param seed of the sample, unless the design has its own
 */
export function designPoints(design: Design, parameters: readonly Parameter[], seed: string): ParameterValues[] {
  const asked: [string, Asked][] = Object.entries(design.parameters);
  if (design.kind === "factorial") return combinations(asked as [string, ParameterValue[]][]);
  const known = new Map(parameters.map((parameter) => [parameter.key, parameter]));
  return unitPoints(design.kind, design.points, asked.length, design.seed ?? seed).map((coordinates) =>
    Object.fromEntries(asked.map(([key, how], d) => [key, valueAt(coordinates[d]!, how, known.get(key))])),
  );
}

/** How many points a design has. */
export function designSize(design: Design): number {
  if (design.kind !== "factorial") return design.points;
  return Object.values(design.parameters).reduce((size, levels) => size * levels.length, 1);
}

function combinations(levels: readonly [string, readonly ParameterValue[]][]): ParameterValues[] {
  return levels.reduce<Record<string, ParameterValue>[]>(
    (points, [key, values]) => points.flatMap((point) => values.map((value) => ({ ...point, [key]: value }))),
    [{}],
  );
}

/** The value at a coordinate in [0, 1). */
function valueAt(u: number, how: Asked, parameter: Parameter | undefined): ParameterValue {
  if (Array.isArray(how)) return how[Math.min(how.length - 1, Math.floor(u * how.length))]!;
  const { low, high } = how;
  if (isWhole(parameter)) {
    const [first, last] = [Math.ceil(low), Math.floor(high)];
    return Math.min(last, first + Math.floor(u * (last - first + 1)));
  }
  return Math.min(high, low + u * (high - low));
}

function isWhole(parameter: Parameter | undefined): parameter is NumberParameter {
  return parameter?.kind === "number" && parameter.whole === true;
}
