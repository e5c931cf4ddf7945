import { attributeDays, processingDays, windowOf } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import type { Observer } from "@ventesal/scenario";
import { adviceKinds, NO_TREATMENT } from "../parameters/advice.ts";
import { DISEASES, HOSPITALS } from "../pathway/case-mix.ts";
import { OUTCOMES, processingCauses, REASONS, WITHIN_DAYS } from "./keys.ts";
import { Times } from "./tally.ts";

/** Columns of a case record before the attributes: serial, source, exit, start, end. */
const FIRST_ATTRIBUTE = 5;
const EXIT = 2;
const START = 3;
const END = 4;

/**
 * Observes one year: what became of the cases that came in, how long each took, and where the days went.
 * The values are written in the order of `measureKeys`.
 *
 * Processing time is counted as the report counts it: from the date of receipt to the date of the answer. The causes of a
 * case add up to its days (`attributeDays`).
 */
export function panelObserver(
  compiled: Compiled,
  regions: readonly string[],
  window: { warmUp: number; until: number },
): Observer {
  const { names, program } = compiled;
  const column = (attribute: string) => FIRST_ATTRIBUTE + names.attributes.indexOf(attribute);
  const at = {
    region: column("region"),
    residence: column("residence"),
    hospital: column("hospital"),
    disease: column("disease"),
    submission: column("submission"),
    reason: column("reason"),
    first: column("first advice"),
    second: column("second advice"),
    asked: column("asked for more"),
  };
  const causes = processingCauses(compiled);
  const firstSpent = FIRST_ATTRIBUTE + program.attributes;
  const causeNumbers = causes.map((cause) => names.causes.indexOf(cause));
  const caseDays = new Float64Array(program.causes);
  const stride = firstSpent + program.causes;
  const kinds = adviceKinds();
  const exits = OUTCOMES.map((outcome) => names.exits.indexOf(outcome));
  const secondKinds = kinds.filter((kind) => kind !== NO_TREATMENT).map((kind) => kinds.indexOf(kind));
  const all = new Times();
  const times = { rejected: new Times(), assessed: new Times() };
  const byRegion = regions.map(() => new Times());

  return (output, into) => {
    all.clear();
    times.rejected.clear();
    times.assessed.clear();
    for (const t of byRegion) t.clear();
    const received = zeros(regions.length);
    const residence = zeros(regions.length + 1);
    const rejectedIn = zeros(regions.length);
    const assessedIn = zeros(regions.length);
    const processedIn = zeros(regions.length);
    const assessedSubmissions = zeros(3);
    const reasons = zeros(REASONS.length);
    const hospitals = zeros(HOSPITALS.length);
    const diseases = zeros(DISEASES.length);
    const advice = zeros(kinds.length);
    const spent = { rejected: zeros(causes.length), assessed: zeros(causes.length) };
    let cancelled = 0;
    let asked = 0;
    const rows = output.records;
    for (let row = 0; row < rows.length; row += stride) {
      const region = rows[row + at.region]!;
      const outcome = OUTCOMES[exits.indexOf(rows[row + EXIT]!)]!;
      received[region]!++;
      residence[rows[row + at.residence]!]!++;
      if (outcome === "cancelled") {
        cancelled++;
        continue;
      }
      const start = rows[row + START]!;
      const end = rows[row + END]!;
      const days = processingDays(start, end);
      all.add(days);
      byRegion[region]!.add(days);
      times[outcome].add(days);
      processedIn[region]!++;
      asked += rows[row + at.asked]!;
      attributeDays(rows.subarray(row + firstSpent, row + stride), end - start, days, caseDays);
      for (let c = 0; c < causes.length; c++) spent[outcome][c]! += caseDays[causeNumbers[c]!]!;
      if (outcome === "rejected") {
        rejectedIn[region]!++;
        reasons[rows[row + at.reason]!]!++;
        continue;
      }
      assessedIn[region]!++;
      assessedSubmissions[rows[row + at.submission]!]!++;
      hospitals[rows[row + at.hospital]!]!++;
      diseases[rows[row + at.disease]!]!++;
      const first = rows[row + at.first]!;
      advice[first]!++;
      const second = rows[row + at.second]!;
      if (kinds[first] !== NO_TREATMENT && second > 0 && secondKinds[second - 1] !== first)
        advice[secondKinds[second - 1]!]!++;
    }

    let k = 0;
    const put = (...values: number[]) => {
      for (const value of values) into[k++] = value;
    };
    const rejected = times.rejected.count;
    const assessed = times.assessed.count;
    const processed = all.count;
    put(processed + cancelled, cancelled, processed, rejected, assessed);
    put(assessed - assessedSubmissions[2]!, assessedSubmissions[2]!, assessedSubmissions[1]!);
    put(...received, ...residence, ...rejectedIn, ...assessedIn);
    put(rejected / processed, ...regions.map((_, r) => rejectedIn[r]! / processedIn[r]!));
    put(...reasons);
    put(asked / processed);
    const groups = [all, times.rejected, times.assessed, ...byRegion];
    const middles = groups.map((group) => group.medianAndP90());
    put(...groups.map((group) => group.mean()), ...middles.map(([median]) => median), ...middles.map(([, p90]) => p90));
    for (const group of [all, ...byRegion]) put(...WITHIN_DAYS.map((days) => group.shareWithin(days)));
    put(all.longest());
    put(...advice);
    for (const n of hospitals) put(n / assessed);
    for (const n of diseases) put(n / assessed);
    causes.forEach((_, c) => {
      put((spent.rejected[c]! + spent.assessed[c]!) / processed);
    });
    for (const days of spent.rejected) put(days / rejected);
    for (const days of spent.assessed) put(days / assessed);
    const { stations, resources } = windowOf(output, window);
    put(...resources.map(({ utilisation }) => utilisation));
    put(...stations.map(({ meanWaitDays }) => meanWaitDays), ...stations.map(({ meanQueue }) => meanQueue));
    return output.openCases;
  };
}

function zeros(n: number): Float64Array {
  return new Float64Array(n);
}
