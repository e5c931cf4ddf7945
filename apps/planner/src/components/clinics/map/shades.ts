import * as Plot from "npm:@observablehq/plot";

/** One step of a scale of colours. */
export interface Shade {
  colour: string;
  from: number;
  /** The first value that is no longer of it; the last step has its end, too. */
  to: number;
}

const STEPS = 7;
const scheme = Plot.scale({ color: { type: "sequential", scheme: "YlGnBu", domain: [0, 1] } });

/**
 * Steps between round numbers, light to dark: told apart by readers who do not see all colours. The last step takes in what lies far out (an
 * island with a ferry), so that the others are not all of one colour.
 */
export function shadesFor(values: readonly number[]): Shade[] {
  if (values.length === 0) return [];
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0]!, sorted[Math.floor(0.95 * (sorted.length - 1))]!];
  const last = sorted.at(-1)!;
  const step = most > least ? roundStep((most - least) / STEPS) : Math.abs(most) || 1;
  const first = Math.floor(least / step);
  const count = Math.max(1, Math.ceil(tidy(most / step)) - first);
  return Array.from({ length: count }, (_, i) => ({
    colour: scheme.apply(count === 1 ? 0.5 : 0.1 + (0.85 * i) / (count - 1)),
    from: tidy((first + i) * step),
    to: tidy(i < count - 1 ? (first + i + 1) * step : Math.max(first + count, Math.ceil(tidy(last / step))) * step),
  }));
}

/** The step that a value belongs to. */
export function shadeOf(shades: readonly Shade[], value: number): Shade | undefined {
  return shades.find(({ to }) => value < to) ?? shades.at(-1);
}

/** The next larger of 1, 2, 5 times a power of ten. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  return tidy([1, 2, 5, 10].find((one) => one * power >= raw * (1 - 1e-9))! * power);
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
