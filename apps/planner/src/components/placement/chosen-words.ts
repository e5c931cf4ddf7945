import type { InBoth } from "../language.js";

interface ChosenWords {
  title(sites: string): string;
  proof(value: string, answer: string, bound: string, gap: string): string;
  isAnswer(value: string, bound: string, gap: string, method: string, seconds: string, proof: string): string;
  reckoned: string;
  open: string;
  openSays: string;
  save: string;
  saved(name: string): string;
  savedForNow(name: string): string;
  saveName(sites: string): string;
  compare: string;
  travelTitle: string;
  columns: readonly [string, string, string];
  mean: string;
  p95: string;
  longest: string;
  beyond(limit: string): string;
  gap: string;
  smallest: string;
  todayIs: string;
  people: string;
  without: string;
  clinics: string;
  clinicColumns: readonly [string, string, string];
  apart: string;
  apartTo(place: string, minutes: string, site: string): string;
  apartToday(minutes: string): string;
  apartNoWay(place: string): string;
  apartName(place: string): string;
  closer(places: string, people: string, most: string): string;
  farther(places: string, people: string, most: string): string;
  nobody: string;
  places(n: number): string;
  mostOf(name: string, minutes: string): string;
  gainsByTravel: string;
  gainsColumns: readonly [string, string, string, string, string];
  gainsTable: string;
  simTitle: string;
  simExplain(replications: string): string;
  simAssumes: string;
  staff: {
    assumed(most: string, site: string): string;
    link: string;
  };
  todayTravel: string;
  waitingLeftOut: string;
  mark: { plan(site: string): string; today(site: string): string; free(site: string): string };
  ruleFor(site: string): string;
  must: string;
  mustNot: string;
  free: string;
  gainsTitle: string;
  gainsExplain(replications: string): string;
  gainsInWords: string;
  gainsWait: string;
  gainsTrouble: string;
  measure: string;
}

