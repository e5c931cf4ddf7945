import { expect, test } from "vitest";
import { type Distribution, describeDistribution } from "../src/index.ts";

test.each<[Distribution, string, string]>([
  [{ kind: "constant", value: 2 }, "altid 2 t", "always 2 h"],
  [{ kind: "uniform", low: 2, high: 5.5 }, "ligefordelt mellem 2 og 5,5 t", "uniform between 2 and 5.5 h"],
  [{ kind: "exponential", mean: 3 }, "eksponentialfordelt, middelværdi 3 t", "exponential, mean 3 h"],
  [
    { kind: "lognormal", mean: 3, sd: 2 },
    "lognormal, middelværdi 3 t, standardafvigelse 2 t",
    "lognormal, mean 3 h, sd 2 h",
  ],
  [
    { kind: "lognormal", median: 3, p90: 7 },
    "lognormal, median 3 t, 90 %-fraktil 7 t",
    "lognormal, median 3 h, 90 % quantile 7 h",
  ],
  [
    { kind: "lognormal", logMean: 1, logSd: 0.5 },
    "lognormal, logaritmen (enhed t) har middelværdi 1, standardafvigelse 0,5",
    "lognormal, the logarithm (unit h) has mean 1, sd 0.5",
  ],
  [
    { kind: "gamma", mean: 3, sd: 2 },
    "gammafordelt, middelværdi 3 t, standardafvigelse 2 t",
    "gamma, mean 3 h, sd 2 h",
  ],
  [
    { kind: "gamma", median: 3, p90: 7 },
    "gammafordelt, median 3 t, 90 %-fraktil 7 t",
    "gamma, median 3 h, 90 % quantile 7 h",
  ],
  [
    { kind: "gamma", shape: 2, scale: 1.23456 },
    "gammafordelt, form 2, skala 1,235 t (middelværdi = form · skala)",
    "gamma, shape 2, scale 1.235 h (mean = shape · scale)",
  ],
  [
    { kind: "erlang", phases: 3, mean: 6 },
    "Erlang-fordelt, 3 faser, middelværdi i alt 6 t",
    "Erlang, 3 phases, mean in total 6 h",
  ],
  [
    { kind: "weibull", mean: 3, sd: 2 },
    "Weibull-fordelt, middelværdi 3 t, standardafvigelse 2 t",
    "Weibull, mean 3 h, sd 2 h",
  ],
  [
    { kind: "weibull", median: 3, p90: 7 },
    "Weibull-fordelt, median 3 t, 90 %-fraktil 7 t",
    "Weibull, median 3 h, 90 % quantile 7 h",
  ],
  [
    { kind: "weibull", shape: 2, scale: 3 },
    "Weibull-fordelt, form 2, skala 3 t (63,2 %-fraktilen)",
    "Weibull, shape 2, scale 3 h (the 63.2 % quantile)",
  ],
  [
    { kind: "triangular", low: 1, mode: 2, high: 6 },
    "trekantfordelt, lavest 1, mest sandsynlig 2, højest 6 t",
    "triangular, lowest 1, most likely 2, highest 6 h",
  ],
  [
    { kind: "normal", mean: 3, sd: 2 },
    "normalfordelt, afskåret under 0; før afskæringen middelværdi 3 t, standardafvigelse 2 t",
    "normal, cut off below 0; before the cut mean 3 h, sd 2 h",
  ],
  [
    { kind: "empirical", values: [3, 1] },
    "trukket blandt 2 værdier fra 1 til 3 t, lige sandsynlige",
    "drawn from 2 values from 1 to 3 h, equally likely",
  ],
  [
    { kind: "empirical", values: [3, 1], weights: [1, 2] },
    "trukket blandt 2 værdier fra 1 til 3 t, vægtede",
    "drawn from 2 values from 1 to 3 h, weighted",
  ],
  [
    { kind: "quantiles", at: [0, 0.5, 1], values: [1, 2.5, 9] },
    "fraktiler med rette linjer imellem (enhed t): 0 %: 1, 50 %: 2,5, 100 %: 9",
    "quantiles with straight lines between (unit h): 0 %: 1, 50 %: 2.5, 100 %: 9",
  ],
])("%j is put into words", (distribution, danish, english) => {
  expect(describeDistribution(distribution, "t", "da")).toBe(danish);
  expect(describeDistribution(distribution, "h", "en")).toBe(english);
});
