import type { Words } from "./words.ts";

/** Det, løfter spørges og svares med, på dansk. */
export const promise: Words["promise"] = {
  description:
    "Hvilket løfte om tid der kan holdes: hvor tit, med hvilken kapacitet, med en ledig stilling, med flere henvisninger.",
  share: "til hvilken del af patienterne det loves, over 0 og under 1",
  within: "inden for hvor mange dage (scenariets egne, hvis intet er sagt)",
  keptWith: "sandsynligheden for, at det holdes i et år",
  to: "til hvem, hvis ikke alle: region=Syddanmark, clinic=Odense",
  vary: "en eller to kapaciteter, der varieres: nøgle eller nøgle=fra:til:trin; med komma imellem",
  growth: "vækst i mængden om året, til den dato, hvor løftet brydes",
  first: "år at begynde med ved hver kapacitet (modellens sædvanlige antal, hvis intet er sagt)",
  most: "år højst, hvor det ikke er klart før",
  check: "år i den uafhængige kørsel, der efterprøver svaret; 0: ingen",
  progress: (looked, years) => `${looked} kapaciteter og mængder set på, ${years} år kørt`,
  stopped: "standset: det udskrevne er det, der vidstes indtil da",
  aPromise: "en model med en tid, der kan loves",
  aGroup: (kinds) => `${kinds.join(" eller ")}, såsom ${kinds[0]}=Syddanmark`,
  aLever: (near) => `en parameter, der er et tal${near ? `; mente du ${near}?` : ""}`,
  aRange: (least, most) => `nøgle=fra:til:trin, fra ${least} til ${most}, med 1 til 1000 trin`,
  mostLevers: (most) => `højst ${most} parametre`,
  heading: (share, days, kept, to) =>
    `Løfte: ${share} inden for ${days} dage, til ${to}; skal holdes i ${kept} af 100 år`,
  everybody: "alle",
  today: "I dag",
  asItIs: "som det er",
  curve: "Holdes i hvor mange af 100 år, efter kapacitet",
  edge: "Kanten: for hvert trin af den første det mindste af den anden, der holder det",
  groups: "For hver gruppe",
  vacancies: "Med én stilling ledig",
  lost: (mean, low, high) => `${mean} procentpoint inden for tiden (${low} til ${high})`,
  cliff: "Afstand til kanten",
  cliffBetween: (keeps, breaks, key) =>
    `Mængden (${key}) kan vokse med ${keeps}, og løftet holdes med sikkerhed; vokset med ${breaks} brydes det med sikkerhed.`,
  cliffNotReached: (keeps, key) =>
    `Mængden (${key}) kan vokse med ${keeps}, og løftet holdes med sikkerhed; ingen mængde, der er set på, bryder det med sikkerhed.`,
  cliffDate: (growth, keeps, breaks) =>
    `Med en vækst på ${growth} om året holdes det med sikkerhed til ${keeps} og brydes med sikkerhed fra ${breaks}.`,
  checkTitle: (years) => `Efterprøvet med ${years} andre år`,
  neverSettles: "listen falder aldrig til ro: det kan ikke holdes",
  keptIn: (kept, low, high, years) => `${kept} af 100 [${low}; ${high}], ${years} år`,
  verdicts: { keeps: "holder det", fails: "holder det ikke", "not settled": "uafgjort" },
  onlyToday: (kept, verdict) =>
    `Som det er, holdes det i ${kept} af 100 år: ${verdict}. Nævn en kapacitet med --vary for at søge, hvad der skal til.`,
  none: (kept, settled) =>
    settled
      ? `Ingen kapacitet, der er set på, holder det: med den største holdes det i ${kept} af 100 år. Det, der tager tiden, ligger et andet sted: se, hvor dagene går, med \`run\`.`
      : `Ingen kapacitet, der er set på, holder det med sikkerhed, men ikke alle bryder det med sikkerhed: med den største holdes det i ${kept} af 100 år. De kørte år siger det ikke: hæv --most.`,
  answer: (choice, isOneOfSeveral, kept, today, settled) =>
    `Den mindste kapacitet, der med sikkerhed holder det: ${choice}${isOneOfSeveral ? " (ét punkt af flere på kanten)" : ""}. Så holdes det i ${kept} af 100 år, i dag i ${today}.${settled ? " Ét trin mindre holder det med sikkerhed ikke." : " Om ét trin mindre ville holde det, siger de kørte år ikke: hæv --most."}`,
  legend:
    "Holdes: år, hvor mindst den del af patienterne var inden for tiden; eksakt 95 %-interval (Clopper og Pearson). Holder det, holder det ikke: ud over støjen i de kørte år, med kig på voksende antal år regnet med.",
};
