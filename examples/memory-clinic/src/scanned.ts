import { caseColumns, type MeasureKey } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import type { MeasureText, Observer } from "@ventesal/scenario";

/** A measure of the clinic's own, beside the usual ones: how many days longer those wait who are sent for a scan. */
export const scannedKey: MeasureKey = { measure: "scanned.extra-days", group: {}, unit: "days" };

export const scannedText: MeasureText = {
  name: { da: "Hvor meget længere de skannede venter", en: "How much longer the scanned wait" },
  definition: {
    da: "Forskellen mellem den gennemsnitlige tid fra henvisning til svar for dem, der skannes, og for de andre",
    en: "The mean time from referral to answer of those who are scanned less that of the others",
  },
};

/** One number for each run; NaN in a year in which nobody, or everybody, is scanned. */
export function scannedObserver({ names, program }: Compiled): Observer {
  const columns = { attributes: names.attributes.slice(0, program.attributes), causes: names.causes };
  return (output, into) => {
    const cases = caseColumns(output.records, columns);
    const scan = cases.attribute("scan");
    const days = [0, 0];
    const count = [0, 0];
    for (let row = 0; row < cases.length; row++) {
      days[scan.at(row)]! += cases.processingDays(row);
      count[scan.at(row)]! += 1;
    }
    into[0] = days[1]! / count[1]! - days[0]! / count[0]!;
    return output.openCases;
  };
}
