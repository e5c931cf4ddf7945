import type { MeasureText } from "@ventesal/scenario";

const text = (da: string, en: string, definitionDa: string, definitionEn: string, source?: string): MeasureText => ({
  name: { da, en },
  definition: { da: definitionDa, en: definitionEn },
  ...(source !== undefined && { source }),
});

const WHO = "WHO 2013, Handbook on Health Inequality Monitoring";
/** What a measure of residents is by clinic. */
const AREA = {
  da: "efter klinik: for de kommuner, hvis indbyggere for det meste har den nærmest",
  en: "by clinic: of the municipalities whose residents mostly have it nearest",
};
const MINUTES = {
  da: "Bil, én vej, efter rejsemodellen; til den nærmeste klinik, man kan henvises til på periodens første dag. Beregnet, ikke simuleret",
  en: "By car, one way, by the travel model; to the nearest clinic one can be referred to on the first day. Reckoned, not simulated",
};

/** What is measured, and how it is defined. */
export const measureTexts: Readonly<Record<string, MeasureText>> = {
  "population.count": text(
    "Indbyggere",
    "Residents",
    "Kommunens indbyggere primo 2022, eller egen tabel",
    "Residents of the municipality in early 2022, or an own table",
  ),
  "survivors.count": text(
    "Lever med eller efter kræft",
    "Living with or after cancer",
    "Landets antal fordelt på kommuner; antallet i hver kommune er ukendt",
    "The country's number spread over the municipalities; the number in each is unknown",
  ),
  "need.count": text(
    "Nye behov for hjælp",
    "New needs for help",
    "Mennesker, hvis behov for hjælp til senfølger opstår i perioden",
    "People whose need for help with late effects arises in the window",
  ),
  "need.unmet-share": text(
    "Udækket behov",
    "Unmet need",
    `Andel af dem, hvis behov opstod i perioden, for hvem hjælp ikke var begyndt inden for fristen (365 dage, medmindre andet er sat); ${AREA.da}`,
    `Share of those whose need arose in the window for whom help had not begun within the limit (365 days unless set); ${AREA.en}`,
  ),
  "need.unmet-for.share": text(
    "Hvorfor behov ikke er dækket",
    "Why needs are not met",
    "Andel af de nye behov, efter hvordan de endte uden hjælp",
    "Share of the new needs, by how they ended without help",
  ),
  "need.helped-by.share": text(
    "Hvem der hjælper",
    "Who helps",
    "Andel af de nye behov, der er hjulpet inden for fristen, efter hvem der hjalp",
    "Share of the new needs helped within the limit, by who helped",
  ),
  "need.to-help.mean": text(
    "Fra behov til hjælp, gennemsnit",
    "From need to help, mean",
    "Dage fra behovet opstår til hjælpen begynder, for dem, hvis hjælp begyndte i perioden",
    "Days from the need to the beginning of help, of those whose help began in the window",
  ),
  "need.to-help.median": text(
    "Fra behov til hjælp, median",
    "From need to help, median",
    "Som gennemsnittet",
    "As the mean",
  ),
  "need.to-help.p90": text("90 % får hjælp inden for", "90% get help within", "Som gennemsnittet", "As the mean"),
  "time-spent.mean": text(
    "Hvor dagene går",
    "Where the days go",
    "Dage pr. hjulpet fra behov til hjælp; årsagerne giver tilsammen hele tiden",
    "Days per person helped, from need to help; the causes add up to all the time",
  ),
  "hops.mean": text(
    "Tilbagesendelser pr. patient",
    "Times sent back per patient",
    `Gange, en patient sendes tilbage fra det forkerte sted, for dem, hvis vej sluttede i perioden; ${AREA.da}`,
    `Times a patient is sent back from the wrong place, of those whose way ended in the window; ${AREA.en}`,
  ),
  "hops.days.mean": text(
    "Dage sendt frem og tilbage",
    "Days sent back and forth",
    "Dage hos det forkerte sted og igen i almen praksis, gennemsnit over de samme",
    "Days at the wrong place and in general practice again, mean over the same",
  ),
  "referrals.count": text(
    "Henvisninger til generelle klinikker",
    "Referrals to general clinics",
    "Modtaget i perioden, også dem, der ikke hører til der",
    "Received in the window, those that do not belong there among them",
  ),
  "referrals.wrong.share": text(
    "Henvist til det forkerte sted",
    "Referred to the wrong place",
    "Andel af klinikkens henvisninger, den sender tilbage",
    "Share of the clinic's referrals that it sends back",
  ),
  "assessments.count": text(
    "Første udredninger",
    "First assessments",
    "Begyndt i perioden, dem på listen ved begyndelsen medregnet; efter bopæl eller klinik",
    "Begun in the window, those on the list at the beginning among them; by residence or clinic",
  ),
  "waiting.first-assessment.mean": text(
    "Ventetid til første udredning",
    "Wait for a first assessment",
    "Kalenderdage fra henvisningen modtages til udredningen begynder (erfaret ventetid), for udredninger begyndt i perioden",
    "Calendar days from the receipt of the referral to the beginning of the assessment (experienced wait), of assessments begun in the window",
  ),
  "waiting.first-assessment.median": text("Ventetid, median", "Wait, median", "Som gennemsnittet", "As the mean"),
  "waiting.first-assessment.p90": text("90 % venter højst", "90% wait at most", "Som gennemsnittet", "As the mean"),
  "waiting.first-assessment.share-beyond": text(
    "Andel med ventetid over standarden",
    "Share waiting beyond the standard",
    "Andel af de rette henvisninger modtaget i perioden, der ikke var udredt inden for standarden (30 dage, medmindre andet er sat), uanset hvorfor",
    "Share of the right referrals received in the window not assessed within the standard (30 days unless set), whatever the reason",
  ),
  "waiting.standard-broken.share": text(
    "Standarden brydes",
    "The standard is broken",
    "Andel af gentagelser, hvor over halvdelen af udredningerne i hver af fire uger i træk kom senere end standarden",
    "Share of replications in which more than half of the assessments in each of four weeks in a row came later than the standard",
  ),
  "waiting.standard-broken.days": text(
    "Dage, til standarden brydes",
    "Days until the standard is broken",
    "Fra periodens første dag til den første af de fire uger, hvor det sker",
    "From the first day of the window to the first of those four weeks, where it happens",
  ),
  "travel.mean": text(
    "Rejsetid til nærmeste klinik",
    "Travel to the nearest clinic",
    `${MINUTES.da}; gennemsnit over dem, der har en; ${AREA.da}`,
    `${MINUTES.en}; mean over those who have one; ${AREA.en}`,
  ),
  "travel.p95": text(
    "95 % rejser højst",
    "95% travel at most",
    `${MINUTES.da}; ${AREA.da}`,
    `${MINUTES.en}; ${AREA.en}`,
  ),
  "travel.share-beyond": text(
    "Andel med rejsetid over grænsen",
    "Share with travel beyond the limit",
    `Andel, der har længere end grænsen (60 minutter, medmindre andet er sat); den, der ingen klinik har, tæller med; ${AREA.da}`,
    `Share with further to go than the limit (60 minutes unless set); whoever has no clinic is among them; ${AREA.en}`,
  ),
  "travel.without-clinic.share": text(
    "Andel uden klinik",
    "Share without a clinic",
    "Andel, der ikke kan henvises til nogen generel klinik på periodens første dag",
    "Share who cannot be referred to any general clinic on the first day",
  ),
  "travel.assessed.mean": text(
    "Rejsetid for udredte",
    "Travel of those assessed",
    "Minutter, én vej, for dem, hvis udredning begyndte i perioden",
    "Minutes, one way, of those whose assessment began in the window",
  ),
  utilisation: text(
    "Andel af åbningstiden i arbejde",
    "Share of open hours at work",
    "Tid hos patienter divideret med personalets patienttid i perioden",
    "Time with patients over the staff's patient hours in the window",
  ),
  "queue.count": text(
    "Venter ved periodens slutning",
    "Waiting at the window's end",
    "Patienter, der venter på visitation eller første udredning",
    "Patients waiting for triage or a first assessment",
  ),
  "queue.growth-per-week": text(
    "Ventelistens vækst",
    "Growth of the list",
    "Ventende ved periodens slutning mindre dem ved begyndelsen, pr. uge",
    "Those waiting at the window's end less those at its beginning, per week",
  ),
  "equity.difference": text(
    "Forskel, dårligst og bedst stillet",
    "Gap, worst and best off",
    "Byrden i den dårligst stillede region mindre den i den bedst stillede",
    "The worst-off region's burden less the best's",
    WHO,
  ),
  "equity.ratio": text(
    "Forhold, dårligst og bedst stillet",
    "Ratio, worst and best off",
    "Byrden i den dårligst stillede region divideret med den i den bedst stillede",
    "The worst-off region's burden over the best's",
    WHO,
  ),
  "equity.mean-deviation-from-best": text(
    "Gennemsnitlig afstand til den bedste",
    "Mean distance from the best",
    "Gennemsnit over regionerne af byrden mindre den bedst stilledes",
    "Mean over the regions of the burden less the best's",
    WHO,
  ),
  "equity.attributable-risk": text(
    "Kunne undgås",
    "Could be avoided",
    "Landets byrde mindre den bedst stillede regions: det, der ville vindes, hvis alle havde det som den",
    "The country's burden less the best region's: what would be gained if all fared as it does",
    WHO,
  ),
  "equity.attributable-fraction": text(
    "Kunne undgås, andel",
    "Could be avoided, part",
    "Det samme som andel af landets byrde",
    "The same as a part of the country's burden",
    WHO,
  ),
  "equity.theil": text(
    "Theils indeks",
    "Theil's index",
    "Over kommuner, vægtet med mennesker: 0, når ingen adskiller sig",
    "Over municipalities, weighted by people: 0 when none differs",
    "Theil 1967",
  ),
  "equity.theil-between-regions": text(
    "Theil, mellem regioner",
    "Theil, between regions",
    "Den del, der er mellem regionerne",
    "The part that lies between the regions",
    "Theil 1967",
  ),
  "equity.theil-within-regions": text(
    "Theil, inden for regioner",
    "Theil, within regions",
    "Den del, der er mellem en regions kommuner",
    "The part that lies between the municipalities of a region",
    "Theil 1967",
  ),
  "equity.gini": text(
    "Ginikoefficient",
    "Gini coefficient",
    "Over kommuner, vægtet med mennesker: 0, når ingen adskiller sig",
    "Over municipalities, weighted by people: 0 when none differs",
    "Gini 1912",
  ),
  "equity.slope-index": text(
    "Hældningsindeks (tæt til spredt bebygget)",
    "Slope index (dense to sparse)",
    "Byrdens stigning fra den tættest til den mest spredt befolkede ende; positiv: landkommuner bærer mere",
    "The burden's rise from the most densely to the most sparsely populated end; positive: rural municipalities bear more",
    "Mackenbach and Kunst 1997",
  ),
  "equity.relative-index": text(
    "Relativt indeks (tæt til spredt bebygget)",
    "Relative index (dense to sparse)",
    "Byrden i den spredt befolkede ende divideret med den i den tætte, på samme linje",
    "The burden at the sparse end over that at the dense one, on the same line",
    "Kunst and Mackenbach 1995",
  ),
  "equity.concentration-index": text(
    "Koncentrationsindeks",
    "Concentration index",
    "Fra −1 til 1; positiv, når byrden samler sig, hvor der bor få",
    "From −1 to 1; positive when the burden gathers where few live",
    "Kakwani, Wagstaff and van Doorslaer 1997",
  ),
  "equity.worst-off.share": text(
    "Dårligst stillet region",
    "Worst-off region",
    "Andel af gentagelser, hvor regionen har den største byrde, alene eller sammen med andre: hvor tit det er den, i et enkelt forløb",
    "Share of replications in which the region has the largest burden, alone or with others: how often it is the one, in a single course of events",
  ),
  "equity.outside-funnel.share": text(
    "Kommuner uden for tragten",
    "Municipalities outside the funnel",
    "Andel af kommuner, hvis udækkede behov ligger uden for 95 %-grænserne om landets; omkring 5 % gør det tilfældigt",
    "Share of municipalities whose unmet need lies outside the 95% limits round the country's; about 5% do by chance",
    "Spiegelhalter 2005",
  ),
};
