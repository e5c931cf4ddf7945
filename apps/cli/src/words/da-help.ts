import type { Words } from "./words.ts";

/** Hjælpeteksterne. */
export const help: Words["help"] = {
  titles: {
    "Usage:": "Brug:",
    "Arguments:": "Argumenter:",
    "Options:": "Valg:",
    "Global Options:": "Valg til alle kommandoer:",
    "Commands:": "Kommandoer:",
  },
  placeholders: { "[options]": "[valg]", "[command]": "[kommando]" },
  default: "ellers:",
  choices: "en af",
  program: "Simulering af danske patientforløb: hvad nu hvis, hvor længe varer det, hvor bliver dagene af?",
  exitCodes: [
    "Resultater skrives på stdout, alt andet på stderr. Afslutningskoder: 0 godt;",
    "1 en kontrol eller kørsel slog fejl; 2 brug, fil eller scenarie er forkert; 70 en fejl i programmet;",
    "130 stoppet med Ctrl-C (det, der er nået, udskrives).",
  ].join("\n"),
  version: "vis versionen",
  help: "vis denne hjælp",
  helpCommand: "vis hjælp til en kommando",
  lang: "sprog, da eller en; ellers det, som maskinen er sat til",

  scenarioArgument:
    "et indbygget navn (se ventesal scenarios) eller en JSON-fil: det, der er anderledes end i et af dem, eller et helt forløb",
  set: 'sæt en parameter, som navn=værdi eller "navn=værdi enhed"; kan gives flere gange (se ventesal explain)',
  own: "brug en egen tabel i stedet for indbyggede data, som navn=fil (CSV); kan gives flere gange (se ventesal explain)",
  format: "resultatets form",
  out: "skriv til en fil i stedet for stdout; den er der hel eller slet ikke",

  run: "Kør et scenarie og udskriv dets tal, hvert med sit interval og ved siden af det offentliggjorte.",
  replications: "hvor mange gentagelser der simuleres: modellens eget antal, hvis intet er sagt",
  precision:
    "bliv ved, til 95 %-intervallet for modellens vigtigste tal (for panelet den gennemsnitlige sagsbehandlingstid) er så smalt: dets halve bredde i forhold til gennemsnittet; med højst --replications gentagelser, tusind, hvis intet er sagt",
  seed: "hvor tilfældet begynder: samme tekst, samme tal",
  allowOverload: "kør, selv om en belastning er 1 eller mere og køen aldrig falder til ro",
  all: "vis alle tabellens rækker, også de foldede",
  by: "tag også rækkerne efter denne slags gruppe med, som en model har så mange af, at de ellers udelades; kan gives flere gange",
  quiet: "ingen fremdrift på stderr",

  scenarios: "Vis de indbyggede scenarier.",
  explain: "Forklar hver parameter i et scenarie: værdi, enhed, kilde, sikkerhed og spænd; antagelserne står først.",
  diagram: "Udskriv forløbet i et scenarie eller en forløbsfil som teksten til et Mermaid-diagram.",
  check:
    "Kontrollér en forløbs- eller scenariefil: en oversigt med hver ressources belastning, eller alt, der er galt med den.",
  checkArgument: "en JSON-fil",
  schema: "Udskriv JSON-skemaet for forløbs-, scenarie- eller eksperimentfiler.",
  schemaArgument: "for hvilken slags fil",
};
