import {
  Observations,
  OverloadError,
  overloads,
  type Passport,
  type Patient,
  passportOf,
  patientsOf,
  prepare,
  replicator,
} from "@ventesal/experiments";
import type { Label, Pathway } from "@ventesal/pathway";
import { scenarioOf } from "../../state/draft.js";
import { loadModel } from "../../state/load-model.js";
import type { Asked, Work } from "../protocol.js";
import { theKernel } from "./kernel.js";

export interface PatientsInput extends Asked {
  /** Which run, 0 the first. */
  replication: number;
  /** Patients of this clinic alone; `null` for all. One that the scenario does not have stands for its first. */
  clinic: string | null;
  /** At most so many patients are sent: evenly out of all. */
  most: number;
  allowOverload?: boolean;
}

/** Patients of one run, and all that is needed to name what is on their way. */
export interface PatientsPart {
  patients: readonly Patient[];
  /** So many there were, of whom those sent are a part. */
  total: number;
  /** Cases that had not ended when the run did, of all clinics. */
  openCases: number;
  clinics: readonly string[];
  clinic: string | null;
  startDate: string;
  /** The days that are measured, from the scenario's start. */
  firstDay: number;
  untilDay: number;
  words: Pick<Pathway, "stations" | "resources" | "attribution" | "outcomes">;
  /** What a step is called, by its name. */
  activities: Readonly<Record<string, Label>>;
  passport: Passport;
}

/** Runs one replication and sends its patients. */
export async function patients(input: PatientsInput, { send }: Work<PatientsPart>): Promise<void> {
  const { part, draft, seed, replication, most } = input;
  await loadModel(part);
  const scenario = scenarioOf(part, draft);
  const kernel = await theKernel();
  const prepared = prepare(scenario, kernel);
  const { built } = prepared;
  const never = built.overload === "refused" ? overloads(prepared, kernel).filter(({ sure }) => sure) : [];
  if (never.length > 0 && !input.allowOverload) throw new OverloadError(never);
  const { pathway, warmUpDays, untilDays } = built;
  const observations = new Observations(prepared.keys.length, built.pooled?.ingredients ?? 0);
  const clinics = clinicsOf(pathway);
  const clinic = input.clinic !== null && clinics.includes(input.clinic) ? input.clinic : (clinics.at(0) ?? null);
  let found: Patient[] = [];
  replicator(prepared, seed, (output) => {
    found = patientsOf(prepared, output, {
      where: ({ begin, end, attributes }) =>
        clinic === null ? begin >= warmUpDays : attributes.clinic === clinic && end >= warmUpDays && begin < untilDays,
    });
  })(observations, replication, replication + 1);
  prepared.loaded.free();
  // every patient has a clinic by number, but only some have come to it
  const all = clinic === null ? found : found.filter((patient) => cameToClinic(patient, pathway));
  const step = Math.max(1, all.length / most);
  const shown = Array.from({ length: Math.min(all.length, most) }, (_, i) => all[Math.floor(i * step)]!);
  send({
    patients: shown,
    total: all.length,
    openCases: observations.openCases,
    clinics,
    clinic,
    startDate: pathway.startDate,
    firstDay: warmUpDays,
    untilDay: untilDays,
    words: {
      stations: pathway.stations,
      resources: pathway.resources,
      attribution: pathway.attribution,
      outcomes: pathway.outcomes,
    },
    activities: labelsIn(pathway.steps),
    passport: passportOf(scenario, seed, 1),
  });
}

/** The clinics of a pathway that has some. */
function clinicsOf({ attributes = {} }: Pathway): string[] {
  const { categories } = attributes.clinic ?? {};
  return Array.isArray(categories) ? categories : [];
}

function cameToClinic({ visits }: Patient, { stations = {} }: Pathway): boolean {
  return visits.some(({ station }) => {
    const [family] = (station ?? "").split(" · ");
    return stations[family ?? ""]?.each === "clinic";
  });
}

/** The labels of steps, also of those inside other steps. */
function labelsIn(steps: unknown): Record<string, Label> {
  if (Array.isArray(steps)) return Object.assign({}, ...steps.map(labelsIn));
  if (typeof steps !== "object" || steps === null) return {};
  const { name, label } = steps as { name?: string; label?: Label };
  const inner = Object.assign(
    {},
    ...Object.values(steps).map((value) => (Array.isArray(value) ? labelsIn(value) : {})),
  );
  return typeof name === "string" && label !== undefined ? { ...inner, [name]: label } : inner;
}
