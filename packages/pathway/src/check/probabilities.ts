import type { Path } from "../language/path.ts";
import type { Ask } from "./ask.ts";

const TOLERANCE = 1e-9;

/**
 * Probabilities of all that can happen add up to 1, or to at most 1 when `otherwise` takes the rest. NaN (a table with holes,
 * reported elsewhere) is left alone.
 */
export function checkSum(ask: Ask, probabilities: readonly number[], path: Path, row = "", atMost = false): void {
  const bad = probabilities.find((p) => p < 0 || p > 1);
  const where = row ? ` for ${row}` : "";
  if (bad !== undefined) {
    ask.report.add(
      "probabilities",
      path,
      "probabilities from 0 to 1",
      `${bad}`,
      `the probability ${bad}${where} does not lie between 0 and 1`,
    );
    return;
  }
  const sum = probabilities.reduce((total, p) => total + p, 0);
  if (sum > 1 + TOLERANCE || (!atMost && sum < 1 - TOLERANCE)) {
    const expected = atMost ? "a sum of at most 1" : "a sum of 1";
    const shown = String(Number(sum.toFixed(9)));
    ask.report.add(
      "probabilities",
      path,
      expected,
      shown,
      `the probabilities${where} add up to ${shown}, expected ${expected}`,
    );
  }
}
