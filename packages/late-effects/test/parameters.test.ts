import { CONFIDENCES, listed, NEVER } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { lateEffects } from "../src/index.ts";

const parameters = lateEffects.parameters({});
const byKey = new Map(parameters.map((p) => [p.key, p]));

describe("every parameter", () => {
  test.each(parameters.map((p) => [p.key, p] as const))(
    "%s says what it is, in two languages, how sure, and where from",
    (_, p) => {
      expect(p.text.da).not.toBe("");
      expect(p.text.en).not.toBe(p.text.da);
      expect(CONFIDENCES).toContain(p.confidence);
      expect(p.source).not.toBe("");
      if (p.kind === "number") {
        expect(p.low).toBeLessThanOrEqual(p.value);
        expect(p.value).toBeLessThanOrEqual(p.high);
        expect(p.least).toBeLessThanOrEqual(p.low);
        expect(p.high).toBeLessThanOrEqual(p.most);
      }
      if (p.kind === "date") expect(p.value).toBe(NEVER);
      if (p.kind === "choice") expect(p.options.map(({ name }) => name)).toContain(p.value);
    },
  );

  test("what was looked for and not found is an assumption: visits, their length, staff, waiting lists, a travel limit", () => {
    for (const key of [
      "clinic.visitsMean",
      "clinic.visitHours",
      "clinic.assessmentHours",
      "clinic.Odense.nurse.posts",
      "clinic.Odense.doctor.hoursPerWeek",
      "clinic.Odense.waiting",
      "clinic.toDepartmentShare",
      "travel.limitMinutes",
      "demand.level",
    ])
      expect([key, byKey.get(key)?.confidence]).toEqual([key, "assumption"]);
  });

  test("what a source gives is that source's: 70 % with late effects, 40 % of them need help, 47,514 new cases, 4.7 % no-shows, 385,641 to 396,775 people", () => {
    const value = (key: string) => byKey.get(key)?.value;
    expect(value("need.lateEffectsShare")).toBe(0.7);
    expect(value("need.helpShare")).toBe(0.4);
    expect(value("need.newCasesPerYear")).toBe(47_514);
    expect(value("clinic.noShowShare")).toBe(0.047);
    expect(byKey.get("need.livingWithOrAfterCancer")).toMatchObject({ low: 385_641, value: 396_775 });
  });
});

describe("clinics", () => {
  test("the general clinics of the baseline are the five that are known, and each has parameters of its own", () => {
    expect(listed(byKey.get("clinics")!.value as string).sort()).toEqual([
      "Aabenraa",
      "Esbjerg",
      "Odense",
      "Roskilde",
      "Vejle",
    ]);
    const own = parameters.filter(({ key }) => key.startsWith("clinic.Vejle.")).map(({ key }) => key);
    expect(own).toHaveLength(11);
  });

  test("a clinic that is added has parameters, and starts without a list", () => {
    const more = lateEffects.parameters({ clinics: "Odense,Aarhus" });
    const keys = more.map(({ key }) => key);
    expect(keys).toContain("clinic.Aarhus.doctor.posts");
    expect(keys.some((key) => key.startsWith("clinic.Vejle."))).toBe(false);
    expect(more.find(({ key }) => key === "clinic.Aarhus.waiting")?.value).toBe(0);
  });

  test("Roskilde's staff is to Odense's as their budgets are: 2 million to a quarter of 5.5", () => {
    const hours = (clinic: string) => byKey.get(`clinic.${clinic}.nurse.hoursPerWeek`)!.value as number;
    expect(hours("Roskilde") / hours("Odense")).toBeCloseTo(2 / (5.5 / 4), 2);
  });
});
