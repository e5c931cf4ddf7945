import { z } from "zod";
import { type Checked, refused } from "./checked.ts";
import { type DateParameter, NEVER } from "./parameter.ts";
import type { Setting } from "./setting.ts";

const isoDate = z.iso.date();

/** A day that exists, written as ISO 8601 has it (2026-06-01), of those that make sense; or `never` where that is a value. */
export function checkDate({ earliest, latest, mayBeNever }: DateParameter, setting: Setting): Checked {
  const { value } = setting;
  const orNever = mayBeNever ? `, or ${NEVER}` : "";
  if (mayBeNever && value === NEVER) return { ok: true, value };
  if (typeof value !== "string" || !isoDate.safeParse(value).success)
    return refused("not-a-date", `a date such as ${earliest}${orNever}`, setting);
  // dates of four-digit years have the order of their texts
  if (value < earliest || value > latest)
    return refused("out-of-domain", `a date from ${earliest} to ${latest}${orNever}`, setting);
  return { ok: true, value };
}
