/**
 * A sampler is what a distribution becomes for the kernel: a kind and up to three numbers, or a table.
 * Every sampler is driven by uniform numbers u in (0, 1) that depend only on what the draw is for.
 *
 * | kind          | value                                                                                      |
 * | ------------- | ------------------------------------------------------------------------------------------ |
 * | `constant`    | a                                                                                          |
 * | `uniform`     | a + u (b - a)                                                                              |
 * | `exponential` | a · (-log u); a is the mean                                                                |
 * | `lognormal`   | exp(a + b · z), z = normalQuantile(u); a and b are the mean and sd of the logarithm        |
 * | `weibull`     | a · (-log u)^(1/b); a is the scale, b the shape                                            |
 * | `gamma`       | a is the shape, b the scale (mean a·b); Marsaglia and Tsang (2000), several uniforms       |
 * | `triangular`  | lowest a, most likely b, highest c, by inversion                                           |
 * | `normal`      | a + b · normalQuantile(c + u (1 - c)); c = Φ(-a/b), so a normal cut off below zero         |
 * | `discrete`    | value i of the first i with u < cumulative[i]                                              |
 * | `linear`      | quantiles joined by straight lines: values at the cumulative points, cumulative[0] = 0     |
 * | `category`    | index i of the first i with u < cumulative[row·columns + i]; the row is given by the token |
 */
export type Sampler =
  | { kind: "constant"; a: number }
  | { kind: "uniform"; a: number; b: number }
  | { kind: "exponential"; a: number }
  | { kind: "lognormal"; a: number; b: number }
  | { kind: "weibull"; a: number; b: number }
  | { kind: "gamma"; a: number; b: number }
  | { kind: "triangular"; a: number; b: number; c: number }
  | { kind: "normal"; a: number; b: number; c: number }
  | { kind: "discrete"; cumulative: readonly number[]; values: readonly number[] }
  | { kind: "linear"; cumulative: readonly number[]; values: readonly number[] }
  | { kind: "category"; columns: number; cumulative: readonly number[] };
