import { exactly, work } from "../durations.ts";
import type { Entries, Setting } from "../setting.ts";
import { helpedBy } from "./helped.ts";
import { movable } from "./moving.ts";
import { homes } from "./need.ts";
import type { Step } from "./step.ts";

/** The first interdisciplinary assessment, by all professions at once, and the conference that decides what follows. */
export function assessment(setting: Setting, entries: Entries): Step[] {
  const { v, reach } = setting;
  // whoever does not turn up takes the same time of the clinic: the appointment cannot be given to somebody else
  const duration = { ...work(v.number("clinic.assessmentHours")), stream: "assessment" };
  const already: Step = {
    type: "set",
    name: "on the list already",
    label: { da: "Venter ved begyndelsen", en: "Waiting at the beginning" },
    set: { home: { mix: homes(reach.homes) } },
    next: "on the list",
  };
  return [
    ...(entries.has(already.name) ? [already] : []),
    ...movable(setting, {
      type: "seize",
      name: "on the list",
      label: { da: "Venter på første udredning", en: "Waiting for a first assessment" },
      at: "assessment",
      cause: "assessment",
      next: "turns up",
    }),
    {
      type: "branch",
      by: "chance",
      name: "turns up",
      label: { da: "Møder patienten op?", en: "Does the patient turn up?" },
      paths: [{ probability: v.number("clinic.noShowShare"), to: "missed" }],
      otherwise: "first assessment",
    },
    {
      type: "work",
      name: "missed",
      label: { da: "Udeblivelse", en: "No-show" },
      at: "assessment",
      duration,
      cause: "assessment",
    },
    { type: "release", name: "missed appointment over", at: "assessment" },
    { type: "add", name: "missed once more", attribute: "missed", amount: 1 },
    {
      type: "branch",
      by: "condition",
      name: "missed too often",
      paths: [
        { if: { attribute: "missed", is: ">=", value: v.number("clinic.appointmentsMissedMost") }, to: "struck off" },
      ],
      otherwise: "new appointment",
    },
    { type: "leave", name: "struck off", label: { da: "Afsluttes", en: "Struck off" }, outcome: "did not attend" },
    {
      type: "delay",
      name: "new appointment",
      label: { da: "Ny aftale", en: "New appointment" },
      duration: exactly(v.number("clinic.rebookingDays")),
      cause: "assessment",
      next: "on the list",
    },
    {
      type: "record",
      name: "first assessment",
      label: { da: "Første udredning begynder", en: "First assessment begins" },
      outcome: "assessed",
    },
    { type: "reopen", name: "after the wait" },
    {
      type: "work",
      name: "assessment",
      label: { da: "Tværfaglig udredning", en: "Interdisciplinary assessment" },
      at: "assessment",
      duration,
      cause: "care",
    },
    { type: "release", name: "assessed", at: "assessment" },
    {
      type: "attend",
      name: "conference",
      label: { da: "Konference", en: "Conference" },
      at: "conference",
      cause: "conference",
    },
    {
      type: "branch",
      by: "chance",
      name: "plan",
      label: { da: "Hvad besluttes?", en: "What is decided?" },
      paths: [
        { probability: v.number("clinic.treatedShare"), to: "treatment" },
        { probability: v.number("clinic.toMunicipalityShare"), to: "municipality" },
        { probability: v.number("clinic.toDepartmentShare"), to: "specialised department" },
      ],
      otherwise: "helped by general clinic",
    },
    ...helpedBy("general clinic"),
  ];
}
