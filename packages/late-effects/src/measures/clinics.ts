import { dayNumber, municipality, successorOf } from "@ventesal/denmark";
import type { RunOutput } from "@ventesal/kernel";
import { windowOf } from "@ventesal/measures";
import type { Compiled } from "@ventesal/pathway";
import { typedTables } from "../own-tables.ts";
import { PROFESSIONS } from "../parameters/clinics.ts";
import type { Setting } from "../pathway/setting.ts";
import { STAFF } from "../pathway/staff.ts";
import { isOpenOn } from "../place/eras.ts";
import { sitesOf } from "../place/sites.ts";
import { sum } from "../sum.ts";
import { countersOf } from "./columns.ts";

/** What one run shows of each clinic, in the order of the clinics. */
export interface Clinics {
  /** Referrals received in the window, and those of them that belong there. */
  referrals: number[];
  right: number[];
  /** Patients waiting for triage or a first assessment when the window ends, and how many more than at its beginning. */
  waiting: number[];
  growth: number[];
  /** Server-days at work and of capacity, by profession. */
  busy: number[][];
  capacity: number[][];
  /** Needs that arose and right referrals, by municipality of residence. */
  needs: number[];
  rightFrom: number[];
}

/** A reader of a run's sums into what they show of the clinics. */
export function clinicReader(setting: Setting, compiled: Compiled): (output: RunOutput) => Clinics {
  const { span, reach } = setting;
  const { names } = compiled;
  const counters = {
    referrals: countersOf(compiled, "referrals"),
    right: countersOf(compiled, "right referrals to"),
    needs: countersOf(compiled, "needs"),
    rightFrom: countersOf(compiled, "right referrals from"),
  };
  const lists = reach.clinics.map((clinic) =>
    ["triage", "assessment"].map((station) => names.stations.indexOf(`${station} · ${clinic}`)),
  );
  const staff = reach.clinics.map((clinic) =>
    PROFESSIONS.map((profession) => names.resources.indexOf(`${STAFF[profession].name} · ${clinic}`)),
  );
  const atFirst = reach.clinics.map((clinic) => listAtFirst(setting, clinic));
  return (output) => {
    const window = windowOf(output, { warmUp: span.firstDay, until: span.untilDay });
    const { stations } = output.snapshots.until ?? output;
    const counted = (which: readonly number[]) => which.map((c) => window.counters[c]!);
    const waiting = lists.map((list) => sum(list.map((s) => stations[s]!.waiting)));
    return {
      referrals: counted(counters.referrals),
      right: counted(counters.right),
      needs: counted(counters.needs),
      rightFrom: counted(counters.rightFrom),
      waiting,
      growth: waiting.map((count, c) => count - atFirst[c]!),
      busy: staff.map((posts) => posts.map((r) => window.resources[r]!.busyServerDays)),
      capacity: staff.map((posts) => posts.map((r) => window.resources[r]!.capacityServerDays)),
    };
  };
}

/** Patients on a clinic's list on the first measured day. */
export function listAtFirst({ v, own, span }: Pick<Setting, "v" | "own" | "span">, clinic: string): number {
  if (!isOpenOn(v, clinic, span.first)) return 0;
  const { waiting } = typedTables(own);
  if (!waiting) return v.number(`clinic.${clinic}.waiting`);
  return sum(waiting.filter((row) => row.clinic === clinic).map((row) => row.patients));
}

/** The region in which each clinic stands on the first measured day: an index into the country's regions. */
export function regionOfClinics({ country, own, reach, span }: Setting): number[] {
  return reach.clinics.map((clinic) => {
    const site = sitesOf(own).find((one) => one.id === clinic)!;
    return country.regions.indexOf(successorOf(municipality(site.municipalityCode).region, span.first).name);
  });
}

export function weeksIn({ span }: Setting): number {
  return (dayNumber(span.until) - dayNumber(span.first)) / 7;
}
