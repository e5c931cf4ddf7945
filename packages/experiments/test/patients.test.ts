import { expertPanel } from "@ventesal/expert-panel";
import { openKernel, type RunOutput } from "@ventesal/kernel";
import { caseColumns } from "@ventesal/measures";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { beforeAll, describe, expect, it } from "vitest";
import { Observations, type Patient, type Prepared, patientsOf, prepare, replicator } from "../src/index.ts";

describe("the patients of one run of the panel", () => {
  let prepared: Prepared;
  let output: RunOutput;
  let patients: Patient[];
  beforeAll(async () => {
    prepared = prepare(resolveScenario(builtIn("panel-2022", [expertPanel]), []), await openKernel());
    const keep = (found: RunOutput) => {
      // the kernel writes the next run over it
      output = { ...found, records: found.records.slice(), log: found.log.slice() };
    };
    replicator(prepared, "1", keep)(new Observations(prepared.keys.length), 0, 1);
    patients = patientsOf(prepared, output);
  });

  it("are all cases that were recorded, in the order in which they began", () => {
    expect(patients).toHaveLength(caseColumns(output.records, prepared.compiled.names).length);
    expect(patients.map(({ begin }) => begin)).toEqual(patients.map(({ begin }) => begin).sort((a, b) => a - b));
    expect(patients.every(({ attributes }) => attributes.region !== undefined && attributes.region !== "")).toBe(true);
  });

  it("have days by cause that add up to their days exactly", () => {
    for (const { days, causes } of patients) expect(causes.reduce((sum, one) => sum + one.days, 0)).toBe(days);
    expect(patients.some(({ days }) => days > 20)).toBe(true);
  });

  it("have their own visits and no others: each within the case, none of another case of the same patient", () => {
    for (const { begin, end, visits } of patients) {
      for (const visit of visits) {
        expect(visit.queued ?? visit.start).toBeGreaterThanOrEqual(begin - 1e-9);
        expect(visit.end ?? visit.queued ?? visit.start).toBeLessThanOrEqual(end + 1e-9);
      }
    }
    const cancelled = patients.filter(({ outcome }) => outcome === "cancelled");
    expect(cancelled.length).toBeGreaterThan(0);
    expect(cancelled.flatMap(({ visits }) => visits)).toEqual([]);
    const answered = patients.filter(({ outcome }) => outcome !== "cancelled");
    expect(answered.every(({ visits }) => visits.some(({ station }) => station?.startsWith("screening")))).toBe(true);
  });

  it("can be asked for by what is known of them", () => {
    const some = patientsOf(prepared, output, { where: ({ outcome }) => outcome === "rejected" });
    expect(some).toEqual(patients.filter(({ outcome }) => outcome === "rejected"));
  });
});
