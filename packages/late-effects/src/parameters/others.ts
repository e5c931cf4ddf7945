import { NO_SOURCE, number, type Parameter, share } from "@ventesal/scenario";
import { publishedValue } from "../facts.ts";

const days = (key: string, value: number, low: number, high: number, da: string, en: string) =>
  number(key, value, "days", { low, high, least: 0.1, most: 3650 }, "assumption", NO_SOURCE, { da, en });

/** What general practice, municipalities, departments and disease-specific clinics do: their waits are given, not the result of queues. */
export function otherParameters(): Parameter[] {
  return [
    days(
      "practice.waitMeanDays",
      10,
      3,
      28,
      "Dage til en tid i almen praksis, gennemsnit",
      "Days until an appointment in general practice, mean",
    ),
    share("practice.helpsShare", 0.15, [0.05, 0.4], "assumption", NO_SOURCE, {
      da: "Andel af de enklere behov, som almen praksis selv hjælper med",
      en: "Share of basic needs with which general practice itself helps",
    }),
    days(
      "municipality.waitMedianDays",
      21,
      7,
      42,
      "Dage til den afklarende samtale i kommunen, median",
      "Days until the municipality's clarifying conversation, median",
    ),
    days(
      "municipality.waitP90Days",
      56,
      21,
      120,
      "Dage til den afklarende samtale, som 90 % venter højst",
      "Days until the clarifying conversation that 90% wait at most",
    ),
    days(
      "municipality.startMeanDays",
      14,
      7,
      42,
      "Dage fra samtalen til rehabiliteringen begynder, gennemsnit",
      "Days from the conversation to the start of rehabilitation, mean",
    ),
    share("municipality.helpsShare", 0.8, [0.5, 0.95], "assumption", NO_SOURCE, {
      da: "Andel, som kommunens rehabilitering hjælper",
      en: "Share whom the municipality's rehabilitation helps",
    }),
    days(
      "department.waitMedianDays",
      30,
      14,
      60,
      "Dage til sygehusafdelingen ser patienten, median",
      "Days until the hospital department sees the patient, median",
    ),
    days(
      "department.waitP90Days",
      90,
      45,
      180,
      "Dage til sygehusafdelingen ser patienten, som 90 % venter højst",
      "Days until the hospital department sees the patient that 90% wait at most",
    ),
    share(
      "department.helpsComplexShare",
      0.3,
      [0.1, 0.6],
      "assumption",
      `${NO_SOURCE}; in Region Hovedstaden late effects are mostly handled by the treating department (Region Hovedstaden news)`,
      {
        da: "Andel med komplekse senfølger, som behandlende afdeling hjælper, hvor der ingen klinik er",
        en: "Share with complex late effects whom the treating department helps where there is no clinic",
      },
    ),
    share("department.helpsSpecificShare", 0.6, [0.3, 0.9], "assumption", NO_SOURCE, {
      da: "Andel med sygdomsspecifikke senfølger, som afdelingen hjælper",
      en: "Share with disease-specific late effects whom the department helps",
    }),
    number(
      "specific.posts",
      2,
      "people",
      { low: 1, high: 6, least: 0 },
      "published",
      "Herlev: two nurses at the start (senfoelger.dk 2020); that Aarhus has as many is assumed",
      {
        da: "Sygeplejersker på hver sygdomsspecifik klinik",
        en: "Nurses at each disease-specific clinic",
      },
      { whole: true },
    ),
    number(
      "specific.hoursPerWeek",
      Number(((37 / 5) * publishedValue("clinic.days-per-week", "clinic", "herlev")).toFixed(1)),
      "hours/week",
      { low: 7.4, high: 37, least: 0.1, most: 60 },
      "published",
      "Herlev: two days a week at the start (senfoelger.dk 2020), days of 7.4 hours",
      { da: "Timer om ugen for hver af dem", en: "Hours a week of each of them" },
    ),
    number(
      "specific.hoursPerPatient",
      3,
      "hours",
      { low: 1, high: 8, least: 0.1, most: 100 },
      "assumption",
      NO_SOURCE,
      {
        da: "Timer pr. patient på en sygdomsspecifik klinik",
        en: "Hours per patient at a disease-specific clinic",
      },
    ),
  ];
}
