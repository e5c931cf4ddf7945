import type { HELPERS } from "../attributes.ts";
import type { Step } from "./step.ts";

/** Help has begun: who gave it is written down, and the way ends. */
export function helpedBy(helper: (typeof HELPERS)[number]): Step[] {
  return [
    { type: "set", name: `helped by ${helper}`, set: { helper } },
    { type: "leave", name: `help by ${helper}`, label: { da: "Hjulpet", en: "Helped" }, outcome: "helped" },
  ];
}
