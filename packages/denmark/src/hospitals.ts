import { type HospitalRow, hospitals as rows } from "@ventesal/data";

/** A hospital site, and what is known of oncology and late-effects clinics there; `unknown` does not mean no. */
export type Hospital = HospitalRow;

/** The 42 hospital sites, in the order of the table: by region. */
export function hospitals(): readonly Hospital[] {
  return rows;
}
