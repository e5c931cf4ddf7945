import type { FrontObjective, Method, Objective } from "@ventesal/placement";
import type { InBoth } from "../language.js";

/** What a front is drawn and walked by: all but the number of sites. */
export type Goal = Exclude<FrontObjective, "sites">;

interface PlacementWords {
  objective: string;
  objectives: Record<Objective, { name: string; about: string }>;
  howMany: string;
  from: string;
  to: string;
  clinics(n: number): string;
  clinicsUnit: string;
  notRead: string;
  limits: string;
  limit: string;
  limitAbout: string;
  within: string;
  withinAbout: string;
  minVolume: string;
  minVolumeAbout: string;
  noVolume: string;
  minutes: string;
  people: string;
  regions: string;
  year2026: string;
  year2027: string;
  perRegion: string;
  borders: string;
  open: string;
  closed: string;
  price(minutes: string, clinics: string): string;
  noPrice: string;
  sites: string;
  mustHave: string;
  mustNot: string;
  add(what: string): string;
  choose: string;
  remove(site: string): string;
  keepToday: string;
  allSites: string;
  islands: string;
  islandsAbout: string;
  unread(pieces: string): string;
  rests: string;
  searching: string;
  looking(seen: string, all: string): string;
  done(answers: string): string;
  stopped: string;
  stop: string;
  crashed: string;
  again: string;
  wrong: string;
  worthIt(sets: string): string;
  infeasibleTitle: string;
  shortestPromise(clinics: string, minutes: string): string;
  smallest: string;
  remedy: {
    sites(n: string): string;
    within(minutes: string): string;
    limit(minutes: string): string;
    volume(people: string): string;
    open: string;
    allSites: string;
    noRegion: string;
  };
  answersTitle: string;
  answersExplain: string;
  answersColumns: readonly [string, string, string, string, string, string];
  show: string;
  proven: string;
  notProven: string;
  methods: Record<Method, string>;
  frontTitle: string;
  frontExplain: string;
  frontFinding(sets: string, clinics: string, best: string, value: string): string;
  frontNote(limit: string): string;
  unseen(sets: string): string;
  noFront: string;
  certified(seen: string, seconds: string): string;
  uncertified(seen: string, all: string): string;
  tooMany(sets: string): string;
  upward: string;
  goals: Record<Goal, { name: string; short: string; pick: string }>;
  walk: string;
  walkAt(n: string, all: string): string;
  picks: string;
  answerPick: string;
  byNumber: string;
  byNumberOf(all: string): string;
  frontColumns: readonly string[];
  today: string;
  todayNot: string;
  chosen: string;
}

