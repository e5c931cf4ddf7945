declare module "fmin" {
  interface Options {
    maxIterations?: number;
    minErrorDelta?: number;
    minTolerance?: number;
    nonZeroDelta?: number;
    zeroDelta?: number;
  }
  const fmin: {
    /** Downhill simplex (Nelder and Mead 1965). */
    nelderMead(f: (x: number[]) => number, start: number[], options?: Options): { x: number[]; fx: number };
  };
  export default fmin;
}
