declare module "fmin" {
  interface Options {
    maxIterations?: number;
    minErrorDelta?: number;
    nonZeroDelta?: number;
    zeroDelta?: number;
  }
  const fmin: {
    /** Downhill simplex (Nelder and Mead 1965). The array `start` is changed. */
    nelderMead(f: (x: readonly number[]) => number, start: number[], options?: Options): { x: number[]; fx: number };
  };
  export default fmin;
}
