import type { Kind, SitingMeasure } from "@ventesal/siting";
import type { InBoth } from "../language.js";

interface StaffingWords {
  title: string;
  explain: string;
  budget: string;
  postsUnit: string;
  budgetAbout(least: string, clinics: string): string;
  tooSmall(least: string): string;
  which: string;
  onlyThis: string;
  othersToo(n: string): string;
  effort: string;
  quick: string;
  thorough: string;
  begin: string;
  stop: string;
  progress(runs: string, all: string): string;
  busy: string;
  done(replications: string): string;
  stopped(replications: string): string;
  tooFew: string;
  crashed: string;
  old: string;
  measure: string;
  measures: Record<SitingMeasure, { name: string; unit: string }>;
  finding(best: string, wait: string): string;
  noWait: string;
  note: string;
  alternative(n: string, kind: string, posts: string): string;
  kinds: Record<Kind, string>;
  columns: readonly string[];
  onFront: string;
  notOnFront: string;
  posts: string;
  staff(site: string, nurse: number, doctor: number, psychologist: number): string;
  settled(delta: string): string;
  notSettled(delta: string): string;
  against(wait: string, travel: string): string;
  againstSet(sites: string, wait: string, travel: string): string;
  equal(list: string, delta: string): string;
  tied(list: string, delta: string): string;
  fewerCome: string;
  openLabel: string;
  open: string;
}

