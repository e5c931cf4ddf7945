import type { Setting } from "../setting.ts";
import type { Step } from "./step.ts";

/** Reads in which era the patient is now, and goes on at the step `to`; `name` is the first step. */
export function readEra({ eras }: Setting, name: string, to: string): Step[] {
  if (eras.length === 1) return [{ type: "set", name, set: { era: eras[0]!.name }, next: to }];
  const [, ...later] = eras;
  return [
    {
      type: "branch",
      by: "condition",
      name,
      paths: [...later].reverse().map((era) => ({ if: { onOrAfter: era.from }, to: `${name}, ${era.name}` })),
      otherwise: `${name}, ${eras[0]!.name}`,
    },
    ...eras.map((era): Step => ({ type: "set", name: `${name}, ${era.name}`, set: { era: era.name }, next: to })),
  ];
}
