import type { Words } from "./words.ts";

/** Det, `ventesal reproduce` siger, på dansk. */
export const reproduce: Words["reproduce"] = {
  description: "Lav et resultat igen ud fra dets pas, og sig, om hvert tal er det samme; hvis ikke, hvad der afviger.",
  file: "et resultat af run --format json eller csv, en rapport i HTML fra ventesal report, eller results.parquet fra en batch",
  beside: "tabellens pas, som run --format csv --out skriver ved siden af den",
  same: (rows, hash) => `Det samme: alle ${rows} rækker, til sidste bit. Pas ${hash}`,
  notSame: (n) => `Ikke det samme. Forskelle: ${n}`,
  stopped: "Stoppet, før batchen var kørt igen; intet er efterladt.",
  differs: (file, again) => `filen har ${file}, lavet igen er det ${again}`,
  more: (n) => `… og ${n} mere; --format json har dem alle`,
};
