import { type IsoDate, regionsOn } from "@ventesal/denmark";
import type { Values } from "../values.ts";
import type { Span } from "./span.ts";

/** A time during which it stays the same who may go to which clinic. */
export interface Era {
  /** Category of the attribute `era`. */
  name: string;
  from: IsoDate;
}

/** The days on which clinics open or close, or regions become others, cut the run into eras. */
export function erasOf(v: Values, clinics: readonly string[], span: Span, end: IsoDate): Era[] {
  const days = new Set<IsoDate>();
  for (const clinic of clinics) {
    for (const day of [v.day(`clinic.${clinic}.opens`), v.day(`clinic.${clinic}.closes`)]) if (day) days.add(day);
  }
  for (const { validFrom } of regionsOn(end)) days.add(validFrom);
  const inside = [...days].filter((day) => day > span.start && day < end).sort();
  return [span.start, ...inside].map((from) => ({ name: `from ${from}`, from }));
}

/** Whether a clinic takes patients on a day. */
export function isOpenOn(v: Values, clinic: string, day: IsoDate): boolean {
  const opens = v.day(`clinic.${clinic}.opens`);
  const closes = v.day(`clinic.${clinic}.closes`);
  return (opens === null || opens <= day) && (closes === null || day < closes);
}
