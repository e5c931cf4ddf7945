import type { Words } from "./words.ts";

/** Det, `ventesal report` siger, på dansk. */
export const report: Words["report"] = {
  description:
    "Simulér, og skriv en rapport til at læse, printe og give videre: spørgsmål, svar, figurer, tabeller, antagelser, grænser, STRESS-DES-tjekliste. På dansk; på engelsk med --lang en.",
  out: "filen, som ender på .html eller .docx; kan gives for begge",
  expected: "en fil, der ender på .html eller .docx",
  stopped: "stoppet: ingen rapport blev skrevet",
  written: (file) => `skrevet: ${file}`,
};
