import { Observations, prepare, replicator } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import { lateEffects } from "@ventesal/late-effects";
import { danishProblem, evaluate } from "@ventesal/placement";
import { expect, test } from "vitest";
import { evenStaffing, resolvedPlan, scenarioFor } from "../src/index.ts";

const plan = { year: 2026, borders: "open", limitMinutes: 60 } as const;

test("nobody on today's lists is lost: those of a clinic that is not in the plan wait at the closest that is", () => {
  const today = Object.fromEntries(lateEffects.parameters({}).map(({ key, value }) => [key, value]));
  const total = (list: string) =>
    Object.entries(today).reduce((sum, [key, value]) => (key.endsWith(`.${list}`) ? sum + Number(value) : sum), 0);
  const { set } = scenarioFor({ ...plan, sites: ["Aarhus", "Køge", "Kolding"] });
  const moved = (list: string) =>
    Object.entries(set).reduce((sum, [key, value]) => (key.endsWith(`.${list}`) ? sum + Number(value) : sum), 0);
  expect(moved("waiting")).toBe(total("waiting"));
  expect(moved("inTreatment")).toBe(total("inTreatment"));
  expect(set["clinic.Køge.waiting"]).toBe(today["clinic.Roskilde.waiting"]);
  expect(set["clinic.Kolding.waiting"]).toBe(
    ["Odense", "Vejle", "Esbjerg", "Aabenraa"].reduce((sum, site) => sum + Number(today[`clinic.${site}.waiting`]), 0),
  );
});

test("a staffing gives posts, of the same hours at every clinic", () => {
  const sites = ["Roskilde", "Odense"];
  const { values } = resolvedPlan("plan", { ...plan, sites, staffing: evenStaffing(sites, 8) });
  expect(values["clinic.Roskilde.nurse.posts"]).toBe(2);
  expect(values["clinic.Odense.psychologist.posts"]).toBe(1);
  for (const profession of ["nurse", "doctor", "psychologist"])
    expect(values[`clinic.Roskilde.${profession}.hoursPerWeek`]).toBe(
      values[`clinic.Odense.${profession}.hoursPerWeek`],
    );
});

test.each(["open", "closed"] as const)(
  "the model's mean travel is what placement reckons with %s borders, when all municipalities count",
  async (borders) => {
    const sites = ["Rigshospitalet", "Roskilde", "Odense", "Aarhus", "Aalborg-Syd"];
    const prepared = prepare(resolvedPlan("plan", { ...plan, borders, sites }), await openKernel());
    const observations = new Observations(prepared.keys.length, prepared.built.pooled?.ingredients);
    replicator(prepared, "1")(observations, 0, 1);
    const column = (name: string) =>
      observations.column(
        prepared.keys.findIndex(({ measure, group }) => measure === name && Object.keys(group).length === 0),
      );
    const problem = danishProblem({ date: "2026-01-01", apart: [] });
    const { meanMinutes, shareWithout } = evaluate(problem, sites, { limitMinutes: 60, borders });
    expect(column("travel.mean")[0]).toBeCloseTo(meanMinutes!, 6);
    expect(column("travel.without-clinic.share")[0]).toBeCloseTo(shareWithout, 9);
    expect(shareWithout).toBeGreaterThan(0); // Bornholm
  },
);

test("a plan at sites of one's own is a scenario of the model with these sites, and today's lists go to the closest of them", () => {
  const site = (id: string, municipalityCode: string, lat: number, lon: number, lateEffectsClinic: string) => ({
    ...{ id, name: id, municipalityCode, lat, lon, candidate: "yes", lateEffectsClinic },
  });
  const own = {
    sites: [
      site("Roskilde", "0265", 55.64, 12.08, "general"),
      site("Ringsted", "0329", 55.44, 11.79, "unknown"),
      site("Vejle", "0630", 55.71, 9.54, "unknown"),
    ],
  };
  const sites = ["Ringsted", "Vejle"];
  const { values } = resolvedPlan("plan", { ...plan, sites, own });
  expect(values.clinics).toBe("Ringsted,Vejle");
  const { set } = scenarioFor({ ...plan, sites, own });
  const roskilde = lateEffects.parameters({}, own).find(({ key }) => key === "clinic.Roskilde.waiting")!.value;
  expect(set["clinic.Ringsted.waiting"]).toBe(roskilde);
  expect(set["clinic.Vejle.waiting"]).toBeUndefined();
  expect(() => scenarioFor({ ...plan, sites: ["Odense"], own })).toThrow("Roskilde, Ringsted, Vejle; got Odense");
});

test("a site that the model does not know, and no sites, are refused", () => {
  expect(() => scenarioFor({ ...plan, sites: ["Odens"] })).toThrow("got Odens");
  expect(() => scenarioFor({ ...plan, sites: [] })).toThrow("got none");
});
