import type { InBoth } from "../language.js";

interface ClinicsWords {
  keyFigures: { interval: string; year: string; exact: string; today: string };
  findings: string;
  nothingYet: string;
  map: {
    title: string;
    measure: string;
    finding(name: string, most: string, least: string): string;
    same(name: string, amount: string): string;
    none(name: string): string;
    undefined: string;
    undefinedCount(n: string): string;
    count(n: number): string;
    legend: string;
    note: string;
    inset: string;
    credit: string;
    loading: string;
    failed: string;
    point: string;
    marks: string;
    clinic: string;
    site: string;
    columns: readonly [string, string, string, string, string];
    behind: string;
  };
  staffing: {
    title: string;
    explain: string;
    clinic: string;
    posts: InBothProfessions;
    opens: string;
    closes: string;
    actions: string;
    move: string;
    moveTo(site: string): string;
    close: string;
    closeSite(site: string): string;
    add: string;
    addSite: string;
    cell(what: string, site: string): string;
    added(site: string): string;
    moved(from: string, to: string): string;
    closed(site: string): string;
    notReadable: string;
    inRegion(site: string, region: string): string;
  };
  site: {
    open: string;
    none(site: string): string;
    isClinic(site: string, posts: string): string;
    heading(site: string): string;
    newStaff: string;
    hide: string;
    posts(posts: string): string;
    moveHere: string;
    what: Record<"opens" | "closes" | "waiting" | "longestWaitDays" | "inTreatment" | "hoursPerWeek", string>;
  };
  inputs: {
    scenario: string;
    scenarioNote: string;
    toPlacement: string;
    regions: string;
    year2026: string;
    year2027: string;
    yearOther(year: string): string;
  };
  regions: {
    title: string;
    note: string;
    highest(name: string, most: string, least: string): string;
    noneKnown(name: string): string;
    noClinic: string;
    plan: string;
    today: string;
    grows(list: string): string;
    noGrowth: string;
    table: readonly string[];
  };
  clinics: {
    title: string;
    finding(site: string, days: string): string;
    none: string;
    columns: readonly string[];
    never: string;
    from(date: string, share: string): string;
  };
  equity: {
    title: string;
    explain: string;
    burden: string;
    level: string;
    levelDefinition: string;
    columns: readonly [string, string, string, string, string];
  };
  changes: {
    title: string;
    explain(replications: string): string;
    waiting: string;
    nothing: string;
    trouble: string;
  };
  ends: {
    title: string;
    explain: string;
    button: string;
    columns: readonly string[];
    computing: string;
    trouble: string;
    replications(n: string): string;
  };
}

type InBothProfessions = Record<"nurse" | "doctor" | "psychologist", string>;

