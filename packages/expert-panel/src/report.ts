import type { ReportTexts } from "@ventesal/scenario";

/** What a report of the panel says besides the figures. */
export const report: ReportTexts = {
  audience: {
    da: "Sundhedsstyrelsen, som driver panelet, og de afdelinger, der henviser til det",
    en: "The Danish Health Authority, which runs the panel, and the departments that refer to it",
  },
  purpose: {
    da: "Sundhedsstyrelsens rådgivende panel svarer læger, hvis patient har en livstruende sygdom og ikke kan tilbydes flere etablerede behandlinger. Modellen følger hver henvisning fra modtagelse til svar og viser, hvor dagene går hen, hvad der ville gøre ventetiden kortere, og hvor meget et enkelt år svinger ved tilfældigheder.",
    en: "The Danish Health Authority's expert panel advises doctors whose patient has a life-threatening disease and cannot be offered further established treatment. The model follows each referral from receipt to answer and shows where the days go, what would shorten the wait, and how much a single year varies by chance.",
  },
  question: {
    da: "Hvor længe venter læge og patient på panelets svar, og hvor bliver dagene af?",
    en: "How long do doctor and patient wait for the panel's answer, and where do the days go?",
  },
  entities: {
    da: "En henvisning: én patients sag fra modtagelse til svar. En sag kan komme igen efter et afslag eller med ønske om fornyet rådgivning; den er da en ny sag for den samme patient.",
    en: "A referral: one patient's case from receipt to answer. A case can come again after a rejection, or to ask for renewed advice; it is then a new case of the same patient.",
  },
  answers: [
    { measure: "processing-time.mean", group: { outcome: "all" } },
    { measure: "processing-time.share-within", group: { days: "14" } },
    { measure: "processing-time.p90", group: { outcome: "all" } },
  ],
  yardsticks: [],
  charts: [
    { kind: "end-to-end", measure: "time-spent.mean", by: "cause" },
    { kind: "by-group", measure: "processing-time.mean", by: "region" },
    { kind: "by-group", measure: "processing-time.share-within", by: "days" },
  ],
  burdens: [],
  definitions: {
    "cases.count": {
      da: "Sager modtaget i året, efter det, der blev af dem",
      en: "Cases received in the year, by what became of them",
    },
    "rejected.share": {
      da: "Afviste sager divideret med behandlede, altså uden de annullerede",
      en: "Rejected cases over processed ones, so without those cancelled",
    },
    "rejected.count": { da: "Afviste sager efter grunden", en: "Rejected cases by the reason" },
    "incomplete.share": {
      da: "Andel af behandlede sager, hvor afdelingen måtte spørges om flere oplysninger",
      en: "Share of processed cases in which the department had to be asked for more information",
    },
    "processing-time.mean": {
      da: "Kalenderdage fra modtagelse til svar, weekender og helligdage medregnet; gennemsnit over årets behandlede sager",
      en: "Calendar days from receipt to answer, weekends and holidays included; mean over the year's processed cases",
    },
    "processing-time.median": {
      da: "Så mange dage tager højst halvdelen af sagerne",
      en: "Half of the cases take at most so many days",
    },
    "processing-time.p90": {
      da: "Så mange dage tager højst ni af ti sager",
      en: "Nine cases of ten take at most so many days",
    },
    "processing-time.share-within": {
      da: "Andel af behandlede sager, der er besvaret efter højst så mange kalenderdage",
      en: "Share of processed cases that are answered after at most so many calendar days",
    },
    "processing-time.longest": { da: "Årets længste sag", en: "The year's longest case" },
    "advice.count": {
      da: "Råd af hver slags; en sag kan få flere slags",
      en: "Pieces of advice of each kind; a case can get several kinds",
    },
    "hospital.share": {
      da: "Vurderede sager efter det henvisende sygehus",
      en: "Assessed cases by the referring hospital",
    },
    "disease.share": { da: "Vurderede sager efter sygdom", en: "Assessed cases by disease" },
    "time-spent.mean": {
      da: "Dage pr. behandlet sag efter det, der ventes på; årsagerne giver tilsammen hele sagsbehandlingstiden",
      en: "Days per processed case by what is waited for; the causes add up to the whole processing time",
    },
    utilisation: {
      da: "Arbejdstimer divideret med åbne timer i året",
      en: "Hours at work over open hours of the year",
    },
    "waiting.mean": {
      da: "Kalenderdage i køen, gennemsnit over besøg ved stationen",
      en: "Calendar days in the queue, mean over visits to the station",
    },
    "queue.mean": { da: "Gennemsnitligt antal i køen over året", en: "Mean number in the queue over the year" },
  },
  limits: [
    {
      da: "Modellen er tilpasset de tal, der blev offentliggjort for 2022. Den er ikke efterprøvet på et andet år, og flere arbejdstider blev sat, så de tal kunne nås.",
      en: "The model is fitted to the figures published for 2022. It has not been tested on another year, and several work times were set so that those figures could be met.",
    },
    {
      da: "Ingen kilde siger, hvor længe en sag ligger, før et medlem tager den op, eller hvor længe afdelingen er om at svare. Begge er tilpasset, og flere værdier passer omtrent lige godt.",
      en: "No source says how long a case waits before a member takes it up, or how long the department takes to answer. Both are fitted, and several values fit about equally well.",
    },
    {
      da: "Et ændret råd, patientens helbred og nytten af behandlingen er ikke med: kortere tid er ikke det samme som bedre rådgivning.",
      en: "A change of the advice, the patient's health and the benefit of treatment are not in it: less time is not the same as better advice.",
    },
    {
      da: "Folk ændrer ikke adfærd i modellen: henviser afdelingerne mere, når svaret kommer hurtigere, skal det sættes ind som flere henvisninger.",
      en: "People do not change what they do in the model: should departments refer more when answers come sooner, that must be put in as more referrals.",
    },
  ],
  algorithms: [
    {
      da: "Kalibrering: parametre uden kilde søges efter, så de offentliggjorte tal for 2022 nås inden for afrundingen; de mulige sæt er gemt i data/panel/calibration-2022.csv og kan laves igen med ventesal calibrate panel-2022.",
      en: "Calibration: parameters without a source are searched for, so that the published figures of 2022 are met within their rounding; the plausible sets are kept in data/panel/calibration-2022.csv and can be made again by ventesal calibrate panel-2022.",
    },
    {
      da: "Bopæl og sygehus efter henvisende region: iterativ proportional tilpasning til årsrapportens tabeller.",
      en: "Residence and hospital by referring region: iterative proportional fitting to the tables of the annual report.",
    },
  ],
  preparation: [
    {
      da: "Årsrapportens tal står i data/panel/figures-2022.csv, hver celle kontrolleret mod et skema. Intervaller om andele, der er talt, er Wilsons. Henvisninger, der ikke er placeret i en region, er fordelt forholdsmæssigt.",
      en: "The annual report's figures are in data/panel/figures-2022.csv, each cell checked against a schema. Intervals of shares that were counted are Wilson's. Referrals that are not placed in a region are spread in proportion.",
    },
  ],
};
