import type { Words } from "./words.ts";

/** Det, sammenligninger siger, på dansk. */
export const compare: Words["compare"] = {
  description:
    "Sammenlign scenarier med det første: de samme patienter med de samme tilfældigheder, forskelle med interval, hvem der vinder og taber (--set og --own gælder dem alle).",
  base: "scenariet, der sammenlignes med: et navn eller en fil",
  others: "et eller flere scenarier: navne eller filer",
  rank: "rangér scenarierne efter et mål (modellens vigtigste, hvis intet er nævnt, mål:region=… for en gruppe); der gentages, til rækkefølgen er afgjort eller gentagelserne brugt",
  delta: "forskelle, der ikke betyder noget, i målets enhed; så vælges det bedste også med Kim og Nelsons metode",
  confidence: "den sikkerhed, hvormed hele rækkefølgen gælder",
  most: "gentagelser højst til en rangering (16 gange dem, der begyndes med, hvis intet er sagt)",
  notTold: "=",
  ranking: (measure, places, confidence) =>
    `Rækkefølge efter ${measure}, det bedste først (${confidence} for det hele): ${places}`,
  equal: (pairs, delta) => `Ens inden for ${delta}: ${pairs}`,
  settled: (n) => `Afgjort efter ${n} gentagelser.`,
  spent: (n, pairs) => `Ikke afgjort: de ${n} gentagelser er brugt. Kan ikke skelnes: ${pairs}`,
  chosen: (name, delta, confidence) =>
    `Det bedste efter Kim og Nelsons metode: ${name} (rigtigt med ${confidence}, hvis det er foran med ${delta})`,
  against: (title, name) => `Sammenlignet med: ${title} (${name})`,
  only: (base, other) =>
    `${base} rækker, som kun grundlaget har, og ${other}, som kun det andet har (klinikker, regioner), kan ikke sammenlignes; JSON nævner dem.`,
  otherModel: (scenario, model, expected) =>
    `${scenario} er et scenarie af ${model}; forventede et af ${expected}, som det første er`,
  legend: (rows) =>
    `Forskel: det andet minus grundlaget, for de samme patienter med de samme tilfældigheder, gentagelse for gentagelse. Vist: hvor intervallet ikke rummer 0; af ${rows} forskelle ville én af tyve blive vist ved et rent tilfælde.`,
};
