import { stressInDanish } from "./da-stress.ts";
import type { ReportWords } from "./report-words.ts";

/** Det, en rapport siger, på dansk. */
export const reportInDanish: ReportWords = {
  stress: stressInDanish,
  exact: "eksakt",
  and: "og",
  contents: "Indhold",
  appendix: (letter, title) => `Bilag ${letter}. ${title}`,
  figure: (n, title) => `Figur ${n}. ${title}`,
  table: (n, title) => `Tabel ${n}. ${title}`,
  foot: (scenario, hash) => `Ventesal · ${scenario} · pas ${hash}`,
  madeBy: (version, effort) => `Lavet af Ventesal ${version} ud fra ${effort}. En simulering, ikke en optælling.`,
  effort: (replications, seed) => `${replications} gentagelser med frø "${seed}"`,
  sections: {
    question: "Spørgsmålet",
    answer: "Svaret",
    charts: "I billeder",
    figures: "Nøgletal",
    equity: "Hvor ulige det bæres",
    assumptions: "Hvad det hviler på",
    limits: "Hvad modellen ikke kan sige",
    passport: "Pas",
    moreFigures: "Flere tal",
    equityFigures: "Mål for lighed",
    parameters: "Alle antagelser og parametre",
    definitions: "Hvordan tallene er defineret",
    stress: "STRESS-DES-tjekliste",
  },
  question: {
    audience: (whom) => `Til: ${whom}.`,
    scenario: (title, name) => `Scenarie: ${title} (${name}).`,
    model: (title) => `Model: ${title}.`,
    beside: (title) =>
      `Ved siden af står det, der sker, hvis intet gøres: ${title}. Begge er simuleret med de samme patienter og de samme tilfældigheder, så kun planen gør en forskel.`,
    isToday: "Scenariet er det, der gælder i dag: intet er ændret.",
    changes: "Hvad planen ændrer",
    onlyOwn: "Intet er ændret ud over data: egne tabeller står i stedet for de indbyggede.",
    own: (tables) => `Egne data: ${tables}.`,
    ownTable: (name, rows) => `${name} (${rows} rækker)`,
    change: (what, from, to) => `${what}: fra ${from} til ${to}`,
    added: (what, to) => `${what}: ${to} (ny)`,
    columns: ["Hvad", "I dag", "Planen"],
    staff: (clinic) => `${clinic}, personale og venteliste`,
  },
  answer: {
    level: (measure, mean, interval) => `${measure}: ${mean} (95 %-interval ${interval}).`,
    exactLevel: (measure, mean) => `${measure}: ${mean} (beregnet, ikke simuleret).`,
    year: (range) =>
      `I ni af ti enkelte år ligger det inden for ${range}: det er tilfældigheder, og ingen simulering gør dem mindre.`,
    published: (figure) => `Offentliggjort for 2022: ${figure}.`,
    publishedElse: (figure) => `Offentliggjort: ${figure}.`,
    change: (measure, from, to, difference, interval) =>
      `${measure}: fra ${from}, hvis intet gøres, til ${to} med planen, en ændring på ${difference} (95 %-interval ${interval}).`,
    noChange: (measure, from, to, interval) =>
      `${measure}: ${from}, hvis intet gøres, og ${to} med planen. Ingen forskel er vist ud over tilfældigheder (forskellens 95 %-interval ${interval}).`,
    more: "Hvad resultatet ellers siger",
    who: "Hvem der vinder, og hvem der ikke gør",
    warning: (text) => `Bemærk: ${text}.`,
    doubt: (assumed, all) =>
      `Intervallerne dækker kun simuleringens støj. ${assumed} af ${all} tal ind i modellen er antaget eller tilpasset; det, ingen ved, kan flytte svaret mere, end intervallerne viser.`,
  },
  charts: {
    between: (measure, most, mostFigure, least, leastFigure) =>
      `${measure}: højest i ${most} (${mostFigure}), lavest i ${least} (${leastFigure})`,
    among: (measure, most, mostFigure, least, leastFigure) =>
      `${measure}: ${leastFigure} (${least}) til ${mostFigure} (${most})`,
    alike: (measure, figure) => `${measure}: ${figure}, hvor det er kendt`,
    single: (measure, place, figure) => `${measure}: ${figure} i ${place}`,
    changed: (measure, better, worse, none) =>
      `${measure} med planen: bedre ${better} steder, dårligere ${worse} steder, ingen forskel vist ${none} steder`,
    moved: (measure, more, less, none) =>
      `${measure} med planen: højere ${more} steder, lavere ${less} steder, ingen forskel vist ${none} steder`,
    largestPart: (part, figure, total) => `Mest tid går med “${part}”: ${figure} af ${total}`,
    groupNote: "Prik: gennemsnittet. Tyk streg: dets 95 %-interval. Tynd streg: et enkelt år, ni gange af ti.",
    todayNote: "Åben ring: hvis intet gøres.",
    publishedNote: "Rude: offentliggjort.",
    endNote: "Delene er lagt efter hinanden; tilsammen er de det hele. Gennemsnit pr. sag eller menneske.",
    endTodayNote: "Stiplet: hvis intet gøres.",
    notThere: (names) => `Ikke kendt for ${names}: ingen kan udredes der.`,
    total: "I alt",
    altGroups: (measure, parts) => `${measure}: ${parts}.`,
    altParts: (parts) => `Bjælker lagt efter hinanden: ${parts}.`,
    altToday: (figure) => `${figure}, hvis intet gøres`,
  },
  tables: {
    measure: "Mål",
    mean: "Gennemsnit",
    interval: "95 %-interval",
    year: "Et enkelt år",
    published: "Offentliggjort",
    published2022: "Offentliggjort 2022",
    today: "Hvis intet gøres",
    plan: "Planen",
    difference: "Forskel",
    shown: "Vist",
    keyFigures: "Nøgletal",
    moreDifferences: "Planen ved siden af det, der sker, hvis intet gøres: flere tal",
    rest: "Rækker efter to slags grupper på én gang, fraktiler efter sted og kommuner er udeladt her; HTML-filen har de fleste af dem med sig, og ventesal run med --all og --by giver resten.",
    keyDifferences: "Planen ved siden af det, der sker, hvis intet gøres",
    levels: (title) => `${title}: niveau med planen`,
    readMean:
      "Gennemsnit over alle gentagelser med 95 %-interval: simuleringens støj. Et enkelt år: fra 5 %- til 95 %-fraktilen af et år, altså tilfældigheder. “eksakt” er beregnet, ikke simuleret; – betyder, at der ikke er noget tal.",
    readDifference:
      "Forskellene er parrede: de samme patienter og de samme tilfældigheder i begge. “Vist” siger, om forskellens 95 %-interval udelader 0, og om den er god for patienterne. En ud af tyve forskelle, der ikke er nogen, vises som en.",
    readPublished: "Offentliggjort: tallet i Sundhedsstyrelsens årsrapport for 2022, som det var.",
    readPublishedElse: "Offentliggjort: det tal, en kilde giver, som det var.",
    by: (measure, kinds) => `${measure}, efter ${kinds}`,
    onlyToday: (n) => `${n} tal hører til grupper, som kun scenariet for i dag har, og har ingen forskel.`,
    onlyPlan: (n) => `${n} tal hører til grupper, som kun planen har, og har ingen forskel.`,
  },
  equity: {
    regions: "Hvem der bærer hvad, efter region",
    gaps: "Forskellen mellem den dårligst og den bedst stillede region",
    intro:
      "Lighed skal altid læses sammen med niveauet: mindre ulighed er ingen gevinst, hvis alle får det dårligere. Målene er vægtet med mennesker efter kræft, bortset fra forskellen, hvor hver region tæller én gang.",
    definition: (name, text) => `${name}: ${text}.`,
    gap: (of) => `Forskel i ${of}`,
    see: (appendix) =>
      `Alle mål for lighed, mellem regioner og mellem kommuner, står med deres definitioner i bilag ${appendix}.`,
    unknown: "– betyder, at det ikke er kendt dér: uden klinik bliver ingen udredt, og ingen venter på det.",
    region: "Region",
    method:
      "Af alle gentagelser tilsammen, med et jackknife-interval, hvor skævheden er trukket fra; spændet for et enkelt forløb står ved siden af.",
  },
  assumptions: {
    count: (all, assumed, fitted, estimates, published) =>
      `Modellen har ${all} parametre: ${assumed} er antagelser, som ingen kilde giver, ${fitted} af dem tilpasset offentliggjorte tal, ${estimates} er skøn, og ${published} kommer fra kilder.`,
    first:
      "Det, ingen kilde giver, har ingen efterprøvet. Først de af dem, planen ændrer, hvis den ændrer nogen; så dem, hvis rimelige spænd er videst i forhold til værdien:",
    all: (appendix) => `Alle parametre står med værdi, enhed, rimeligt spænd, sikkerhed og kilde i bilag ${appendix}.`,
    untested: "Antagelser, som ingen kilde giver",
    fitted: "Tilpasset offentliggjorte tal",
    sourced: "Fra kilder",
    columns: ["Hvad", "Værdi", "Rimeligt spænd", "Sikkerhed", "Kilde"],
    confidence: { calibrated: "tilpasset (antagelse)", assumed: "antagelse" },
    was: (value) => `(i dag ${value})`,
    doubts: (name) =>
      `Hvilke af dem svaret hænger mest på, siger: ventesal doubts ${name}. Det er ikke spurgt om i denne rapport.`,
    listChoice: (n, all, names) => `${n} af ${all}: ${names}`,
    either: (names) => names,
    never: "aldrig",
    asAbove: "som ovenfor",
  },
  limits: {
    intro: "Modellen siger, hvad der følger af dens antagelser. Den kan ikke sige:",
    noise:
      "Intervallerne siger, hvor meget en anden kørsel af den samme model kunne afvige. De siger intet om, hvorvidt modellen har ret.",
    open: "Hvad betyder det for beslutningen, og hvem har ansvaret for den? Udfyldes af den, der giver rapporten videre.",
  },
  passport: {
    intro: "Med det samme pas får enhver de samme tal, til sidste bit.",
    columns: ["Hvad", "Værdi"],
    rows: {
      model: "Model",
      scenario: "Scenarie",
      changed: "Parametre, der afviger fra modellens egne",
      nothing: "ingen",
      own: "Egne data (rækker, SHA-256)",
      data: "Dataversion",
      seed: "Frø",
      replications: "Gentagelser",
      engine: "Motor",
      hash: "Kontrolsum (SHA-256)",
      today: "Kontrolsum for det, der sker, hvis intet gøres",
    },
    again: "Rapporten laves igen med:",
    check: "Om dens tal er de samme, siger ventesal reproduce, som læser passet i HTML-filen.",
    caption: "Hvad tallene hviler på",
  },
};