export const placementWords: InBoth<PlacementWords> = {
  da: {
    objective: "Hvad skal være bedst?",
    objectives: {
      "mean-travel": {
        name: "Kortest rejse i gennemsnit",
        about: "Alles rejsetid lagt sammen bliver mindst mulig (fagfolk kalder det p-median).",
      },
      "longest-travel": {
        name: "Kortest for den, der har længst",
        about: "Den længste rejse i landet bliver så kort som muligt (p-center).",
      },
      "share-within": {
        name: "Flest inden for grænsen",
        about: "Så mange som muligt kan nå en klinik inden for grænsen nedenfor (maksimal dækning).",
      },
      "fewest-sites": {
        name: "Færrest klinikker",
        about: "Det mindste antal, der bringer alle frem inden for grænsen nedenfor (mængdeoverdækning).",
      },
    },
    howMany: "Hvor mange klinikker i alt?",
    from: "Fra",
    to: "Til",
    clinics: (n) => (n === 1 ? "1 klinik" : `${n} klinikker`),
    clinicsUnit: "klinikker",
    notRead: "Læses ikke: antallet er det, der søges.",
    limits: "Grænser",
    limit: "En rejse er lang ud over",
    limitAbout: "Minutter i bil, én vej. Antagelse: en fast dansk grænse er ikke fundet.",
    within: "Ingen må have længere end",
    withinAbout: "Et løfte til alle, der tælles med. Uden flueben loves intet.",
    minVolume: "Hver klinik skal betjene mindst",
    minVolumeAbout: "Indbyggere, der har klinikken som nærmeste. Et mål for, om der er patienter nok til et fagmiljø.",
    noVolume: "Indgår ikke, når der søges færrest klinikker.",
    minutes: "min.",
    people: "indbyggere",
    regions: "Regioner",
    year2026: "2026: fem regioner",
    year2027: "2027: fire regioner (Østdanmark)",
    perRegion: "Mindst én klinik i hver region",
    borders: "Patienter må",
    open: "tage til nærmeste klinik i landet",
    closed: "kun bruge klinikker i egen region",
    price: (minutes, clinics) => `Prisen for reglen: ${minutes} min. mere i gennemsnit (${clinics}).`,
    noPrice: "Reglen kan ikke overholdes med de andre valg.",
    sites: "Steder",
    mustHave: "Skal have en klinik",
    mustNot: "Må ikke have en klinik",
    add: (what) => `${what}: tilføj et sted`,
    choose: "Tilføj …",
    remove: (site) => `Fjern ${site}`,
    keepToday: "Behold dagens klinikker",
    allSites: "Alle sygehuse må bruges, også dem, der ikke er foreslået",
    islands: "Tæl øer, der kun nås med færge, med",
    islandsAbout:
      "Ærø, Fanø, Læsø, Samsø og Bornholm ville ellers afgøre hver længste rejse; de opgøres for sig. Tælles de med, må Bornholm have sin egen klinik.",
    unread: (pieces) => `Noget i adressen blev ikke forstået og er sprunget over: ${pieces}`,
    rests:
      "Rejsetider er skøn fra en rejsemodel (bil, én vej), og folketallet står på 16 punkter i hver kommune. Stederne er et forslag: sygehuse, ikke lokaler, der er fundet ledige.",
    searching: "Søger de bedste steder …",
    looking: (seen, all) => `Ser på alle sæt af steder: ${seen} af ${all} …`,
    done: (answers) => `Færdig. ${answers}`,
    stopped: "Stoppet. Det, der var fundet, står her; noget kan mangle.",
    stop: "Stop",
    crashed: "Søgningen gik i stykker. Det, du har valgt, er her stadig.",
    again: "Prøv igen",
    wrong: "Egne data kan ikke bruges, som de er:",
    worthIt: (sets) => `${sets} sæt af steder er værd at vælge imellem.`,
    infeasibleTitle: "Det kan ikke lade sig gøre",
    shortestPromise: (clinics, minutes) =>
      `Med ${clinics} og de andre valg er den længste rejse mindst ${minutes} min.: kortere kan ikke loves alle.`,
    smallest: "Mindste ændring, der gør det muligt:",
    remedy: {
      sites: (n) => `Bed om ${n}`,
      within: (minutes) => `Lov alle højst ${minutes} min.`,
      limit: (minutes) => `Sæt grænsen til ${minutes} min.`,
      volume: (people) => `Kræv ${people} indbyggere`,
      open: "Lad patienter krydse grænsen",
      allSites: "Tillad alle sygehuse",
      noRegion: "Opgiv én i hver region",
    },
    answersTitle: "Det bedste svar for hvert antal",
    answersExplain:
      "Grænsen er regnet for sig og siger: så godt kan det højst blive. Når svaret når grænsen, er det bevist, at intet er bedre.",
    answersColumns: ["Antal", "Steder", "Svar", "Grænse", "Bevis", "Sådan fundet"],
    show: "Vis",
    proven: "bevist bedst",
    notProven: "ikke bevist",
    methods: {
      enumeration: "alle sæt set på",
      "branch-and-bound": "Lagrange-grænser og forgrening",
      bisection: "halvering over mængdeoverdækning",
      "set-covering": "mængdeoverdækning",
      highs: "HiGHS",
    },
    frontTitle: "Alt, der er værd at vælge imellem",
    frontExplain:
      "Ét sæt steder kan være bedst i gennemsnit og et andet bedst for udkanten. Her er alle sæt, som intet andet slår på alle fem mål på én gang (Pareto-fronten). Alt andet kan gøres bedre uden at gøre noget dårligere.",
    frontFinding: (sets, clinics, best, value) =>
      `${sets} sæt af ${clinics} er værd at vælge imellem; kortest i gennemsnit: ${best} (${value})`,
    frontNote: (limit) =>
      `Hver prik er et sæt steder; farven følger antallet, mørkest er flest. Linjen: de bedste for netop de to viste mål. Ring: det valgte. Trekant: svaret på det, der søges. Rombe: dagens klinikker. Over grænsen: længere end ${limit} min. Klik på en prik, eller gå langs linjen.`,
    unseen: (sets) => `${sets} sæt ligger så langt ude, at de kun står i tabellen.`,
    noFront:
      "Intet sæt når alle: med disse valg er nogen altid uden en klinik, de kan komme til. Svaret ovenfor siger, hvor mange der nås.",
    certified: (seen, seconds) =>
      `Attesteret: alle ${seen} mulige sæt er set på, på ${seconds} s, og hver prik er regnet efter for sig. Ingen mangler, og ingen er for meget.`,
    uncertified: (seen, all) => `Ikke attesteret: ${seen} af ${all} sæt er set på. Nogle kan mangle.`,
    tooMany: (sets) =>
      `Der er ${sets} sæt, flere end der kan ses på her. Svarene ovenfor gælder; bed om færre klinikker, eller fasthold nogle steder, for at se alt, der er værd at vælge imellem.`,
    upward: "Op ad aksen",
    goals: {
      meanMinutes: { name: "Rejsetid i gennemsnit, min.", short: "Gennemsnit, min.", pick: "Kortest i gennemsnit" },
      p95Minutes: {
        name: "95 % når frem inden for, min.",
        short: "95 % inden for, min.",
        pick: "Kortest for de 5 % fjerneste",
      },
      shareBeyond: {
        name: "Andel med en lang rejse, %",
        short: "Lang rejse, %",
        pick: "Færrest med en lang rejse",
      },
      regionalGapMinutes: {
        name: "Forskel mellem regionernes gennemsnit, min.",
        short: "Regionsforskel, min.",
        pick: "Mindst forskel mellem regioner",
      },
      smallestVolumePeople: {
        name: "Indbyggere ved den mindste klinik",
        short: "Mindste klinik, indbyggere",
        pick: "Størst mindste klinik",
      },
    },
    walk: "Gå langs linjen",
    walkAt: (n, all) => `nr. ${n} af ${all}`,
    picks: "Eller vælg det bedste efter",
    answerPick: "Svaret",
    byNumber: "Eller efter nummer i tabellen",
    byNumberOf: (all) => `1–${all}`,
    frontColumns: ["Nr.", "Antal", "Steder"],
    today: "i dag",
    todayNot: "Dagens klinikker kan ikke vises her: ikke alle når en klinik efter disse regler.",
    chosen: "valgt",
  },
  en: {
    objective: "What should be best?",
    objectives: {
      "mean-travel": {
        name: "Shortest trip on average",
        about: "Everybody's travel added up is as little as possible (experts call it p-median).",
      },
      "longest-travel": {
        name: "Shortest for whoever has longest",
        about: "The longest trip in the country is as short as possible (p-center).",
      },
      "share-within": {
        name: "Most people within the limit",
        about: "As many as possible reach a clinic within the limit below (maximal covering).",
      },
      "fewest-sites": {
        name: "Fewest clinics",
        about: "The smallest number that brings everybody within the limit below (set covering).",
      },
    },
    howMany: "How many clinics in all?",
    from: "From",
    to: "To",
    clinics: (n) => (n === 1 ? "1 clinic" : `${n} clinics`),
    clinicsUnit: "clinics",
    notRead: "Not read: the number is what is looked for.",
    limits: "Limits",
    limit: "A trip is long beyond",
    limitAbout: "Minutes by car, one way. Assumption: no fixed Danish limit was found.",
    within: "Nobody may have more than",
    withinAbout: "A promise to everybody who counts. Without a tick nothing is promised.",
    minVolume: "Each clinic must serve at least",
    minVolumeAbout:
      "Residents for whom the clinic is closest. A measure of whether there are patients enough for a team.",
    noVolume: "Not part of the search for the fewest clinics.",
    minutes: "min",
    people: "residents",
    regions: "Regions",
    year2026: "2026: five regions",
    year2027: "2027: four regions (Østdanmark)",
    perRegion: "At least one clinic in each region",
    borders: "Patients may",
    open: "go to the closest clinic in the country",
    closed: "only use clinics in their own region",
    price: (minutes, clinics) => `The price of the rule: ${minutes} min more on average (${clinics}).`,
    noPrice: "The rule cannot be kept with the other choices.",
    sites: "Sites",
    mustHave: "Must have a clinic",
    mustNot: "Must not have a clinic",
    add: (what) => `${what}: add a site`,
    choose: "Add …",
    remove: (site) => `Remove ${site}`,
    keepToday: "Keep today's clinics",
    allSites: "All hospitals may be used, also those not proposed",
    islands: "Count islands reached by ferry alone",
    islandsAbout:
      "Ærø, Fanø, Læsø, Samsø and Bornholm would otherwise decide every longest trip; they are reported apart. If they count, Bornholm must have a clinic of its own.",
    unread: (pieces) => `Something in the address was not understood and is passed over: ${pieces}`,
    rests:
      "Minutes are estimates of a travel model (by car, one way), and residents stand on 16 points of each municipality. The sites are a proposal: hospitals, not rooms found to be free.",
    searching: "Looking for the best sites …",
    looking: (seen, all) => `Looking at every set of sites: ${seen} of ${all} …`,
    done: (answers) => `Done. ${answers}`,
    stopped: "Stopped. What was found is here; something may be missing.",
    stop: "Stop",
    crashed: "The search broke down. What you have chosen is still here.",
    again: "Try again",
    wrong: "Own data cannot be used as they are:",
    worthIt: (sets) => `${sets} sets of sites are worth choosing from.`,
    infeasibleTitle: "This is not possible",
    shortestPromise: (clinics, minutes) =>
      `With ${clinics} and the other choices the longest trip is ${minutes} min at least: nothing shorter can be promised to everybody.`,
    smallest: "The smallest change that makes it possible:",
    remedy: {
      sites: (n) => `Ask for ${n}`,
      within: (minutes) => `Promise everybody ${minutes} min at most`,
      limit: (minutes) => `Set the limit to ${minutes} min`,
      volume: (people) => `Demand ${people} residents`,
      open: "Let patients cross the border",
      allSites: "Allow all hospitals",
      noRegion: "Give up one in each region",
    },
    answersTitle: "The best answer for each number",
    answersExplain:
      "The bound is reckoned separately and says: no better than this is possible. Where the answer meets the bound, it is proven that nothing is better.",
    answersColumns: ["Number", "Sites", "Answer", "Bound", "Proof", "Found by"],
    show: "Show",
    proven: "proven best",
    notProven: "not proven",
    methods: {
      enumeration: "every set looked at",
      "branch-and-bound": "Lagrangean bounds, branch and bound",
      bisection: "bisection over set covering",
      "set-covering": "set covering",
      highs: "HiGHS",
    },
    frontTitle: "All that is worth choosing from",
    frontExplain:
      "One set of sites may be best on average and another best for the outskirts. Here are all sets that no other beats in all five goals at once (the Pareto front). Anything else can be made better without making anything worse.",
    frontFinding: (sets, clinics, best, value) =>
      `${sets} sets of ${clinics} are worth choosing from; shortest on average: ${best} (${value})`,
    frontNote: (limit) =>
      `Each dot is a set of sites; its colour follows the number, the darkest is the most. Line: the best for just the two goals shown. Ring: the chosen one. Triangle: the answer to what is looked for. Diamond: today's clinics. Beyond the limit: more than ${limit} min. Click a dot, or walk along the line.`,
    unseen: (sets) => `${sets} sets lie so far out that they stand in the table alone.`,
    noFront:
      "No set reaches everybody: with these choices somebody is always without a clinic to go to. The answer above says how many are reached.",
    certified: (seen, seconds) =>
      `Certified: all ${seen} possible sets were looked at, in ${seconds} s, and each dot was reckoned again separately. None is missing, and none is too many.`,
    uncertified: (seen, all) => `Not certified: ${seen} of ${all} sets were looked at. Some may be missing.`,
    tooMany: (sets) =>
      `There are ${sets} sets, more than can be looked at here. The answers above hold; ask for fewer clinics, or keep some sites, to see all that is worth choosing from.`,
    upward: "Up the axis",
    goals: {
      meanMinutes: { name: "Mean travel, min", short: "Mean, min", pick: "Shortest on average" },
      p95Minutes: {
        name: "95% arrive within, min",
        short: "95% within, min",
        pick: "Shortest for the farthest 5%",
      },
      shareBeyond: { name: "Share with a long trip, %", short: "Long trip, %", pick: "Fewest with a long trip" },
      regionalGapMinutes: {
        name: "Gap between the regions' means, min",
        short: "Regional gap, min",
        pick: "Smallest gap between regions",
      },
      smallestVolumePeople: {
        name: "Residents at the smallest clinic",
        short: "Smallest clinic, residents",
        pick: "Largest smallest clinic",
      },
    },
    walk: "Walk along the line",
    walkAt: (n, all) => `no. ${n} of ${all}`,
    picks: "Or choose the best by",
    answerPick: "The answer",
    byNumber: "Or by number in the table",
    byNumberOf: (all) => `1–${all}`,
    frontColumns: ["No.", "Clinics", "Sites"],
    today: "today",
    todayNot: "Today's clinics cannot be shown here: by these rules not everybody reaches a clinic.",
    chosen: "chosen",
  },
};
