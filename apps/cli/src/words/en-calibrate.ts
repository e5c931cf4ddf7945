/** What `ventesal calibrate` says. */
export const calibrate = {
  description: "Fit what no source gives to the published figures: the best fit, and the set of what is plausible.",
  vectors: "how many parameter vectors the plausible set has",
  nothing: (model: string) => `${model} has nothing to calibrate`,
  stopped: "Stopped: the fit is as far as it had come.",
  target: "TARGET",
  published: "published",
  model: "model, mean",
  miss: "miss",
  yearSd: "sd of a year",
  parameter: "PARAMETER",
  best: "best fit",
  plausible: "plausible set",
  prior: "looked for in",
  method: (vectors: string, simulations: string, tolerance: string, distance: string) =>
    [
      `Plausible: ${vectors} vectors under which the published figures lie within ${tolerance} sd of a single year (root mean square);`,
      "approximate Bayesian computation by population Monte Carlo (Beaumont et al. 2009), uniform priors.",
      `Best: the simplex of Nelder and Mead (1965); its figures lie ${distance} tolerances from the published ones (root mean`,
      `square), over years that were not used to find it. ${simulations} points were simulated.`,
    ].join("\n"),
};
