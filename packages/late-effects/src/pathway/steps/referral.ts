import { work } from "../durations.ts";
import type { Setting } from "../setting.ts";
import { chooseClinic, movable } from "./moving.ts";
import type { Step } from "./step.ts";

/**
 * A referral to a general clinic: some do not take it up, the fewer the farther; the clinic reads it, and sends back what does not belong
 * there. Referrals of the time before the first measured day are those of today's list, or have been dealt with.
 */
export function referral(setting: Setting): Step[] {
  const { v, span } = setting;
  const triage = (name: string, cause: string, next: string): Step[] =>
    movable(setting, {
      type: "visit",
      name,
      label: { da: "Visitation", en: "Triage" },
      at: "triage",
      work: { ...work(v.number("clinic.triageHours")), stream: "triage" },
      causes: { waiting: cause, work: cause },
      next,
    });
  return [
    {
      type: "branch",
      by: "condition",
      name: "referral",
      label: { da: "Henvises til en klinik", en: "Referred to a clinic" },
      paths: [{ if: { onOrAfter: span.first }, to: "which clinic" }],
      otherwise: "before the list of today",
    },
    { type: "leave", name: "before the list of today", outcome: "before the list" },
    chooseClinic(setting, "which clinic"),
    {
      type: "branch",
      by: "chance",
      name: "takes it up",
      label: { da: "Tager patienten imod?", en: "Does the patient take it up?" },
      paths: [{ probability: "uptake", to: "referral received" }],
      otherwise: "referral declined",
    },
    {
      type: "leave",
      name: "referral declined",
      label: { da: "Tager ikke imod", en: "Does not take it up" },
      outcome: "declined",
    },
    {
      type: "set",
      name: "referral received",
      label: { da: "Henvisning modtages", en: "Referral is received" },
      set: { referred: { now: true } },
    },
    { type: "count", name: "referral is counted", counter: "referrals", by: "clinic" },
    {
      type: "branch",
      by: "attribute",
      name: "belongs here",
      label: { da: "Hører den til her?", en: "Does it belong here?" },
      attribute: "need",
      paths: { complex: "right referral is counted" },
      otherwise: "triage of a wrong referral",
    },
    ...triage("triage of a wrong referral", "back and forth", "sent back"),
    { type: "count", name: "right referral is counted", counter: "right referrals to", by: "clinic" },
    {
      type: "count",
      name: "its municipality is counted",
      counter: "right referrals from",
      by: "municipality",
      next: "triage",
    },
    ...triage("triage", "triage", "on the list"),
  ];
}
