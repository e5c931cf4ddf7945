import type { Words } from "./words.ts";

/** Hvad `ventesal calibrate` siger. */
export const calibrate: Words["calibrate"] = {
  description:
    "Tilpas det, ingen kilde angiver, til de offentliggjorte tal: det bedste bud og alt det, der er rimeligt.",
  vectors: "hvor mange parametersæt der skal være blandt de rimelige",
  nothing: (model) => `${model} har intet at tilpasse`,
  stopped: "Stoppet: tilpasningen er så langt, som den nåede.",
  target: "MÅL",
  published: "offentliggjort",
  model: "model, middel",
  miss: "afvigelse",
  yearSd: "sd for et år",
  parameter: "PARAMETER",
  best: "bedste bud",
  plausible: "rimelige",
  prior: "søgt i",
  method: (vectors, simulations, tolerance, distance) =>
    [
      `Rimelige: ${vectors} parametersæt, hvor de offentliggjorte tal ligger inden for ${tolerance} sd af et enkelt år (kvadratisk middel);`,
      "approximate Bayesian computation med population Monte Carlo (Beaumont m.fl. 2009), ensartede apriorifordelinger.",
      `Bedste: simpleksmetoden (Nelder og Mead 1965); dets tal ligger ${distance} tolerancer fra de offentliggjorte (kvadratisk`,
      `middel), over år, der ikke blev brugt til at finde det. ${simulations} punkter blev simuleret.`,
    ].join("\n"),
};
