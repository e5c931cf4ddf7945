/** Seconds since some moment, for example `() => performance.now() / 1000`. */
export type Clock = () => number;
