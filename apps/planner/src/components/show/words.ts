import type { InBoth } from "../language.js";
import type { Rests } from "./rests.js";

interface ShowWords {
  table: string;
  notPrinted(rows: number): string;
  passport(passport: Rests): string;
  running(done: string, expected: string): string;
  waiting: string;
  done(replications: string): string;
  beside(replications: string): string;
  stopped(replications: string): string;
  crashed: string;
  again: string;
  wrong: string;
  neverSettles: string;
  runAnyway: string;
}

export const showWords: InBoth<ShowWords> = {
  da: {
    table: "Tallene bag",
    notPrinted: (rows) => `Tallene bag (${rows} rækker) står på siden og kan hentes som CSV.`,
    passport: ({ scenario, seed, replications, version, hash }) =>
      `Ventesal ${version} · ${scenario} · frø ${seed} · ${replications === null ? "uden gentagelser" : `${replications} gentagelser`} · pas ${hash.slice(0, 12)}`,
    running: (done, expected) => `Regner: ${done} af ${expected} gentagelser. Intervallerne bliver smallere.`,
    waiting: "Regner …",
    done: (replications) => `Færdig: ${replications} ${replications === "1" ? "gentagelse" : "gentagelser"}.`,
    beside: (replications) =>
      `Planen er færdig: ${replications} gentagelser. Det, der står ved siden af, regnes stadig.`,
    stopped: (replications) => `Stoppet efter ${replications} gentagelser.`,
    crashed: "Beregningen gik i stykker. Det, du har indtastet, er her stadig.",
    again: "Prøv igen",
    wrong: "Det kan ikke regnes sådan:",
    neverSettles: "Køen falder aldrig til ro:",
    runAnyway: "Regn alligevel",
  },
  en: {
    table: "The figures behind",
    notPrinted: (rows) => `The figures behind (${rows} rows) are on the page and can be had as CSV.`,
    passport: ({ scenario, seed, replications, version, hash }) =>
      `Ventesal ${version} · ${scenario} · seed ${seed} · ${replications === null ? "no replications" : `${replications} replications`} · passport ${hash.slice(0, 12)}`,
    running: (done, expected) => `Computing: ${done} of ${expected} replications. The intervals are narrowing.`,
    waiting: "Computing …",
    done: (replications) => `Done: ${replications} ${replications === "1" ? "replication" : "replications"}.`,
    beside: (replications) =>
      `The plan is done: ${replications} replications. What stands beside it is still being computed.`,
    stopped: (replications) => `Stopped after ${replications} replications.`,
    crashed: "The computation broke down. What you have put in is still here.",
    again: "Try again",
    wrong: "This cannot be computed:",
    neverSettles: "The list never settles:",
    runAnyway: "Compute anyway",
  },
};