export const clinicsWords: InBoth<ClinicsWords> = {
  da: {
    keyFigures: { interval: "95 %:", year: "Et enkelt år:", exact: "beregnet uden tilfældighed", today: "I dag:" },
    findings: "Hvad planen fører til",
    nothingYet: "De første tal kommer om et øjeblik.",
    map: {
      title: "Kort over kommunerne",
      measure: "Farv kommunerne efter",
      finding: (name, most, least) => `${name}: højest i ${most}, lavest i ${least}`,
      same: (name, amount) => `${name}: ${amount} i alle kommuner`,
      none: (name) => `${name}: kan ikke opgøres for nogen kommune`,
      undefined: "ikke opgjort: ingen klinik at komme på, eller ingen udredt",
      undefinedCount: (n) => `${n} kommuner`,
      count: (n) => (n === 1 ? "1 kommune" : `${n} kommuner`),
      legend: "Farver på kortet",
      note: "I en lille kommune er udsving fra år til år mest tilfældighed: se intervallerne i tabellen.",
      inset: "Bornholm (flyttet)",
      credit:
        "Tegning: react-denmark-map 1.0.0 (MIT, Martin Polley 2022); forenklede former, Bornholm er flyttet ind ved siden af. Prikkerne står inden for få km af det rigtige sted; hvor de ligger tæt, er de trukket fra hinanden med en streg til stedet. Steder: Eurostat GISCO; folketal og rejsetider bygger på GeoNames og SSI.",
      loading: "Kortet hentes …",
      failed: "Kortet kunne ikke hentes. Tabellen nedenfor har de samme tal og de samme valg.",
      point: "Peg på en kommune for at se dens tal.",
      marks: "Klinikker og mulige steder på kortet. Piletaster går fra sted til sted, Enter åbner et sted.",
      clinic: "klinik",
      site: "muligt sted (sygehus uden general klinik)",
      columns: ["Kommune", "Region", "Planen", "95 %-interval", "I dag"],
      behind: "Tallene bag kortet (98 kommuner)",
    },
    staffing: {
      title: "Klinikker og bemanding",
      explain:
        "Alt på kortet kan også gøres her. »Luk« tager klinikken ud af planen, som om den ikke havde været der, og dens venteliste med. Skal den lukke på en dag og give listen videre, så skriv dagen under »Lukker«.",
      clinic: "Klinik",
      posts: { nurse: "Sygepl.", doctor: "Læger", psychologist: "Psykol." },
      opens: "Åbner",
      closes: "Lukker",
      actions: "Flyt eller luk",
      move: "Flyt",
      moveTo: (site) => `Flyt klinikken i ${site} til`,
      close: "Luk",
      closeSite: (site) => `Luk klinikken i ${site}`,
      add: "Tilføj klinik",
      addSite: "Ny klinik ved",
      cell: (what, site) => `${what}, ${site}`,
      added: (site) => `Klinik tilføjet: ${site}.`,
      moved: (from, to) => `Klinikken er flyttet fra ${from} til ${to}.`,
      closed: (site) => `Klinikken i ${site} er lukket.`,
      notReadable: "Planen kan ikke regnes, som den er: se ovenfor hvorfor. Fortryd bringer den forrige tilbage.",
      inRegion: (site, region) => `${site} (${region})`,
    },
    site: {
      open: "Åbn en klinik her",
      none: (site) => `${site}: ingen general klinik`,
      isClinic: (site, posts) => `${site}: klinik, ${posts}`,
      heading: (site) => `Valgt sted: ${site}`,
      newStaff: "En ny klinik begynder med én stilling i hver faggruppe og uden venteliste; begge dele kan ændres.",
      hide: "Skjul",
      posts: (posts) => `${posts} stillinger`,
      moveHere: "Flyt hertil klinikken i",
      what: {
        opens: "Åbner (tom: åben fra begyndelsen)",
        closes: "Lukker, og listen gives videre (tom: lukker ikke)",
        waiting: "Venter på første udredning ved begyndelsen",
        longestWaitDays: "Den længste ventetid blandt dem",
        inTreatment: "I behandling ved begyndelsen",
        hoursPerWeek: "Timer om ugen i hver stilling",
      },
    },
    inputs: {
      scenario: "Begynd fra",
      scenarioNote: "Et andet udgangspunkt erstatter det, du har ændret; »Fortryd« bringer det tilbage.",
      toPlacement: "Eller find de bedste steder på siden Placering.",
      regions: "År og regioner",
      year2026: "2026: fem regioner",
      year2027: "2027: fire regioner (Østdanmark)",
      yearOther: (year) => `${year}: valgt andetsteds`,
    },
    regions: {
      title: "Regionerne",
      note: "Fyldt prik og streg: planen med 95 %-interval. Hul rombe: i dag, hvis intet gøres.",
      highest: (name, most, least) => `${name}: højest i ${most}, lavest i ${least}`,
      noneKnown: (name) => `${name}: ingen region har en klinik`,
      noClinic: "ingen klinik",
      plan: "planen",
      today: "i dag",
      grows: (list) => `Ventelisten vokser ud over det tilfældige i ${list}`,
      noGrowth: "Ingen regions venteliste vokser ud over det tilfældige",
      table: ["Region", "Planen", "95 %-interval", "Et enkelt år", "I dag"],
    },
    clinics: {
      title: "Klinikkerne",
      finding: (site, days) => `Længst ventetid til første udredning: ${site}, ${days}`,
      none: "Ingen er udredt ved nogen klinik",
      columns: [
        "Klinik",
        "Henvisninger",
        "Ventetid, dage",
        "95 %-interval",
        "Over standarden",
        "Belastning, sygepl.",
        "Belastning, læger",
        "Belastning, psykol.",
        "Venter ved slutningen",
        "Listens vækst pr. uge",
        "95 %-interval",
        "Standarden brydes",
        "Ventetid i dag, dage",
      ],
      never: "nej",
      from: (date, share) => `fra ca. ${date} (i ${share} af gentagelserne)`,
    },
    equity: {
      title: "Lighed: hvem bærer mest?",
      explain:
        "Niveauet står altid sammen med uligheden: mindre ulighed er ingen gevinst, hvis alle får det dårligere. Målene er vægtet med mennesker, der lever efter kræft.",
      burden: "Byrde",
      level: "Niveau, hele landet",
      levelDefinition: "Byrden i landet som helhed",
      columns: ["Mål", "Planen", "95 %-interval", "I dag", "Definition"],
    },
    changes: {
      title: "Hvad planen ændrer for hvem",
      explain: (replications) =>
        `Planen mod i dag med de samme patienter og det samme tilfælde (parvis), ${replications} gentagelser.`,
      waiting: "Sammenligningen regnes, når planens og dagens tal er færdige …",
      nothing: "Du har ikke ændret noget endnu: planen er den samme som i dag.",
      trouble: "Sammenligningen kunne ikke regnes:",
    },
    ends: {
      title: "Planen ved begge ender af efterspørgslen",
      explain:
        "Ingen ved, hvor mange der vil henvises. Den ene ende er de henvisninger, der er set i Odense; den anden er, at alle med et følt behov melder sig.",
      button: "Regn begge ender",
      columns: ["Mål", "Observerede henvisninger (0 %)", "Følt behov (100 %)"],
      computing: "Regner …",
      trouble: "Det kunne ikke regnes:",
      replications: (n) => `Gennemsnit af ${n} gentagelser med det samme tilfælde: en retning, ikke en prognose.`,
    },
  },
  en: {
    keyFigures: { interval: "95%:", year: "A single year:", exact: "reckoned, without chance", today: "Today:" },
    findings: "What the plan leads to",
    nothingYet: "The first figures come in a moment.",
    map: {
      title: "Map of the municipalities",
      measure: "Colour the municipalities by",
      finding: (name, most, least) => `${name}: highest in ${most}, lowest in ${least}`,
      same: (name, amount) => `${name}: ${amount} in all municipalities`,
      none: (name) => `${name}: defined for no municipality`,
      undefined: "not defined: no clinic to go to, or nobody assessed",
      undefinedCount: (n) => `${n} municipalities`,
      count: (n) => (n === 1 ? "1 municipality" : `${n} municipalities`),
      legend: "Colours on the map",
      note: "In a small municipality, differences from year to year are mostly chance: see the intervals in the table.",
      inset: "Bornholm (moved)",
      credit:
        "Drawing: react-denmark-map 1.0.0 (MIT, Martin Polley 2022); simplified shapes, Bornholm has been moved in beside. Marks stand within a few km of the true place; where they crowd they are drawn apart, with a line to the place. Sites: Eurostat GISCO; population and travel rest on GeoNames and SSI.",
      loading: "The map is on its way …",
      failed: "The map could not be fetched. The table below has the same figures and the same choices.",
      point: "Point at a municipality to see its figure.",
      marks: "Clinics and possible sites on the map. Arrow keys go from site to site, Enter opens a site.",
      clinic: "clinic",
      site: "possible site (hospital without a general clinic)",
      columns: ["Municipality", "Region", "The plan", "95% interval", "Today"],
      behind: "The figures behind the map (98 municipalities)",
    },
    staffing: {
      title: "Clinics and staff",
      explain:
        "Everything on the map can be done here, too. “Close” takes the clinic out of the plan as if it had never been, and its list with it. If it is to close on a day and hand its list over, put that day under “Closes”.",
      clinic: "Clinic",
      posts: { nurse: "Nurses", doctor: "Doctors", psychologist: "Psychol." },
      opens: "Opens",
      closes: "Closes",
      actions: "Move or close",
      move: "Move",
      moveTo: (site) => `Move the clinic in ${site} to`,
      close: "Close",
      closeSite: (site) => `Close the clinic in ${site}`,
      add: "Add clinic",
      addSite: "New clinic at",
      cell: (what, site) => `${what}, ${site}`,
      added: (site) => `Clinic added: ${site}.`,
      moved: (from, to) => `The clinic has moved from ${from} to ${to}.`,
      closed: (site) => `The clinic in ${site} is closed.`,
      notReadable: "The plan cannot be computed as it is: see above why. Undo brings the one before back.",
      inRegion: (site, region) => `${site} (${region})`,
    },
    site: {
      open: "Open a clinic here",
      none: (site) => `${site}: no general clinic`,
      isClinic: (site, posts) => `${site}: clinic, ${posts}`,
      heading: (site) => `Site chosen: ${site}`,
      newStaff: "A new clinic begins with one post of each profession and nobody on its list; both can be changed.",
      hide: "Hide",
      posts: (posts) => `${posts} posts`,
      moveHere: "Move here the clinic in",
      what: {
        opens: "Opens (empty: open from the beginning)",
        closes: "Closes and hands its list over (empty: does not close)",
        waiting: "Waiting for a first assessment at the beginning",
        longestWaitDays: "The longest wait among them",
        inTreatment: "In treatment at the beginning",
        hoursPerWeek: "Hours a week of each post",
      },
    },
    inputs: {
      scenario: "Begin with",
      scenarioNote: "Another beginning replaces what you have changed; “Undo” brings it back.",
      toPlacement: "Or find the best sites on the page Placement.",
      regions: "Year and regions",
      year2026: "2026: five regions",
      year2027: "2027: four regions (Østdanmark)",
      yearOther: (year) => `${year}: chosen elsewhere`,
    },
    regions: {
      title: "The regions",
      note: "Filled dot and line: the plan with its 95% interval. Hollow diamond: today, if nothing is done.",
      highest: (name, most, least) => `${name}: highest in ${most}, lowest in ${least}`,
      noneKnown: (name) => `${name}: no region has a clinic`,
      noClinic: "no clinic",
      plan: "the plan",
      today: "today",
      grows: (list) => `The list grows beyond chance in ${list}`,
      noGrowth: "No region's list grows beyond chance",
      table: ["Region", "The plan", "95% interval", "A single year", "Today"],
    },
    clinics: {
      title: "The clinics",
      finding: (site, days) => `Longest wait for a first assessment: ${site}, ${days}`,
      none: "Nobody is assessed at any clinic",
      columns: [
        "Clinic",
        "Referrals",
        "Wait, days",
        "95% interval",
        "Beyond the standard",
        "Load, nurses",
        "Load, doctors",
        "Load, psychol.",
        "Waiting at the end",
        "Growth of the list per week",
        "95% interval",
        "Standard broken",
        "Wait today, days",
      ],
      never: "no",
      from: (date, share) => `from about ${date} (in ${share} of replications)`,
    },
    equity: {
      title: "Equity: who bears most?",
      explain:
        "The level always stands beside the inequality: less inequality is no gain if everybody fares worse. The measures are weighted by people living after cancer.",
      burden: "Burden",
      level: "Level, whole country",
      levelDefinition: "The burden in the country as a whole",
      columns: ["Measure", "The plan", "95% interval", "Today", "Definition"],
    },
    changes: {
      title: "What the plan changes, and for whom",
      explain: (replications) =>
        `The plan against today with the same patients and the same chance (paired), ${replications} replications.`,
      waiting: "The comparison is computed when the figures of the plan and of today are done …",
      nothing: "You have changed nothing yet: the plan is the same as today.",
      trouble: "The comparison could not be computed:",
    },
    ends: {
      title: "The plan at both ends of demand",
      explain:
        "Nobody knows how many will be referred. One end is the referrals observed in Odense; the other is that everybody with a felt need comes forward.",
      button: "Compute both ends",
      columns: ["Measure", "Observed referrals (0%)", "Felt need (100%)"],
      computing: "Computing …",
      trouble: "It could not be computed:",
      replications: (n) => `Mean of ${n} replications with the same chance: a direction, not a forecast.`,
    },
  },
};
