import type { ReportTexts } from "@ventesal/scenario";

const country = (measure: string) => ({ measure, group: {} });

/** What a report of the late-effects clinics says besides the figures. */
export const report: ReportTexts = {
  audience: {
    da: "Planlæggere i regioner, kommuner og sundhedsråd",
    en: "Planners in regions, municipalities and health councils",
  },
  purpose: {
    da: "Mange, der lever med eller efter kræft, har senfølger, og kun nogle får hjælp. Modellen følger dem fra behovet opstår, til hjælpen begynder: gennem almen praksis, kommune, sygehusafdeling og senfølgeklinik. Den viser ventetid, rejsetid, udækket behov og hvor ulige de bæres, og hvad det ændrer, at en klinik åbner, flytter eller får flere stillinger.",
    en: "Many who live with or after cancer have late effects, and only some get help. The model follows them from the need to the beginning of help: through general practice, municipality, hospital department and late-effects clinic. It shows waits, travel, unmet need and how unequally they are borne, and what changes when a clinic opens, moves or gets more posts.",
  },
  question: {
    da: "Hvem får hjælp til senfølger efter kræft, hvor længe venter de, hvor langt rejser de, og hvor ulige er det?",
    en: "Who gets help with late effects after cancer, how long do they wait, how far do they travel, and how unequal is it?",
  },
  entities: {
    da: "Et menneske, hvis behov for hjælp til senfølger opstår, med bopælskommune og behovets art (enklere, komplekst eller sygdomsspecifikt).",
    en: "A person whose need for help with late effects arises, with municipality of residence and the kind of need (basic, complex or disease-specific).",
  },
  answers: [
    country("need.unmet-share"),
    country("waiting.first-assessment.mean"),
    country("travel.share-beyond"),
    country("need.to-help.mean"),
  ],
  yardsticks: ["unmet.withinDays", "travel.limitMinutes", "standard.days"],
  charts: [
    { kind: "by-group", measure: "need.unmet-share", by: "region" },
    { kind: "by-group", measure: "waiting.first-assessment.mean", by: "clinic" },
    { kind: "by-group", measure: "travel.share-beyond", by: "region" },
  ],
  burdens: [
    "need.unmet-share",
    "waiting.first-assessment.mean",
    "waiting.first-assessment.share-beyond",
    "travel.share-beyond",
  ],
  definitions: {},
  limits: [
    {
      da: "Ingen klinik har offentliggjort sin ventetid eller bemanding. Ventetider i dage viser, hvad en plan ændrer, snarere end hvor længe der ventes i dag.",
      en: "No clinic has published its waiting time or its staff. Waits in days show what a plan changes rather than how long people wait today.",
    },
    {
      da: "Efterspørgslen er et spænd, fra de henvisninger, der er set i Odense, til at alle med et følt behov melder sig. Ingen ved, hvor imellem den vil ligge; prøv flere værdier af parameteren demand.level.",
      en: "Demand is a range, from the referrals seen in Odense to everybody with a felt need coming forward. Nobody knows where between the two it will be; try several values of the parameter demand.level.",
    },
    {
      da: "Almen praksis, kommuner og sygehusafdelinger er ikke køer i modellen. Deres ventetid er givet og vokser ikke, når flere kommer, så med følt behov ser de bedre ud, end de ville være.",
      en: "General practice, municipalities and hospital departments are no queues in the model. Their waits are given and do not grow when more come, so with felt need they look better than they would be.",
    },
    {
      da: "Hvor mange i hver kommune der lever med eller efter kræft, er ikke offentliggjort; de er fordelt efter indbyggere.",
      en: "How many in each municipality live with or after cancer is not published; they are spread by residents.",
    },
    {
      da: "Virkningen på helbred og arbejdsevne og omkostninger er ikke med.",
      en: "Effects on health and ability to work, and costs, are not in it.",
    },
  ],
  algorithms: [
    {
      da: "Rejsetid: bil, én vej, efter en rejsemodel ud fra luftlinje, med øer og færger for sig (docs/late-effects.md, packages/denmark); egne rejsetider kan sættes i stedet.",
      en: "Travel: by car, one way, by a travel model from straight lines, with islands and ferries apart (docs/late-effects.md, packages/denmark); travel times of one's own can take its place.",
    },
    {
      da: "Valg af klinik: den, der er nærmest af dem, patienten må henvises til, eller efter rejse og ventetid (choice.rule). Andelen, der tager imod, falder med rejsen.",
      en: "Choice of a clinic: the nearest of those the patient may be referred to, or by travel and wait (choice.rule). The share that takes a referral up falls with travel.",
    },
    {
      da: "Lighedsmål regnes af alle gentagelser tilsammen med jackknife-interval, da tilfældet alene gør små kommuner ulige i et enkelt år.",
      en: "Measures of equity are reckoned from all replications together with a jackknife interval, since chance alone makes small municipalities unequal in a single year.",
    },
  ],
  preparation: [
    {
      da: "Kommuner, sygehuse og kræfttal står som CSV i data/, hver celle kontrolleret mod et skema. Årets nye kræfttilfælde ganges med andelen med senfølger og andelen, der har brug for hjælp, og fordeles på 98 kommuner.",
      en: "Municipalities, hospitals and cancer figures are CSV in data/, each cell checked against a schema. A year's new cases of cancer are multiplied by the share with late effects and the share who need help, and spread over 98 municipalities.",
    },
  ],
};
