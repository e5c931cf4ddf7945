import type { StepOf } from "@ventesal/pathway";
import { exactly } from "../durations.ts";
import type { Setting } from "../setting.ts";
import { readEra } from "./era.ts";
import type { Step } from "./step.ts";

/** After so many days at the latest a patient of a clinic that has closed is told where to go instead. */
const TOLD_WITHIN_DAYS = 14;

/** The clinics that close during the run, and when. */
export function closings({ v, reach, span }: Setting): { clinic: string; closes: string }[] {
  return reach.clinics.flatMap((clinic) => {
    const closes = v.day(`clinic.${clinic}.closes`);
    return closes !== null && closes > span.first ? [{ clinic, closes }] : [];
  });
}

/** What a scenario in which clinics close needs besides: how much longer those wait who are not concerned. */
export function patienceTable(setting: Setting) {
  const closing = closings(setting).map(({ clinic }) => clinic);
  const forEver = 1e6;
  return { by: ["clinic"], values: setting.reach.clinics.map((clinic) => (closing.includes(clinic) ? 1 : forEver)) };
}

/**
 * A wait at a clinic that may close meanwhile: every fortnight the patients of a clinic that is to close ask whether it has. If it has, they
 * are referred to another, where they wait as those do who were referred on the same day; if not, they wait on.
 */
export function movable(setting: Setting, step: (StepOf<"seize"> | StepOf<"visit">) & { next: string }): Step[] {
  const closing = closings(setting);
  if (closing.length === 0) return [step];
  const asks = `${step.name}: has it closed`;
  const limit = { ...exactly(TOLD_WITHIN_DAYS), scale: "patience" };
  return [{ ...step, patience: { limit, to: asks } }, ...aside(setting, asks, step.name)];
}

/** The steps that stand aside of the way: only those who ask come to them. */
function aside(setting: Setting, asks: string, back: string): Step[] {
  const closing = closings(setting);
  const moved = `${asks}, moved`;
  return [
    {
      type: "branch",
      by: "attribute",
      name: asks,
      attribute: "clinic",
      paths: Object.fromEntries(closing.map(({ clinic }) => [clinic, `${asks} (${clinic})`])),
      otherwise: back,
    },
    ...closing.map(
      ({ clinic, closes }): Step => ({
        type: "branch",
        by: "condition",
        name: `${asks} (${clinic})`,
        paths: [{ if: { onOrAfter: closes }, to: moved }],
        otherwise: back,
      }),
    ),
    ...readEra(setting, moved, `${moved}, where`),
    {
      type: "branch",
      by: "chance",
      name: `${moved}, where`,
      paths: [{ probability: "has a clinic", to: `${moved}, to` }],
      otherwise: `${moved}, nowhere`,
    },
    { type: "leave", name: `${moved}, nowhere`, outcome: "no clinic" },
    { ...chooseClinic(setting, `${moved}, to`), next: back },
  ];
}

/** The clinic that the patient is referred to: the nearest allowed, or that with the least of travel and wait. */
export function chooseClinic(setting: Setting, name: string): StepOf<"choose"> {
  return {
    type: "choose",
    name,
    label: { da: "Hvilken klinik?", en: "Which clinic?" },
    attribute: "clinic",
    among: "assessment",
    cost: "way to a clinic",
    loadWeight: waitWeight(setting),
  };
}

/** Minutes of travel that each patient waiting (per nurse) outweighs: the days until one nurse has had one more assessment, in minutes. */
function waitWeight({ v, reach }: Setting): number {
  if (v.choice("choice.rule") !== "travel-and-wait") return 0;
  const daysPerPatient = reach.clinics.map((clinic) => {
    const doctors = v.number(`clinic.${clinic}.doctor.posts`) * v.number(`clinic.${clinic}.doctor.hoursPerWeek`);
    const hours = Math.max(doctors * v.number("staff.patientShare"), 0.1);
    return (7 * v.number("clinic.assessmentHours") * v.number(`clinic.${clinic}.nurse.posts`)) / hours;
  });
  const mean = daysPerPatient.reduce((sum, days) => sum + days, 0) / daysPerPatient.length;
  return v.number("choice.minutesPerWaitingDay") * mean;
}
