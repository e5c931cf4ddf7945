import type { MeasureText } from "@ventesal/scenario";

const text = (da: string, en: string, definitionDa: string, definitionEn: string): MeasureText => ({
  name: { da, en },
  definition: { da: definitionDa, en: definitionEn },
});

/** What the panel's measures are called, and how they are defined. A year's cases are those received in it. */
export const measureTexts: Readonly<Record<string, MeasureText>> = {
  "cases.count": text(
    "Sager",
    "Cases",
    "Sager modtaget i året, efter udfald, henvisende region eller patientens bopælsregion; et genfremsendt eller fornyet spørgsmål er en ny sag",
    "Cases received in the year, by outcome, referring region or the patient's region of residence; a question sent again or renewed is a new case",
  ),
  "rejected.share": text(
    "Afvist, af dem, der ikke blev annulleret",
    "Rejected, of those not cancelled",
    "Andelen af årets behandlede sager, der blev afvist",
    "The share of the year's processed cases that was rejected",
  ),
  "rejected.count": text(
    "Afvist",
    "Rejected",
    "Afviste sager efter den grund, der blev givet",
    "Rejected cases by the reason given",
  ),
  "incomplete.share": text(
    "Afdelingen måtte spørges om mere",
    "Department had to be asked for more",
    "Andelen af årets behandlede sager, hvor der manglede oplysninger ved modtagelsen",
    "The share of the year's processed cases that lacked information when they were received",
  ),
  "processing-time.mean": text(
    "Gennemsnitlig sagsbehandlingstid",
    "Mean processing time",
    "Kalenderdage fra den dato, sagen blev modtaget, til den dato, den blev besvaret, som årsrapporten tæller dem; weekender og helligdage er med, annullerede sager er ikke",
    "Calendar days from the date of receipt to the date of the answer, as the annual report counts them; weekends and holidays are in, cancelled cases are not",
  ),
  "processing-time.median": text(
    "Sagsbehandlingstid, median",
    "Median processing time",
    "De dage, inden for hvilke halvdelen af årets sager blev besvaret",
    "The days within which half of the year's cases were answered",
  ),
  "processing-time.p90": text(
    "90 % får svar inden for",
    "90% are answered within",
    "90 %-fraktilen af årets sagsbehandlingstider",
    "The 90% quantile of the year's processing times",
  ),
  "processing-time.share-within": text(
    "Andel med svar inden for",
    "Share answered within",
    "Andelen af årets behandlede sager, der blev besvaret inden for så mange kalenderdage, dagen selv medregnet",
    "The share of the year's processed cases answered within so many calendar days, the last of them included",
  ),
  "processing-time.longest": text(
    "Længste sagsbehandlingstid",
    "Longest processing time",
    "Den længste sagsbehandlingstid blandt årets sager",
    "The longest processing time among the year's cases",
  ),
  "advice.count": text(
    "Råd givet; en sag kan få flere slags",
    "Advice given; a case can get several kinds",
    "Vurderede sager, der fik rådgivning af denne slags",
    "Assessed cases that were given advice of this kind",
  ),
  "hospital.share": text(
    "Andel af vurderede sager",
    "Share of assessed cases",
    "Andelen af årets vurderede sager, der kom fra dette sygehus",
    "The share of the year's assessed cases that came from this hospital",
  ),
  "disease.share": text(
    "Andel af vurderede sager",
    "Share of assessed cases",
    "Andelen af årets vurderede sager med denne sygdom",
    "The share of the year's assessed cases with this disease",
  ),
  "time-spent.mean": text(
    "Gennemsnit pr. sag",
    "Mean per case",
    "Dage, der skyldes denne årsag, pr. behandlet sag; årsagerne udgør tilsammen sagsbehandlingstiden",
    "Days due to this cause per processed case; the causes add up to the processing time",
  ),
  utilisation: text(
    "Andel af åbningstiden i arbejde",
    "Share of open hours at work",
    "Tid i arbejde over den tid, hvor stillingerne er på arbejde, i året",
    "Time at work over the time in which the posts are at work, in the year",
  ),
  "waiting.mean": text(
    "Gennemsnitlig ventetid",
    "Mean wait",
    "Dage, før arbejdet begynder, for dem, hvis arbejde begyndte i året; nætter og lukkedage er med",
    "Days before work begins, of those whose work began in the year; nights and closed days are in",
  ),
  "queue.mean": text(
    "Gennemsnitligt antal ventende",
    "Mean number waiting",
    "Ventende sager i gennemsnit over hele året, dag og nat",
    "Cases waiting, on average over the whole year, day and night",
  ),
};
