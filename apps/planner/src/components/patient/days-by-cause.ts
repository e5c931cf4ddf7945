import type { Patient } from "@ventesal/experiments";

/** Days by cause, written so that they add up. */
export interface WrittenCause {
  cause: string;
  /** Whole tenths of a day. */
  tenths: number;
}

/**
 * The days of a patient by cause in tenths, the longest first: rounded so that they add up to the patient's days to the last digit. What rounds to nothing is left out.
 */
export function inTenths({ causes, days }: Pick<Patient, "causes" | "days">): WrittenCause[] {
  const exact = causes.map(({ cause, days: spent }) => ({
    cause,
    tenths: Math.floor(10 * spent),
    left: (10 * spent) % 1,
  }));
  let missing = 10 * days - exact.reduce((sum, { tenths }) => sum + tenths, 0);
  for (const one of [...exact].sort((a, b) => b.left - a.left)) {
    if (missing <= 0) break;
    one.tenths += 1;
    missing -= 1;
  }
  return exact
    .filter(({ tenths }) => tenths > 0)
    .map(({ cause, tenths }) => ({ cause, tenths }))
    .sort((a, b) => b.tenths - a.tenths);
}
