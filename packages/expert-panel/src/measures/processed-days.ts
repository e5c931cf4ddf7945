import { caseColumns } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";

/** Reads off one run how many calendar days each case took that was processed: rejected or assessed, but not cancelled. */
export function processedDays({ names }: Pick<Compiled, "names">): (output: { records: Float64Array }) => number[] {
  const cancelled = names.exits.indexOf("cancelled");
  return ({ records }) => {
    const cases = caseColumns(records, names);
    const days: number[] = [];
    for (let row = 0; row < cases.length; row++)
      if (cases.exit.at(row) !== cancelled) days.push(cases.processingDays(row));
    return days;
  };
}
