import type { WhyNoFormula } from "@ventesal/expert-panel";
import type { InBoth } from "../language.js";

/** What only this page says. */
export interface PanelWords {
  scenario: string;
  groups: Record<"promise" | "cases" | "regions" | "department" | "caseworkers" | "panel" | "members", string>;
  promisedShare: string;
  /** Something was written that is no such share; figures are for the one before. */
  noShare(reckonedWith: string): string;
  neverSettles: string;
  perhaps: string;
  sections: Record<"distribution" | "promise" | "days" | "stations" | "regions" | "chance", string>;
  key: {
    interval: string;
    year: string;
    exact: string;
    today: string;
    published: string;
    mean: string;
    median: string;
    p90: string;
    within(days: string): string;
    longest: string;
    days: string;
  };
  plan: string;
  today: string;
  published: string;
  total: string;
  interval: string;
  singleYear: string;
  /** What the colours mean: with a plan beside today, without, and the published figures. */
  legend: { both: string; alone: string; published: string };
  days: string;
  distribution: {
    title(within: string, days: string): string;
    beside(today: string): string;
    published(share: string): string;
    note: string;
    x: string;
    y: string;
    column(what: string): string;
    longest(days: string): string;
  };
  promise: {
    lead: string;
    title(kept: string, share: string, days: string, interval: string): string;
    kept(count: string): string;
    broken(count: string): string;
    note: string;
    x(days: string): string;
    years: string;
    oneYear: string;
    yearColumn: string;
    outcome: string;
    isKept: string;
    isBroken: string;
    today(kept: string): string;
    promised: string;
  };
  curve: {
    title: string;
    lead: string;
    lever: string;
    surely: string;
    search: string;
    stop: string;
    searching(looked: string, years: string): string;
    stopped: string;
    old: string;
    /** The smallest that surely keeps it, where any less surely does not. */
    smallest(lever: string, level: string, share: string, days: string, surely: string): string;
    /** It surely keeps it, and whether less does, from another level on, is not known. */
    smallestKnown(lever: string, level: string, share: string, days: string, surely: string, from: string): string;
    /** The largest surely does not keep it. */
    none(lever: string, most: string, share: string, days: string, surely: string): string;
    /** None surely keeps it, and whether the largest does, is not known. */
    noneKnown(
      lever: string,
      most: string,
      share: string,
      days: string,
      surely: string,
      kept: string,
      interval: string,
    ): string;
    note: string;
    y: string;
    keptColumn: string;
    verdict: Record<"keeps" | "fails" | "not settled", string>;
    verdictColumn: string;
    neverSettles: string;
    now: string;
    vacancy(post: string, kept: string, interval: string, change: string, changeInterval: string): string;
    vacancyNever(post: string): string;
    cliff(keepsTo: string, breaksFrom: string): string;
    cliffOpen(keepsTo: string): string;
    check(kept: string, interval: string): string;
    use(lever: string, level: string): string;
    crashed: string;
  };
  causes: { title(cause: string, days: string, of: string): string; note: string; x: string; cause: string };
  stations: {
    title(station: string, hours: string, queue: string): string;
    /** A queue too short to write. */
    under: string;
    titleNoTheory(station: string, hours: string): string;
    note: string;
    x: string;
    columns: string[];
    simulated: string;
    theory: string;
    reasons: Record<WhyNoFormula, string>;
    formulas: Record<"M/G/1 with priority" | "M/G/c, approximately", string>;
  };
  regions: {
    title(worst: string, days: string, best: string, bestDays: string): string;
    note: string;
    /** What is added to the note where the plan is not as today. */
    ring: string;
    x: string;
    columns: string[];
  };
  chance: {
    title(low: string, high: string): string;
    note: string;
    x: string;
    published(days: string): string;
  };
}