export const staffingWords: InBoth<StaffingWords> = {
  da: {
    title: "Med hvilken bemanding?",
    explain:
      "Et budget i stillinger fordeles på klinikkerne: først efter en formel for ventetid, så simuleres de bedste fordelinger med de samme patienter. Resultatet er de bemandinger, der er værd at vælge imellem, når stillinger, rejse, ventetid og lighed vejes sammen.",
    budget: "Budget i alt",
    postsUnit: "stillinger",
    budgetAbout: (least, clinics) =>
      `Mindst ${least}: en sygeplejerske, en læge og en psykolog på hver af de ${clinics}. Antagelse: en stilling har samme ugentlige timer overalt.`,
    tooSmall: (least) => `Budgettet er for lille: det mindste, der virker, er ${least} stillinger.`,
    which: "Hvilke steder?",
    onlyThis: "Kun det valgte forslag",
    othersToo: (n) => `Også ${n} andre: de bedste efter andre mål`,
    effort: "Hvor grundigt?",
    quick: "Et hurtigt kig (4 gentagelser)",
    thorough: "Grundigt (10 til 40 gentagelser)",
    begin: "Find bemanding",
    stop: "Stop",
    progress: (runs, all) => `${runs} af ${all} år simuleret`,
    busy: "Bemandinger simuleres …",
    done: (replications) => `Færdig: ${replications} gentagelser af hver bemanding.`,
    stopped: (replications) => `Stoppet efter ${replications} gentagelser af hver bemanding.`,
    tooFew: "Stoppet, før der var to gentagelser af hver: der er intet at vise endnu.",
    crashed: "Søgningen gik i stykker:",
    old: "Det viste hører til tidligere valg.",
    measure: "Vis",
    measures: {
      waitDays: { name: "Ventetid til første udredning", unit: "dage" },
      travelMinutes: { name: "Rejsetid", unit: "minutter" },
      unmetShare: { name: "Udækket behov", unit: "%" },
      unmetGap: { name: "Regionernes forskel i udækket behov", unit: "procentpoint" },
    },
    finding: (best, wait) => `Kortest ventetid med hele budgettet: ${best}, ${wait} dage`,
    noWait: "Ingen er udredt ved nogen klinik",
    note: "Prik og streg: gennemsnit og 95 %-interval. Udfyldt: på fronten, det vil sige, at ingen anden er bedre på stillinger, ventetid, rejse og regionsforskel på én gang. Procenten: sandsynligheden for at være det (bootstrap af gentagelserne).",
    alternative: (n, kind, posts) => `${n}: ${kind}, ${posts} stillinger`,
    kinds: {
      even: "jævnt fordelt",
      formula: "efter formel",
      neighbour: "én stilling flyttet",
      fewer: "færre stillinger",
    },
    columns: ["Nr.", "Fordeling", "Stillinger", "Sygeplejersker/læger/psykologer", "På fronten"],
    onFront: "ja",
    notOnFront: "nej",
    posts: "stillinger",
    staff: (site, nurse, doctor, psychologist) => `${site} ${nurse}/${doctor}/${psychologist}`,
    settled: (delta) =>
      `Med 95 % sikkerhed for alle par på én gang: af hvert par har den ene kortere ventetid, eller de to er lige inden for ${delta} dage.`,
    notSettled: (delta) =>
      `Rækkefølgen efter ventetid er ikke afgjort: for nogle par var gentagelserne brugt, før de kunne skelnes eller vises at være lige inden for ${delta} dage.`,
    against: (wait, travel) =>
      `Mod de samme steder med stillingerne jævnt fordelt: ventetid ${wait} dage, rejse ${travel} min. (parret, 95 %-interval).`,
    againstSet: (sites, wait, travel) =>
      `${sites} mod det valgte forslag: ventetid ${wait} dage, rejse ${travel} min. (parret, 95 %-interval).`,
    equal: (list, delta) => `Lige med den korteste inden for ${delta} dage: nr. ${list}.`,
    tied: (list, delta) =>
      `Kan ikke skelnes fra den korteste, eller er lige med den inden for ${delta} dage: nr. ${list}.`,
    fewerCome:
      "Hvor vejen er længere, kommer færre, og de, der kommer, venter kortere: læs ventetiden sammen med det udækkede behov.",
    openLabel: "Åbn en bemanding som scenarie:",
    open: "Åbn på klinikkernes side",
  },
  en: {
    title: "With what staff?",
    explain:
      "A budget of posts is spread over the clinics: first by a formula for waits, then the best spreads are simulated with the same patients. The result is the staffings worth choosing from when posts, travel, wait and equity are weighed together.",
    budget: "Budget in all",
    postsUnit: "posts",
    budgetAbout: (least, clinics) =>
      `At least ${least}: a nurse, a doctor and a psychologist at each of the ${clinics}. Assumption: a post has the same weekly hours everywhere.`,
    tooSmall: (least) => `The budget is too small: the least that works is ${least} posts.`,
    which: "Which sites?",
    onlyThis: "Only the chosen proposal",
    othersToo: (n) => `Also ${n} others: the best by other goals`,
    effort: "How thoroughly?",
    quick: "A quick look (4 replications)",
    thorough: "Thoroughly (10 to 40 replications)",
    begin: "Find staffing",
    stop: "Stop",
    progress: (runs, all) => `${runs} of ${all} years simulated`,
    busy: "Staffings are being simulated …",
    done: (replications) => `Done: ${replications} replications of each staffing.`,
    stopped: (replications) => `Stopped after ${replications} replications of each staffing.`,
    tooFew: "Stopped before there were two replications of each: there is nothing to show yet.",
    crashed: "The search broke down:",
    old: "What is shown belongs to earlier choices.",
    measure: "Show",
    measures: {
      waitDays: { name: "Wait for a first assessment", unit: "days" },
      travelMinutes: { name: "Travel", unit: "minutes" },
      unmetShare: { name: "Unmet need", unit: "%" },
      unmetGap: { name: "The regions' gap in unmet need", unit: "percentage points" },
    },
    finding: (best, wait) => `Shortest wait with the whole budget: ${best}, ${wait} days`,
    noWait: "Nobody is assessed at any clinic",
    note: "Dot and line: mean and 95% interval. Filled: on the front, that is, no other is better in posts, wait, travel and regional gap at once. The per cent: the probability that it is (bootstrap of the replications).",
    alternative: (n, kind, posts) => `${n}: ${kind}, ${posts} posts`,
    kinds: {
      even: "evenly spread",
      formula: "by formula",
      neighbour: "one post moved",
      fewer: "fewer posts",
    },
    columns: ["No.", "Spread", "Posts", "Nurses/doctors/psychologists", "On the front"],
    onFront: "yes",
    notOnFront: "no",
    posts: "posts",
    staff: (site, nurse, doctor, psychologist) => `${site} ${nurse}/${doctor}/${psychologist}`,
    settled: (delta) =>
      `At 95% for all pairs at once: of each pair one has the shorter wait, or the two are equal within ${delta} days.`,
    notSettled: (delta) =>
      `The order by wait is not settled: for some pairs the replications were spent before they could be told apart or shown to be equal within ${delta} days.`,
    against: (wait, travel) =>
      `Against the same sites with posts spread evenly: wait ${wait} days, travel ${travel} min (paired, 95% interval).`,
    againstSet: (sites, wait, travel) =>
      `${sites} against the chosen proposal: wait ${wait} days, travel ${travel} min (paired, 95% interval).`,
    equal: (list, delta) => `Equal to the shortest within ${delta} days: no. ${list}.`,
    tied: (list, delta) => `Cannot be told apart from the shortest, or equal to it within ${delta} days: no. ${list}.`,
    fewerCome:
      "Where the way is longer fewer come, and those who do wait shorter: read the wait beside the unmet need.",
    openLabel: "Open a staffing as a scenario:",
    open: "Open on the clinics' page",
  },
};
