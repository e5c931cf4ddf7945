import type { Pathway } from "@ventesal/pathway";
import { PROFESSIONS } from "../parameters/clinics.ts";
import type { Setting } from "./setting.ts";

/** What kind of help a need asks for, and so where it belongs: municipality, general clinic, disease-specific clinic. */
export const NEEDS = ["basic", "complex", "disease-specific"] as const;
/** A need that arises in the run, one that was there before, and a patient on the list or in treatment at the beginning. */
export const ORIGINS = ["new", "pent-up", "listed"] as const;
/** Who gave the help. */
export const HELPERS = [
  "general practice",
  "municipality",
  "hospital department",
  "disease-specific clinic",
  "general clinic",
] as const;

/** The attributes that the steps read and set. Times are days since the start. */
export function attributes({ country, reach, eras, specific }: Setting): NonNullable<Pathway["attributes"]> {
  return {
    municipality: {
      label: { da: "Kommune", en: "Municipality" },
      categories: country.municipalities.map((one) => one.name),
    },
    home: { categories: Array.from({ length: reach.homes }, (_, h) => `home ${h + 1}`) },
    era: { categories: eras.map((era) => era.name) },
    need: { label: { da: "Behov", en: "Need" }, categories: [...NEEDS] },
    origin: { categories: [...ORIGINS] },
    helper: { categories: [...HELPERS] },
    clinic: { label: { da: "Klinik", en: "Clinic" }, categories: [...reach.clinics] },
    ...(specific.length > 0 && { "specific clinic": { categories: [...specific] } }),
    profession: { categories: [...PROFESSIONS] },
    arisen: {},
    referred: {},
    hops: {},
    missed: {},
    visits: {},
  };
}
