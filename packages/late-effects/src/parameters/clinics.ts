import type { Label } from "@ventesal/pathway";
import {
  date,
  list,
  listed,
  NEVER,
  NO_SOURCE,
  number,
  type OwnTables,
  type Parameter,
  type ParameterValues,
} from "@ventesal/scenario";
import { figure } from "../facts.ts";
import { clinicsKnown, sitesOf } from "../place/sites.ts";

export const PROFESSIONS = ["nurse", "doctor", "psychologist"] as const;
export type Profession = (typeof PROFESSIONS)[number];

const professionLabels: Record<Profession, Label> = {
  nurse: { da: "sygeplejersker", en: "nurses" },
  doctor: { da: "læger", en: "doctors" },
  psychologist: { da: "psykologer", en: "psychologists" },
};

/** Hours a week of one post of each profession. In all 1.1 full-time posts of 37 hours at a clinic with one post of each. */
const POST_HOURS: Record<Profession, number> = { nurse: 18.5, doctor: 7.4, psychologist: 14.8 };

const roskilde = figure("clinic.budget", "clinic", "roskilde").value!;
const syddanmark = figure("clinic.grant", "region", "Syddanmark").value!;
/** Of the two budgets that are known: Roskilde's over that of each of Syddanmark's four clinics. */
const ROSKILDE_TIMES = roskilde / (syddanmark / 4);

/** The first and the last day on which a clinic can open or close. */
const DAYS = ["2024-01-01", "2058-12-31"] as const;

/** Which sites have a general clinic: all that are named have parameters of their own. */
export function clinicList(own: OwnTables): Parameter {
  return list(
    "clinics",
    clinicsKnown("general", own),
    sitesOf(own).map(({ id, title }) => ({ name: id, text: { da: title, en: title } })),
    "published",
    "Those known by 2024 (cancer.dk; Sygehus Lillebælt; TV 2 Fyn; Tolstrup et al. 2024); Regions Midtjylland, Nordjylland and Hovedstaden are said to have clinics too, but where is not known (Ritzau, January 2025)",
    { da: "Steder med en generel senfølgeklinik", en: "Sites with a general late-effects clinic" },
    { structural: true },
  );
}

/** The clinics of a scenario, in the order of the sites. */
export function clinicsOf(values: ParameterValues, own: OwnTables): string[] {
  const known = sitesOf(own).map((site) => site.id);
  const chosen = typeof values.clinics === "string" ? listed(values.clinics) : clinicsKnown("general", own);
  return known.filter((id) => chosen.includes(id));
}

/** Staff, days of opening and closing and today's list, clinic by clinic. */
export function clinicParameters(values: ParameterValues, own: OwnTables): Parameter[] {
  return clinicsOf(values, own).flatMap((clinic) => [...opening(clinic), ...staff(clinic), ...today(clinic)]);
}

function opening(clinic: string): Parameter[] {
  return [
    date(`clinic.${clinic}.opens`, NEVER, DAYS, "assumption", "never: it is open from the beginning", {
      da: `${clinic}: dagen, den åbner (aldrig: er åben fra begyndelsen)`,
      en: `${clinic}: the day on which it opens (never: open from the beginning)`,
    }),
    date(`clinic.${clinic}.closes`, NEVER, DAYS, "assumption", "never: it stays open", {
      da: `${clinic}: dagen, den lukker, og patienterne henvises til en anden`,
      en: `${clinic}: the day on which it closes and its patients are referred to another`,
    }),
  ];
}

function staff(clinic: string): Parameter[] {
  const times = clinic === "Roskilde" ? ROSKILDE_TIMES : 1;
  const budget = `${NO_SOURCE}; set so that Odense can do what it is known to receive, and in proportion to the two budgets known: Roskilde DKK ${roskilde} million a year (Kommunal Sundhed), Region Syddanmark's four clinics ${syddanmark} million together (cancer.dk)`;
  return PROFESSIONS.flatMap((profession) => {
    const name = professionLabels[profession];
    const hours = Number((POST_HOURS[profession] * times).toFixed(1));
    return [
      number(
        `clinic.${clinic}.${profession}.posts`,
        1,
        "posts",
        { low: 1, high: 6 },
        "assumption",
        budget,
        { da: `${clinic}: stillinger, ${name.da}`, en: `${clinic}: posts, ${name.en}` },
        { whole: true },
      ),
      number(
        `clinic.${clinic}.${profession}.hoursPerWeek`,
        hours,
        "hours/week",
        { low: Number((hours / 2).toFixed(1)), high: 37, least: 0.5, most: 60 },
        "assumption",
        budget,
        {
          da: `${clinic}: timer om ugen i hver stilling, ${name.da}`,
          en: `${clinic}: hours a week of each post, ${name.en}`,
        },
      ),
    ];
  });
}

/**
 * Patients on the list and in treatment of the clinics known: about as many as there are in the long run at the flow and with the staff that
 * the model gives each of them, so that a list that grows or shrinks says something of the scenario. A clinic that is not known has nobody yet.
 */
const TODAY: Record<string, { waiting: number; inTreatment: number }> = {
  Roskilde: { waiting: 7, inTreatment: 16 },
  Odense: { waiting: 5, inTreatment: 10 },
  Vejle: { waiting: 2, inTreatment: 7 },
  Esbjerg: { waiting: 1, inTreatment: 4 },
  Aabenraa: { waiting: 1, inTreatment: 4 },
};

function today(clinic: string): Parameter[] {
  const { waiting, inTreatment } = TODAY[clinic] ?? { waiting: 0, inTreatment: 0 };
  const source = `${NO_SOURCE}: about what the model settles at; replace it by the list as it stands (own table "waiting")`;
  return [
    number(
      `clinic.${clinic}.waiting`,
      waiting,
      "people",
      { low: 0, high: 100, most: 100_000 },
      "assumption",
      source,
      {
        da: `${clinic}: patienter, der venter på første udredning ved begyndelsen`,
        en: `${clinic}: patients waiting for a first assessment at the beginning`,
      },
      { whole: true },
    ),
    number(
      `clinic.${clinic}.longestWaitDays`,
      28,
      "days",
      { low: 14, high: 180, least: 0, most: 700 },
      "assumption",
      source,
      {
        da: `${clinic}: den længste ventetid blandt dem; de andre har ventet jævnt fra 0 dage`,
        en: `${clinic}: the longest wait among them; the others have waited evenly from 0 days`,
      },
    ),
    number(
      `clinic.${clinic}.inTreatment`,
      inTreatment,
      "people",
      { low: 0, high: 100, most: 100_000 },
      "assumption",
      NO_SOURCE,
      {
        da: `${clinic}: patienter i behandling ved begyndelsen`,
        en: `${clinic}: patients in treatment at the beginning`,
      },
      { whole: true },
    ),
  ];
}
