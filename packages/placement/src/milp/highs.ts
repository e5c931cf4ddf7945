import type { Milp, MilpAnswer, MilpModel } from "./milp.ts";

/** Where the solver's WebAssembly is, if not beside its loader: a browser's bundle says its address, or hands over its bytes. */
export interface HighsFiles {
  locateFile?: (file: string) => string;
  wasmBinary?: ArrayBuffer | Uint8Array<ArrayBuffer>;
}

/**
 * HiGHS (Huangfu and Hall 2018; version 1.15.3 of the package `highs`, MIT), in WebAssembly. It is loaded when this is called, not before.
 * Solving blocks its thread: in a browser, call it in a worker.
 */
export async function openHighs(files: HighsFiles = {}): Promise<Milp> {
  const { default: load } = await import("highs");
  const highs = await load(files);
  return (model, { secondsAtMost, seed }) =>
    highs.withModel(dataOf(model), (own): MilpAnswer => {
      own.options.set({
        output_flag: false,
        mip_rel_gap: 0,
        mip_abs_gap: 1e-9,
        random_seed: seed,
        time_limit: secondsAtMost,
      });
      own.run();
      const { modelStatus } = highs.constants;
      const status = own.getModelStatus();
      if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
        return { status: "infeasible", values: null, bound: Number.POSITIVE_INFINITY };
      const isBest = status === modelStatus.optimal;
      if (!isBest && status !== modelStatus.timeLimit) throw new Error(`HiGHS ended with status ${String(status)}`);
      const values = Float64Array.from(own.getSolution().colValue);
      const hasValues = isBest || Number.isFinite(own.getObjectiveValue());
      const isMip = model.whole.some(Boolean);
      const bound = isMip ? Number(own.info.get("mip_dual_bound")) : own.getObjectiveValue();
      return { status: isBest ? "best" : "stopped", values: hasValues ? values : null, bound };
    });
}

/** The model as the solver takes it, its rows compressed (CSR). */
function dataOf({ costs, lower, upper, whole, rows }: MilpModel) {
  const starts = [0];
  for (const { terms } of rows) starts.push(starts.at(-1)! + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: Float64Array.from(rows, (row) => row.lower),
    rowUpper: Float64Array.from(rows, (row) => row.upper),
    integrality: Int32Array.from(whole, Number),
    matrix: {
      format: "csr" as const,
      numCols: costs.length,
      numRows: rows.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(terms, ([variable]) => variable),
      values: Float64Array.from(terms, ([, factor]) => factor),
    },
  };
}
