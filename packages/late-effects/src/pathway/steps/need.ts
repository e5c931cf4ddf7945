import { aboutDays } from "../durations.ts";
import type { Entries, Setting } from "../setting.ts";
import { helpedBy } from "./helped.ts";
import type { Step } from "./step.ts";

/**
 * A need arises; the hospital department, general practice or the patient comes to see it, or nobody does. With more demand than is observed,
 * those whom nobody finds today see their doctor of their own accord.
 */
export function need({ v, reach }: Setting, entries: Entries): Step[] {
  const hospital = v.number("found.hospitalShare");
  const practice = v.number("found.practiceShare");
  const self = v.number("found.selfShare");
  const unfound = 1 - hospital - practice - self;
  const specific = v.number("need.specificShare");
  const complex = v.number("need.complexShare");
  const kind = {
    need: { mix: { basic: Math.max(0, 1 - complex - specific), complex, "disease-specific": specific } },
    home: { mix: homes(reach.homes) },
    arisen: { now: true as const },
  };
  const pentUp: Step = {
    type: "set",
    name: "pent-up need",
    label: { da: "Et udækket behov melder sig", en: "An unmet need comes forward" },
    set: kind,
    next: "general practice",
  };
  return [
    { type: "set", name: "need arises", label: { da: "Behov opstår", en: "A need arises" }, set: kind },
    { type: "count", name: "need is counted", counter: "needs", by: "municipality" },
    {
      type: "branch",
      by: "chance",
      name: "who finds it",
      label: { da: "Hvem finder behovet?", en: "Who finds the need?" },
      paths: [
        { probability: hospital, to: "found at the hospital" },
        { probability: practice, to: "found in general practice" },
        { probability: self + v.number("demand.level") * unfound, to: "found by the patient" },
      ],
      otherwise: "nobody",
    },
    { type: "leave", name: "nobody", label: { da: "Ingen", en: "Nobody" }, outcome: "never found" },
    {
      type: "delay",
      name: "found at the hospital",
      label: { da: "Sygehusafdelingen finder det", en: "The hospital department finds it" },
      duration: aboutDays(v.number("found.hospitalMeanDays")),
      cause: "not found",
      next: "where to",
    },
    {
      type: "delay",
      name: "found in general practice",
      label: { da: "Almen praksis finder det", en: "General practice finds it" },
      duration: aboutDays(v.number("found.practiceMeanDays")),
      cause: "not found",
      next: "basic need",
    },
    ...(entries.has(pentUp.name) ? [pentUp] : []),
    {
      type: "delay",
      name: "found by the patient",
      label: { da: "Patienten søger selv læge", en: "The patient goes to the doctor" },
      duration: aboutDays(v.number("found.selfMeanDays")),
      cause: "not found",
    },
    {
      type: "delay",
      name: "general practice",
      label: { da: "Almen praksis", en: "General practice" },
      duration: aboutDays(v.number("practice.waitMeanDays")),
      cause: "practice",
    },
    {
      type: "branch",
      by: "attribute",
      name: "basic need",
      label: { da: "Et enklere behov?", en: "A basic need?" },
      attribute: "need",
      paths: { basic: "practice helps" },
      otherwise: "where to",
    },
    {
      type: "branch",
      by: "chance",
      name: "practice helps",
      label: { da: "Kan praksis selv hjælpe?", en: "Can the practice help?" },
      paths: [{ probability: v.number("practice.helpsShare"), to: "helped by general practice" }],
      otherwise: "where to",
    },
    ...helpedBy("general practice"),
  ];
}

export function homes(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, h) => [`home ${h + 1}`, 1 / count]));
}
