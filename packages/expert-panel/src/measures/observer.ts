import { attributeDays, processingDays, Sample, windowOf } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import type { Observer } from "@ventesal/scenario";
import { adviceKinds, NO_TREATMENT } from "../parameters/advice.ts";
import { combinableKinds, REASONS, SUBMISSIONS } from "../pathway/attributes.ts";
import { DISEASES, HOSPITALS } from "../pathway/case-mix.ts";
import { OUTCOMES, processingCauses } from "./keys.ts";

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
  within: readonly number[],
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
  // category 0 is that there is no second advice
  const secondKinds = [-1, ...combinableKinds().map((kind) => kinds.indexOf(kind))];
  const renewed = SUBMISSIONS.indexOf("renewed");
  const resubmitted = SUBMISSIONS.indexOf("resubmitted");
  const all = new Sample();
  const times = { rejected: new Sample(), assessed: new Sample() };
  const byRegion = regions.map(() => new Sample());

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
    const assessedAs = zeros(SUBMISSIONS.length);
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
      assessedAs[rows[row + at.submission]!]!++;
      hospitals[rows[row + at.hospital]!]!++;
      diseases[rows[row + at.disease]!]!++;
      const first = rows[row + at.first]!;
      advice[first]!++;
      const second = secondKinds[rows[row + at.second]!]!;
      if (kinds[first] !== NO_TREATMENT && second >= 0 && second !== first) advice[second]!++;
    }

    let k = 0;
    const put = (value: number) => {
      into[k++] = value;
    };
    const putAll = (values: ArrayLike<number>, divisor = 1) => {
      for (let i = 0; i < values.length; i++) put(values[i]! / divisor);
    };
    const rejected = times.rejected.count;
    const assessed = times.assessed.count;
    const processed = all.count;
    putAll([processed + cancelled, cancelled, processed, rejected, assessed]);
    putAll([assessed - assessedAs[renewed]!, assessedAs[renewed]!, assessedAs[resubmitted]!]);
    for (const counts of [received, residence, rejectedIn, assessedIn]) putAll(counts);
    put(rejected / processed);
    for (let r = 0; r < regions.length; r++) put(rejectedIn[r]! / processedIn[r]!);
    putAll(reasons);
    put(asked / processed);
    const groups = [all, times.rejected, times.assessed, ...byRegion];
    const middles = groups.map((group) => group.medianAndP90());
    for (const group of groups) put(group.mean());
    for (const [median] of middles) put(median);
    for (const [, p90] of middles) put(p90);
    for (const group of [all, ...byRegion]) for (const days of within) put(group.shareWithin(days));
    put(all.largest());
    putAll(advice);
    putAll(hospitals, assessed);
    putAll(diseases, assessed);
    for (let c = 0; c < causes.length; c++) put((spent.rejected[c]! + spent.assessed[c]!) / processed);
    putAll(spent.rejected, rejected);
    putAll(spent.assessed, assessed);
    const { stations, resources } = windowOf(output, window);
    for (const { utilisation } of resources) put(utilisation);
    for (const { meanWaitDays } of stations) put(meanWaitDays);
    for (const { meanQueue } of stations) put(meanQueue);
    return output.openCases;
  };
}

function zeros(n: number): Float64Array {
  return new Float64Array(n);
}