export const panelWords: InBoth<PanelWords> = {
  da: {
    scenario: "Udgangspunkt",
    groups: {
      promise: "Løftet",
      cases: "Sager",
      regions: "Henvisninger fra hver region",
      department: "Oplysninger fra afdelingen",
      caseworkers: "Sagsbehandlere",
      panel: "Panelets arbejdsform",
      members: "Panelets medlemmer",
    },
    promisedShare: "Andel, der loves svar inden for fristen (%)",
    noShare: (reckonedWith) => `Skriv et tal fra 1 til 100. Der regnes med ${reckonedWith}.`,
    neverSettles: "Så meget kan ikke nås. Køen vokser uden ende:",
    perhaps: "Tæt på grænsen:",
    sections: {
      distribution: "Hvor længe venter patienterne på svar?",
      promise: "Kan løftet holdes?",
      days: "Hvor bliver dagene af?",
      stations: "Hvor ventes der, og hvor travlt er der?",
      regions: "Er der forskel på regionerne?",
      chance: "Hvor meget betyder tilfældet?",
    },
    key: {
      interval: "95 %-interval:",
      year: "Et enkelt år:",
      exact: "beregnet uden tilfældighed",
      today: "Hvis intet gøres:",
      published: "Årsrapport 2022:",
      mean: "Gennemsnitlig sagsbehandlingstid",
      median: "Halvdelen får svar inden for",
      p90: "90 % får svar inden for",
      within: (days) => `Får svar inden for ${days} dage`,
      longest: "Årets længste sag",
      days: "dage",
    },
    plan: "Planen",
    today: "Hvis intet gøres",
    published: "Årsrapport 2022",
    total: "I alt",
    interval: "95 %-interval",
    singleYear: "Et enkelt år, 9 af 10",
    legend: {
      both: "Blå: planen. Orange, stiplet: hvis intet gøres.",
      alone: "Blå: i dag.",
      published: "Sorte ruder: årsrapporten for 2022.",
    },
    days: "dage",
    distribution: {
      title: (within, days) => `${within} får svar inden for ${days} dage`,
      beside: (today) => `${today}, hvis intet gøres`,
      published: (share) => `${share} i 2022`,
      note: "Kurven viser, hvor stor en del af sagerne der har fået svar efter så mange kalenderdage. Det lyse bånd rummer ni af ti enkelte år.",
      x: "Kalenderdage fra henvisning til svar",
      y: "Har fået svar",
      column: (what) => `Har fået svar, ${what}`,
      longest: (days) => `længste ${days}`,
    },
    promise: {
      lead: "Et løfte holdes eller brydes hvert år. Med få sager bryder tilfældet alene mange løfter, også når gennemsnittet ser godt ud.",
      title: (kept, share, days, interval) =>
        `Løftet »${share} inden for ${days} dage« holdes i ${kept} af 100 år (95 %-interval ${interval})`,
      kept: (count) => `holdt: ${count}`,
      broken: (count) => `brudt: ${count}`,
      note: "Hver prik er ét af 100 år med de samme vilkår; årene skiller sig kun ved tilfældet. Fyldte prikker: løftet holdes. Tomme: det brydes. Et af årene er fremhævet med en ring: mere end ét af dem får man ikke at se.",
      x: (days) => `Andel med svar inden for ${days} dage i året`,
      years: "År",
      oneYear: "et af årene",
      yearColumn: "År, ordnet",
      outcome: "Løftet",
      isKept: "holdt",
      isBroken: "brudt",
      today: (kept) => `Hvis intet gøres: ${kept} af 100 år.`,
      promised: "lovet",
    },
    curve: {
      title: "Hvad skal der til?",
      lead: "Søger den mindste kapacitet, der sikkert holder løftet, og hvad det koster, hvis en stilling står tom, eller henvisningerne vokser. Det tager op til et minut.",
      lever: "Kapacitet, der kan ændres",
      surely: "Holdes i mindst så mange af 100 år",
      search: "Find mindste kapacitet",
      stop: "Stop",
      searching: (looked, years) => `Regner: ${looked} kapaciteter set på, ${years} år regnet.`,
      stopped: "Stoppet, før svaret var fundet.",
      old: "Svaret herunder hører til andre indstillinger.",
      smallest: (lever, level, share, days, surely) =>
        `${lever}: ${level} er det mindste, der holder »${share} inden for ${days} dage« i mindst ${surely} af 100 år`,
      smallestKnown: (lever, level, share, days, surely, from) =>
        `${lever}: ${level} holder sikkert »${share} inden for ${days} dage« i mindst ${surely} af 100 år; om mindre er nok, fra ${from} og op, er ikke afgjort`,
      none: (lever, most, share, days, surely) =>
        `${lever}: selv ${most} holder ikke »${share} inden for ${days} dage« i ${surely} af 100 år. Dagene bliver brugt andre steder; se nedenfor`,
      noneKnown: (lever, most, share, days, surely, kept, interval) =>
        `${lever}: om op til ${most} er nok til »${share} inden for ${days} dage« i ${surely} af 100 år, er ikke afgjort. Med ${most} holdes løftet i ${kept} af 100 år (${interval})`,
      note: "Hvert trin er en kapacitet, med 95 %-interval for, hvor ofte løftet holdes. Stiplet: det, der er bedt om.",
      y: "Løftet holdes, af 100 år",
      keptColumn: "Holdes, af 100 år",
      verdict: { keeps: "holder sikkert", fails: "holder sikkert ikke", "not settled": "ikke afgjort" },
      verdictColumn: "Afgjort",
      neverSettles: "køen falder aldrig til ro",
      now: "nu",
      vacancy: (post, kept, interval, change, changeInterval) =>
        `${post}: med én stilling tom holdes løftet i ${kept} af 100 år (${interval}); andelen med svar til tiden ændres med ${change} procentpoint (${changeInterval}).`,
      vacancyNever: (post) => `${post}: med én stilling tom falder køen aldrig til ro, og intet løfte kan holdes.`,
      cliff: (keepsTo, breaksFrom) =>
        `Med den kapacitet holder løftet sikkert op til ${keepsTo} gange så mange henvisninger som i planen og brydes sikkert fra ${breaksFrom} gange så mange.`,
      cliffOpen: (keepsTo) =>
        `Med den kapacitet holder løftet sikkert op til ${keepsTo} gange så mange henvisninger som i planen.`,
      check: (kept, interval) =>
        `Efterprøvet med andre år end dem, svaret er fundet med: holdt i ${kept} af 100 (${interval}).`,
      use: (lever, level) => `Sæt planen til det: ${lever}, ${level}`,
      crashed: "Søgningen gik i stykker:",
    },
    causes: {
      title: (cause, days, of) => `Den største post er »${cause}«: ${days} af ${of} dage`,
      note: "Dagene for en gennemsnitlig sag lagt efter hinanden, årsag for årsag; de udgør tilsammen sagsbehandlingstiden. Et medlems dage rummer både tiden, til sagen tages op, og læsningen.",
      x: "Kalenderdage, lagt efter hinanden",
      cause: "Årsag",
    },
    stations: {
      title: (station, hours, queue) =>
        `${station}: ${hours} timers ventetid i alt, heraf ${queue} timer bag andre sager. Resten er lukketid`,
      under: "under 0,1",
      titleNoTheory: (station, hours) => `Længst ventes der ved ${station}: ${hours} timer`,
      note: "Blå: ventetid i simuleringen, nætter og lukkedage talt med. Orange ring: kødannelsen alene efter formlen, i åbningstimer. Formlerne kender hverken lukketid, ferie eller flere medlemmer på samme sag; de er her som kontrol af størrelsesordenen. Tiden, til et medlem tager sagen op, er ikke kø og står under dagene ovenfor.",
      x: "Timer",
      columns: [
        "Station",
        "Ventetid (dage)",
        "95 %-interval",
        "Et enkelt år",
        "Ventende i snit (sager)",
        "Belastning efter formel",
        "Kø efter formel (åbningstimer)",
        "Formel",
      ],
      simulated: "simuleret",
      theory: "kø efter formel",
      reasons: {
        sessions: "ingen formel: faste mødedage med et antal pladser",
        "nobody comes": "ingen sager",
        overloaded: "ingen formel: køen falder aldrig til ro",
        "several classes": "ingen eksakt formel for flere sagsbehandlere med forskelligt arbejde",
      },
      formulas: {
        "M/G/1 with priority": "M/G/1 med prioritet (Cobham 1954)",
        "M/G/c, approximately": "M/G/c, tilnærmet (Lee og Longton 1959)",
      },
    },
    regions: {
      title: (worst, days, best, bestDays) =>
        `Længst tid tager sager fra ${worst}: ${days} dage. Kortest tid tager de fra ${best}: ${bestDays} dage`,
      note: "Prik: gennemsnit. Tyk streg: 95 %-interval. Tynd streg: ni af ti enkelte år; i små regioner er den bred, fordi der er få sager. Regionerne adskiller sig i modellen kun ved antal og andel afviste, og afslag går hurtigere.",
      ring: "Orange ring: hvis intet gøres.",
      x: "Gennemsnitlig sagsbehandlingstid (dage)",
      columns: [
        "Henvisende region",
        "Sager om året",
        "Gennemsnit (dage)",
        "95 %-interval",
        "Et enkelt år",
        "Median (dage)",
      ],
    },
    chance: {
      title: (low, high) =>
        `Uden at noget ændres, svinger et års gennemsnit mellem ${low} og ${high} dage i ni af ti år`,
      note: "Hver prik er ét af 100 år med de samme vilkår. Ét af dem er fremhævet med en ring: et enkelt års tal siger ikke, om noget er blevet bedre.",
      x: "Årets gennemsnitlige sagsbehandlingstid (dage)",
      published: (days) => `2022: ${days}`,
    },
  },
  en: {
    scenario: "Starting point",
    groups: {
      promise: "The promise",
      cases: "Cases",
      regions: "Referrals from each region",
      department: "Information from the department",
      caseworkers: "Caseworkers",
      panel: "How the panel works",
      members: "The panel's members",
    },
    promisedShare: "Share promised an answer in time (%)",
    noShare: (reckonedWith) => `Write a number from 1 to 100. The figures are for ${reckonedWith}.`,
    neverSettles: "This much cannot be done. The list grows without end:",
    perhaps: "Close to the limit:",
    sections: {
      distribution: "How long do patients wait for an answer?",
      promise: "Can the promise be kept?",
      days: "Where do the days go?",
      stations: "Where do cases wait, and how busy is it?",
      regions: "Do the regions differ?",
      chance: "How much is chance?",
    },
    key: {
      interval: "95% interval:",
      year: "A single year:",
      exact: "reckoned, without chance",
      today: "If nothing is done:",
      published: "Annual report 2022:",
      mean: "Mean processing time",
      median: "Half are answered within",
      p90: "90% are answered within",
      within: (days) => `Answered within ${days} days`,
      longest: "Longest case of the year",
      days: "days",
    },
    plan: "The plan",
    today: "If nothing is done",
    published: "Annual report 2022",
    total: "Total",
    interval: "95% interval",
    singleYear: "A single year, 9 of 10",
    legend: {
      both: "Blue: the plan. Orange, dashed: if nothing is done.",
      alone: "Blue: today.",
      published: "Black diamonds: the annual report of 2022.",
    },
    days: "days",
    distribution: {
      title: (within, days) => `${within} are answered within ${days} days`,
      beside: (today) => `${today} if nothing is done`,
      published: (share) => `${share} in 2022`,
      note: "The curve shows what part of the cases has been answered after so many calendar days. The light band holds nine single years of ten.",
      x: "Calendar days from referral to answer",
      y: "Answered",
      column: (what) => `Answered, ${what}`,
      longest: (days) => `longest ${days}`,
    },
    promise: {
      lead: "A promise is kept or broken each year. With few cases, chance alone breaks many a promise, however good the mean looks.",
      title: (kept, share, days, interval) =>
        `The promise “${share} within ${days} days” is kept in ${kept} of 100 years (95% interval ${interval})`,
      kept: (count) => `kept: ${count}`,
      broken: (count) => `broken: ${count}`,
      note: "Each dot is one of 100 years under the same conditions; only chance sets them apart. Filled dots: the promise is kept. Hollow: it is broken. One of the years is ringed: nobody gets to see more than one.",
      x: (days) => `Share answered within ${days} days in the year`,
      years: "Years",
      oneYear: "one of the years",
      yearColumn: "Year, in order",
      outcome: "The promise",
      isKept: "kept",
      isBroken: "broken",
      today: (kept) => `If nothing is done: ${kept} of 100 years.`,
      promised: "promised",
    },
    curve: {
      title: "What does it take?",
      lead: "Searches the smallest capacity that surely keeps the promise, and what it costs if a post is vacant or referrals grow. It takes up to a minute.",
      lever: "Capacity that can be changed",
      surely: "Kept in at least so many of 100 years",
      search: "Find the smallest capacity",
      stop: "Stop",
      searching: (looked, years) => `Computing: ${looked} capacities looked at, ${years} years run.`,
      stopped: "Stopped before the answer was found.",
      old: "The answer below belongs to other settings.",
      smallest: (lever, level, share, days, surely) =>
        `${lever}: ${level} is the least that keeps “${share} within ${days} days” in at least ${surely} of 100 years`,
      smallestKnown: (lever, level, share, days, surely, from) =>
        `${lever}: ${level} surely keeps “${share} within ${days} days” in at least ${surely} of 100 years; whether less is enough, from ${from} up, is not settled`,
      none: (lever, most, share, days, surely) =>
        `${lever}: not even ${most} keeps “${share} within ${days} days” in ${surely} of 100 years. The days go elsewhere; see below`,
      noneKnown: (lever, most, share, days, surely, kept, interval) =>
        `${lever}: whether up to ${most} is enough for “${share} within ${days} days” in ${surely} of 100 years is not settled. With ${most} the promise is kept in ${kept} of 100 years (${interval})`,
      note: "Each step is a capacity, with the 95% interval of how often the promise is kept. Dashed: what was asked for.",
      y: "Promise kept, of 100 years",
      keptColumn: "Kept, of 100 years",
      verdict: { keeps: "surely keeps it", fails: "surely does not", "not settled": "not settled" },
      verdictColumn: "Settled",
      neverSettles: "the list never settles",
      now: "now",
      vacancy: (post, kept, interval, change, changeInterval) =>
        `${post}: with one post vacant the promise is kept in ${kept} of 100 years (${interval}); the share answered in time changes by ${change} percentage points (${changeInterval}).`,
      vacancyNever: (post) => `${post}: with one post vacant the list never settles, and no promise can be kept.`,
      cliff: (keepsTo, breaksFrom) =>
        `With that capacity the promise surely holds up to ${keepsTo} times the referrals of the plan, and surely breaks from ${breaksFrom} times as many.`,
      cliffOpen: (keepsTo) =>
        `With that capacity the promise surely holds up to ${keepsTo} times the referrals of the plan.`,
      check: (kept, interval) =>
        `Checked by other years than those the answer was found with: kept in ${kept} of 100 (${interval}).`,
      use: (lever, level) => `Set the plan to it: ${lever}, ${level}`,
      crashed: "The search broke down:",
    },
    causes: {
      title: (cause, days, of) => `The largest part is “${cause}”: ${days} of ${of} days`,
      note: "The days of an average case laid end to end, cause by cause; they add up to the processing time. A panel member's days hold both the time until the case is taken up and the reading.",
      x: "Calendar days, end to end",
      cause: "Cause",
    },
    stations: {
      title: (station, hours, queue) =>
        `${station}: ${hours} hours of waiting in all, of which ${queue} hours behind other cases. The rest is closing time`,
      under: "less than 0.1",
      titleNoTheory: (station, hours) => `The longest wait is at ${station}: ${hours} hours`,
      note: "Blue: waiting in the simulation, nights and closed days counted. Orange ring: queueing alone by formula, in opening hours. The formulas know neither closing time nor leave nor several members on one case; they are here to check the order of magnitude. The time until a member takes up a case is no queue and stands among the days above.",
      x: "Hours",
      columns: [
        "Station",
        "Wait (days)",
        "95% interval",
        "A single year",
        "Waiting on average (cases)",
        "Load by formula",
        "Queue by formula (opening hours)",
        "Formula",
      ],
      simulated: "simulated",
      theory: "queue by formula",
      reasons: {
        sessions: "no formula: fixed meetings with a number of slots",
        "nobody comes": "no cases",
        overloaded: "no formula: the list never settles",
        "several classes": "no exact formula for several caseworkers with work that differs",
      },
      formulas: {
        "M/G/1 with priority": "M/G/1 with priority (Cobham 1954)",
        "M/G/c, approximately": "M/G/c, approximately (Lee and Longton 1959)",
      },
    },
    regions: {
      title: (worst, days, best, bestDays) =>
        `Cases from ${worst} take longest: ${days} days. Those from ${best} take the least: ${bestDays} days`,
      note: "Dot: mean. Thick line: 95% interval. Thin line: nine single years of ten; in small regions it is wide, since cases are few. In the model regions differ only in volume and in the share rejected, and rejections are quicker.",
      ring: "Orange ring: if nothing is done.",
      x: "Mean processing time (days)",
      columns: ["Referring region", "Cases a year", "Mean (days)", "95% interval", "A single year", "Median (days)"],
    },
    chance: {
      title: (low, high) =>
        `With nothing changed, a year's mean varies between ${low} and ${high} days in nine years of ten`,
      note: "Each dot is one of 100 years under the same conditions. One of them is ringed: a single year's figure does not say whether anything has improved.",
      x: "The year's mean processing time (days)",
      published: (days) => `2022: ${days}`,
    },
  },
};
