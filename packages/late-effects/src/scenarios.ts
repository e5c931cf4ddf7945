import { regionsOn } from "@ventesal/denmark";
import type { BuiltInScenario, ParameterValues } from "@ventesal/scenario";
import { figure } from "./facts.ts";
import { clinicsKnown } from "./place/sites.ts";

const known = clinicsKnown("general");
/** Residents whom Odense's staff serve, by assumption: those of Fyn. */
const served = figure("clinic.population", "clinic", "odense").value!;

/** Where one general clinic would stand in each region that has none known: at its largest oncology department. */
const FIRST = ["Herlev", "Aarhus", "Aalborg-Syd"];
/** Where a second would stand in each region that has one. */
const SECOND = ["Hillerød", "Næstved", "Gødstrup", "Hjørring"];
/** Of each region without a known clinic, the clinics named above. */
const REGION: Record<string, string> = {
  Herlev: "Hovedstaden",
  Hillerød: "Hovedstaden",
  Næstved: "Sjælland",
  Aarhus: "Midtjylland",
  Gødstrup: "Midtjylland",
  "Aalborg-Syd": "Nordjylland",
  Hjørring: "Nordjylland",
};

/** A new clinic without a list, staffed as Odense is for each resident it has to serve. */
function newClinic(clinic: string, clinicsInRegion: number): ParameterValues {
  const region = regionsOn("2026-01-01").find(({ name }) => name === REGION[clinic])!;
  const posts = Math.max(1, Math.round(region.population2022! / clinicsInRegion / served));
  return {
    [`clinic.${clinic}.nurse.posts`]: posts,
    [`clinic.${clinic}.doctor.posts`]: posts,
    [`clinic.${clinic}.psychologist.posts`]: posts,
    [`clinic.${clinic}.waiting`]: 0,
    [`clinic.${clinic}.inTreatment`]: 0,
  };
}

const onePerRegion: ParameterValues = {
  clinics: [...known, ...FIRST].join(","),
  ...Object.assign({}, ...FIRST.map((clinic) => newClinic(clinic, 1))),
};

const twoPerRegion: ParameterValues = {
  clinics: [...known, ...FIRST, ...SECOND].join(","),
  ...Object.assign({}, ...[...FIRST, ...SECOND].map((clinic) => newClinic(clinic, 2))),
};

/** The scenarios of the late-effects clinics. Each says only what differs from 2026. */
export const scenarios: readonly BuiltInScenario[] = [
  {
    name: "late-effects-2026",
    title: {
      da: "De senfølgeklinikker, der kendes i dag, med de henvisninger, der er observeret",
      en: "The late-effects clinics known today, with the referrals observed",
    },
    set: {},
  },
  {
    name: "one-per-region",
    title: {
      da: "Mindst én generel klinik i hver region, som Kræftens Bekæmpelse ønsker; nye bemandet som Odense pr. indbygger (antagelse)",
      en: "At least one general clinic in each region, as the Cancer Society wants; new ones staffed as Odense per resident (assumption)",
    },
    set: onePerRegion,
  },
  {
    name: "two-per-region",
    title: {
      da: "Mindst to generelle klinikker i hver region, nye bemandet som Odense pr. indbygger (antagelse)",
      en: "At least two general clinics in each region, new ones staffed as Odense per resident (assumption)",
    },
    set: twoPerRegion,
  },
  {
    name: "regions-2027",
    title: {
      da: "Dagens klinikker i 2027, hvor Hovedstaden og Sjælland er én region",
      en: "Today's clinics in 2027, when Hovedstaden and Sjælland are one region",
    },
    set: { year: 2027 },
  },
  {
    name: "felt-need",
    title: {
      da: "Dagens klinikker, når alle med et følt behov melder sig",
      en: "Today's clinics when everybody with a felt need comes forward",
    },
    set: { "demand.level": 1 },
  },
  {
    name: "clear-criteria",
    title: {
      da: "Dagens klinikker med tydelige henvisningskriterier (antagelse)",
      en: "Today's clinics with clear referral criteria (assumption)",
    },
    set: { "referral.criteria": "clear" },
  },
];