export const chosenWords: InBoth<ChosenWords> = {
  da: {
    title: (sites) => `Det valgte forslag: ${sites}`,
    proof: (value, answer, bound, gap) =>
      `Et af de sæt, som intet andet slår på alle mål på én gang. Efter det, der søges, er det ${value}; det bedste med lige så mange klinikker er ${answer}, og bedre end ${bound} kan det bevisligt ikke blive (afstand ${gap}).`,
    isAnswer: (value, bound, gap, method, seconds, proof) =>
      `Svaret på det, der søges: ${value}; bedre end ${bound} kan det ikke blive (afstand ${gap}): ${proof}. Fundet ved ${method} på ${seconds} s.`,
    reckoned: "Tallene nedenfor er regnet forfra ud fra stederne alene, af en funktion, som ingen søgning har del i.",
    open: "Åbn som scenarie på klinikkernes side",
    openSays: "Det, du havde der, kommer tilbage med »Fortryd«.",
    save: "Gem til sammenligning",
    saved: (name) => `${name} er gemt i denne browser.`,
    savedForNow: (name) => `${name} er gemt, men kun så længe denne side er åben.`,
    saveName: (sites) => `Placering: ${sites}`,
    compare: "Gå til Sammenlign",
    travelTitle: "Rejse, regnet uden tilfældighed",
    columns: ["Mål", "Forslaget", "I dag"],
    mean: "Rejsetid i gennemsnit, min.",
    p95: "95 % når frem inden for, min.",
    longest: "Længste rejse, min.",
    beyond: (limit) => `Længere end ${limit} min.`,
    gap: "Forskel mellem bedst og dårligst stillede region, min.",
    smallest: "Indbyggere ved den mindste klinik",
    todayIs: "I dag: dagens kendte klinikker efter de samme regler for, hvor patienter må tage hen.",
    people: "Indbyggere, der tælles med",
    without: "Uden en klinik, de må eller kan komme til",
    clinics: "Klinikkerne i forslaget",
    clinicColumns: ["Sted", "Region", "Indbyggere, der har den som nærmeste"],
    apart: "Øer, opgjort for sig og i ingen af tallene:",
    apartTo: (place, minutes, site) => `${place}: ${minutes} min. til ${site}`,
    apartToday: (minutes) => ` (i dag ${minutes} min.)`,
    apartName: (place) => `${place} (ø, opgjort for sig)`,
    apartNoWay: (place) => `${place}: ingen vej med bil til nogen af stederne`,
    closer: (places, people, most) => `Tættere på end i dag: ${places} med ${people} indbyggere; mest ${most}.`,
    farther: (places, people, most) => `Længere væk end i dag: ${places} med ${people} indbyggere; mest ${most}.`,
    nobody: "ingen",
    places: (n) => (n === 1 ? "1 kommune" : `${n} kommuner`),
    mostOf: (name, minutes) => `${name} (${minutes} min.)`,
    gainsByTravel: "Hvem får kortere vej, og hvem får længere?",
    gainsColumns: ["Kommune", "Indbyggere", "I dag, min.", "Forslaget, min.", "Ændring, min."],
    gainsTable: "Alle kommuner",
    simTitle: "Ventetid, behov og lighed, ved simulering",
    simExplain: (replications) =>
      `Forslaget og dagens klinikker, patient for patient, ${replications} gentagelser hver. Hvert tal har sit interval. Flere gentagelser: åbn forslaget på klinikkernes side.`,
    staff: {
      assumed: (most, site) =>
        `Antagelse: hver klinik har den bemanding, modellen giver den, en ny én stilling i hver faggruppe, hvor mange der end har den som nærmeste (flest: ${site}, ${most} indbyggere). Ventetid og udækket behov kan derfor se værre ud end i dag, også ved de steder, der har den korteste vej.`,
      link: "Fordel stillinger på klinikkerne",
    },
    todayTravel:
      "Rejsetiden i dag er en anden her end i tabellen ovenfor: dér tager alle til den nærmeste klinik, som forslagets regel om grænser lader dem bruge; her tæller kun de, der har en klinik i egen region, som er modellens regel, og øer, der ellers er opgjort for sig, er med.",
    simAssumes:
      "Klinikker, der ikke er i forslaget, er væk fra første dag; de, der venter der, går videre til den nærmeste. I dag er som i modellen: patienter bruger den nærmeste klinik i egen region, og hvor der ingen er, kommer de ikke på nogen.",
    waitingLeftOut: "Jeres egen venteliste indgår ikke her: den hører til klinikker, som et forslag måske ikke har.",
    mark: {
      plan: (site) => `${site}: klinik i forslaget`,
      today: (site) => `${site}: klinik i dag, ikke i forslaget`,
      free: (site) => `${site}: muligt sted`,
    },
    ruleFor: (site) => `${site}:`,
    must: "Skal have en klinik",
    mustNot: "Må ikke have en klinik",
    free: "Frit",
    gainsTitle: "Hvem vinder, og hvem taber mod i dag?",
    gainsExplain: (replications) =>
      `Forslaget mod dagens klinikker med de samme patienter og de samme tilfældigheder (parret), ${replications} gentagelser. Forskellen er forslaget minus i dag, med 95 %-interval.`,
    gainsInWords: "Alle viste ændringer, region for region, i ord",
    gainsWait: "Sammenligningen regnes …",
    gainsTrouble: "Sammenligningen kunne ikke regnes:",
    measure: "Mål",
  },
  en: {
    title: (sites) => `The chosen proposal: ${sites}`,
    proof: (value, answer, bound, gap) =>
      `One of the sets that no other beats in all goals at once. By what is looked for it is ${value}; the best with as many clinics is ${answer}, and better than ${bound} is provably impossible (gap ${gap}).`,
    isAnswer: (value, bound, gap, method, seconds, proof) =>
      `The answer to what is looked for: ${value}; better than ${bound} is not possible (gap ${gap}): ${proof}. Found by ${method} in ${seconds} s.`,
    reckoned: "The figures below are reckoned anew from the sites alone, by a function that no search has a hand in.",
    open: "Open as a scenario on the clinics' page",
    openSays: "What you had there comes back with “Undo”.",
    save: "Save for comparison",
    saved: (name) => `${name} is saved in this browser.`,
    savedForNow: (name) => `${name} is saved, but only as long as this page is open.`,
    saveName: (sites) => `Placement: ${sites}`,
    compare: "Go to Compare",
    travelTitle: "Travel, reckoned without chance",
    columns: ["Measure", "The proposal", "Today"],
    mean: "Mean travel, min",
    p95: "95% arrive within, min",
    longest: "Longest trip, min",
    beyond: (limit) => `More than ${limit} min`,
    gap: "Gap between best-off and worst-off region, min",
    smallest: "Residents at the smallest clinic",
    todayIs: "Today: the clinics known today, by the same rules on where patients may go.",
    people: "Residents who count",
    without: "Without a clinic they may or can go to",
    clinics: "The clinics of the proposal",
    clinicColumns: ["Site", "Region", "Residents for whom it is closest"],
    apart: "Islands, reported apart and in none of the figures:",
    apartTo: (place, minutes, site) => `${place}: ${minutes} min to ${site}`,
    apartToday: (minutes) => ` (today ${minutes} min)`,
    apartName: (place) => `${place} (island, reported apart)`,
    apartNoWay: (place) => `${place}: no way by car to any of the sites`,
    closer: (places, people, most) => `Closer than today: ${places} with ${people} residents; most ${most}.`,
    farther: (places, people, most) => `Farther than today: ${places} with ${people} residents; most ${most}.`,
    nobody: "nobody",
    places: (n) => (n === 1 ? "1 municipality" : `${n} municipalities`),
    mostOf: (name, minutes) => `${name} (${minutes} min)`,
    gainsByTravel: "Who gets a shorter way, and who a longer one?",
    gainsColumns: ["Municipality", "Residents", "Today, min", "The proposal, min", "Change, min"],
    gainsTable: "All municipalities",
    simTitle: "Waiting, need and equity, by simulation",
    simExplain: (replications) =>
      `The proposal and today's clinics, patient by patient, ${replications} replications each. Each figure has its interval. For more replications open the proposal on the clinics' page.`,
    staff: {
      assumed: (most, site) =>
        `Assumption: each clinic has the staff that the model gives it, a new one a single post of each profession, however many have it closest (most: ${site}, ${most} residents). Wait and unmet need may therefore look worse than today, even at the sites with the shortest way.`,
      link: "Spread posts over the clinics",
    },
    todayTravel:
      "Travel today is another here than in the table above: there everybody goes to the closest clinic that the proposal's rule on borders lets them use; here only those count who have a clinic in their own region, which is the model's rule, and islands otherwise reported apart are among them.",
    simAssumes:
      "Clinics that are not in the proposal are gone from the first day; those who wait there go on to the closest. Today is as in the model: patients use the closest clinic of their own region, and where there is none they come to none.",
    waitingLeftOut: "Your own waiting list is not used here: it belongs to clinics that a proposal may not have.",
    mark: {
      plan: (site) => `${site}: clinic in the proposal`,
      today: (site) => `${site}: clinic today, not in the proposal`,
      free: (site) => `${site}: possible site`,
    },
    ruleFor: (site) => `${site}:`,
    must: "Must have a clinic",
    mustNot: "Must not have a clinic",
    free: "Free",
    gainsTitle: "Who gains and who loses against today?",
    gainsExplain: (replications) =>
      `The proposal against today's clinics with the same patients and the same chance (paired), ${replications} replications. The difference is the proposal less today, with its 95% interval.`,
    gainsInWords: "All changes shown, region by region, in words",
    gainsWait: "The comparison is being computed …",
    gainsTrouble: "The comparison could not be computed:",
    measure: "Measure",
  },
};
