import { attributeDays, caseColumns, type MeasureKey, Sample, windowOf } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import type { BuiltModel, Observer } from "./model.ts";

/** The part of a built model that says what is measured. */
export type UsualMeasures = Pick<BuiltModel, "keys" | "better" | "observer">;

/**
 * What can be measured on any pathway: how cases ended and how long they took, in whole calendar days from the date they came to the date
 * they ended; on what their days were spent, where the pathway attributes them; how long was waited at each station, how many waited, and
 * how busy everybody was. A model adds measures of its own around these.
 * @param window the cases that begin in it are measured, and what happens in it at stations, days since the start date
 * @param withinDays limits within which the share of cases that have ended is counted
 */
export function usualMeasures(
  { warmUpDays, untilDays }: Pick<BuiltModel, "warmUpDays" | "untilDays">,
  withinDays: readonly number[] = [],
): UsualMeasures {
  return {
    keys: ({ names }) => {
      const keys: MeasureKey[] = [];
      const add = (measure: string, unit: string, kind: string, groups: readonly string[]) => {
        for (const group of groups) keys.push({ measure, unit, group: { [kind]: group } });
      };
      const outcomes = ["all", ...names.exits];
      add("cases.count", "cases", "outcome", outcomes);
      for (const time of ["mean", "median", "p90"]) add(`processing-time.${time}`, "days", "outcome", outcomes);
      add("processing-time.share-within", "share", "days", withinDays.map(String));
      add("time-spent.mean", "days", "cause", names.causes);
      add("utilisation", "share", "resource", names.resources);
      add("waiting.mean", "days", "station", names.stations);
      add("queue.mean", "cases", "station", names.stations);
      return keys;
    },

    better: ({ measure }) => {
      if (measure === "processing-time.share-within") return "more";
      const less = ["processing-time.", "time-spent.", "waiting.", "queue."];
      return less.some((prefix) => measure.startsWith(prefix)) ? "less" : null;
    },

    observer: (compiled) => observerOf(compiled, { warmUp: warmUpDays, until: untilDays }, withinDays),
  };
}

function observerOf(
  { names, program }: Compiled,
  window: { warmUp: number; until: number },
  withinDays: readonly number[],
): Observer {
  // the compiler's own attributes come after the pathway's, and have no part in this
  const columns = {
    attributes: Array.from({ length: program.attributes }, (_, a) => names.attributes[a] ?? `#${a}`),
    causes: names.causes,
  };
  const all = new Sample();
  const byOutcome = names.exits.map(() => new Sample());
  const caseDays = new Float64Array(names.causes.length);
  const spent = new Float64Array(names.causes.length);

  return (output, into) => {
    const groups = [all, ...byOutcome];
    for (const group of groups) group.clear();
    spent.fill(0);
    const cases = caseColumns(output.records, columns);
    for (let row = 0; row < cases.length; row++) {
      const days = cases.processingDays(row);
      all.add(days);
      byOutcome[cases.exit.at(row)]!.add(days);
      if (spent.length === 0) continue;
      attributeDays(cases.spent(row), cases.end.at(row) - cases.start.at(row), days, caseDays);
      for (let cause = 0; cause < spent.length; cause++) spent[cause]! += caseDays[cause]!;
    }

    const { stations, resources } = windowOf(output, window);
    const middles = groups.map((group) => group.medianAndP90());
    const values = [
      ...groups.map(({ count }) => count),
      ...groups.map((group) => group.mean()),
      ...middles.map(([median]) => median),
      ...middles.map(([, p90]) => p90),
      ...withinDays.map((days) => all.shareWithin(days)),
      ...Array.from(spent, (days) => days / all.count),
      ...resources.map(({ utilisation }) => utilisation),
      ...stations.map(({ meanWaitDays }) => meanWaitDays),
      ...stations.map(({ meanQueue }) => meanQueue),
    ];
    into.set(values);
    return output.openCases;
  };
}
