import { aboutDays } from "../durations.ts";
import type { Setting } from "../setting.ts";
import { readEra } from "./era.ts";
import type { Step } from "./step.ts";

/**
 * Where the patient is sent. A basic need belongs to the municipality, a complex one to a general clinic if there is one for the patient, a
 * disease-specific one to a clinic or department for it. Some are sent to the wrong place, and from there back to general practice.
 */
export function routing(setting: Setting): Step[] {
  const { v, specific } = setting;
  const wrong = v.number(`referral.wrongShare.${v.choice("referral.criteria")}`);
  const choice = (need: string, wrongly: string, otherwise: string): Step => ({
    type: "branch",
    by: "chance",
    name: `${need} need sent`,
    label: { da: "Det forkerte sted?", en: "The wrong place?" },
    paths: [{ probability: wrong, to: wrongly }],
    otherwise,
  });
  const clinicInReach = (name: string, otherwise: string): Step => ({
    type: "branch",
    by: "chance",
    name,
    label: { da: "En klinik for patienten?", en: "A clinic for the patient?" },
    paths: [{ probability: "has a clinic", to: "referral" }],
    otherwise,
  });
  const specificPlace = specific.length > 0 ? "specific clinic in the region" : "hospital department";
  return [
    ...readEra(setting, "where to", "kind of need"),
    {
      type: "branch",
      by: "attribute",
      name: "kind of need",
      label: { da: "Hvilket behov?", en: "Which need?" },
      attribute: "need",
      paths: {
        basic: "basic need sent",
        complex: "complex need sent",
        "disease-specific": "specific need sent",
      },
    },
    choice("basic", "basic need to a clinic", "municipality"),
    clinicInReach("basic need to a clinic", "municipality"),
    choice("complex", "municipality, wrongly", "complex need to a clinic"),
    clinicInReach("complex need to a clinic", "hospital department"),
    choice("specific", "specific need to a clinic", specificPlace),
    clinicInReach("specific need to a clinic", specificPlace),
    {
      type: "add",
      name: "sent back",
      label: { da: "Sendes tilbage", en: "Sent back" },
      attribute: "hops",
      amount: 1,
    },
    {
      type: "branch",
      by: "chance",
      name: "gives up",
      label: { da: "Giver op?", en: "Gives up?" },
      paths: [{ probability: v.number("referral.giveUpShare"), to: "has given up" }],
      otherwise: "general practice again",
    },
    { type: "leave", name: "has given up", label: { da: "Gav op", en: "Gave up" }, outcome: "gave up" },
    {
      type: "delay",
      name: "general practice again",
      label: { da: "Almen praksis igen", en: "General practice again" },
      duration: aboutDays(v.number("practice.waitMeanDays")),
      cause: "back and forth",
      next: "where to",
    },
  ];
}
