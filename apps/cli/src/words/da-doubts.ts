import type { Words } from "./words.ts";

/** Det, der siges om tvivlen om et resultat, på dansk. */
export const doubts: Words["doubts"] = {
  description:
    "Hvordan et resultat afhænger af sine forudsætninger: støj og tvivl hver for sig, og hvilken det er mest værd at måle.",
  measure: "målet, modellens vigtigste, hvis intet er nævnt: mål eller mål:region=Syddanmark",
  vectors: "sæt af forudsætninger, hvormed støj og tvivl skilles ad",
  replications: "gentagelser i hvert punkt",
  trajectories: "baner i screeningen (hver kræver så mange punkter, som der er forudsætninger, og ét til)",
  base: "grundpunkter til indeksene, en potens af to; 0: ingen",
  heading: (measure, inputs) => `${measure}: ${inputs} forudsætninger over deres plausible intervaller`,
  twoDoubts: (mean, low, high, noise, inputs, share) =>
    `Med forudsætningerne et sted i deres intervaller er det ${mean} i gennemsnit, og i ni af ti tilfælde ${low} til ${high}. Af en enkelt gentagelses spredning er støjen ${noise} (standardafvigelse), tvivlen om forudsætningerne ${inputs}: ${share} af variansen er tvivl om forudsætningerne, som flere gentagelser ikke fjerner.`,
  clipped:
    "Forudsætningerne flytter det ikke mere, end støjen lader vente; flere sæt eller gentagelser ville sige det.",
  screening: "Screening: hvor meget hver forudsætning flytter resultatet over sit interval",
  columns: ["Forudsætning", "Størrelse [95 %]", "Retning", "Ujævnhed"],
  indices: "Dele af variansen for dem, der flytter det mest",
  indexColumns: ["Forudsætning", "Alene [95 %]", "Med alt, den har del i [95 %]", ""],
  fitted: "de tilpassede parametre, tilsammen",
  foremost: (key, part, points) =>
    `Den forudsætning, det er mest værd at måle: ${key} (dens del af den varians, disse forudsætninger giver, efter ${points} grundpunkter: ${part}).`,
  foremostBySize: (key) => `Den forudsætning, det er mest værd at måle, efter screeningen: ${key}.`,
  notToldApart: (option) => `Den kan ikke skelnes fra alle andre: en større ${option} ville afgøre det.`,
  leftOut: (contradictory, neverSettling) =>
    `Udeladt: ${contradictory} punkter, hvor værdier modsiger hinanden, ${neverSettling}, hvor listen aldrig falder til ro. De hører med til tvivlen, men ikke til disse tal.`,
  legend:
    "Størrelse: gennemsnitlig ændring over hele intervallet (Morris 1991; Campolongo 2007). Ujævnhed: stor, hvor virkningen er krum eller afhænger af andre. Dele: Sobols indeks (Saltelli 2010; Jansen 1999). Alle punkter har de samme tilfældigheder.",
  progress: (done, all) => `${done} af ${all} punkter`,
  stopped: "standset: det udskrevne er det, der vidstes indtil da",
  stoppedEarly: "standset, før to sæt af forudsætninger var kørt: der vides intet endnu",
  more: (n) => `… ${n} til med --all`,
};

/** Det, der siges om begyndelsen af en kørsel, på dansk. */
export const warmUp: Words["warmUp"] = {
  description: "Hvor længe en models begyndelse varer (MSER-5), og hvor mange gentagelser en præcision kræver.",
  used: (days) => `Modellen udelader ${days} dage ved begyndelsen af hver kørsel.`,
  found: (days, weeks) => `MSER-5 udelader ${days} dage af de ${weeks} ugers gennemsnit af sagernes tid.`,
  unreliable: "Det mindste ligger ved enden af den første halvdel: kørslen er for kort til, at MSER-5 kan sige det.",
  enough: "Modellen udelader lige så meget eller mere.",
  notEnough: "Modellen udelader mindre: de første uger kan endnu høre til begyndelsen.",
  short: "Kørslen har for få uger til MSER-5, eller uger, hvor ingen kom: flere gentagelser ville fylde dem.",
  weeks: "Gennemsnitlig tid for de sager, der begyndte i en uge (dage), ugerne i ti dele",
  replications: (measure, n) => `Gentagelser for ${measure}, efter hvad ${n} gentagelser siger (Law 2015, afsn. 9.4.1)`,
  needed: (precision, n) => `inden for ${precision} af gennemsnittet: ${n}`,
  met: (precision, n) => `inden for ${precision} af gennemsnittet: ${n} er nok`,
  never: (precision) => `inden for ${precision} af gennemsnittet: intet antal`,
};
