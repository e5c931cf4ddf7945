import { panelFigures2022, panelYears } from "@ventesal/data";
import { CONFIDENCES, type NumberParameter, seenShare } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { expertPanel, figure2022, findFigure, PRIORS, plausibleSet } from "../src/index.ts";

const parametersOf = (year: number) => expertPanel.parameters({ year });
const numbers = parametersOf(2022).filter((parameter): parameter is NumberParameter => parameter.kind === "number");
const valueIn2022 = (key: string) => numbers.find((parameter) => parameter.key === key)!.value;
/** A figure as the data has it, read past the package. */
const published = (measure: string, key: string) =>
  panelFigures2022.find((row) => row.year === 2022 && row.measure === measure && row.key === key)!.value!;

describe.each([2022, 2027])("every parameter of %i", (year) => {
  const parameters = parametersOf(year);

  test("has a key of its own", () => {
    const keys = parameters.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(parameters.map((parameter) => [parameter.key, parameter] as const))(
    "%s says what is known of it",
    (_, p) => {
      expect(p.text.da).not.toBe("");
      expect(p.text.en).not.toBe("");
      expect(p.text.da).not.toBe(p.text.en);
      expect(p.source).not.toBe("");
      expect(CONFIDENCES).toContain(p.confidence);
      expect(p.unit).not.toBe("");
      if (p.kind === "choice") {
        expect(p.options.map(({ name }) => name)).toContain(p.value);
        return;
      }
      if (p.kind !== "number") throw new Error(`the panel has no ${p.kind}`);
      expect(p.low).toBeLessThanOrEqual(p.value);
      expect(p.value).toBeLessThanOrEqual(p.high);
      expect(p.least).toBeLessThanOrEqual(p.low);
      expect(p.high).toBeLessThanOrEqual(p.most);
      if (p.whole) for (const x of [p.value, p.low, p.high]) expect(Number.isInteger(x)).toBe(true);
    },
  );

  test("from the report names it; what no source gives is an assumption", () => {
    for (const { key, source, confidence } of parameters) {
      if (confidence === "source document") expect(source, key).toMatch(/report 2022|data\/panel/);
      if (source.startsWith("no source gives it")) expect(confidence, key).toBe("assumption");
    }
  });
});

describe("what the report says is what the data has", () => {
  test("referrals by region, with the one that table 1 leaves out shared among them", () => {
    const regions = ["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"];
    const values = regions.map((region) => valueIn2022(`referrals.${region}.perYear`));
    values.forEach((value, i) => {
      expect(value).toBeCloseTo((published("cases.count", regions[i]!) * 121) / 120, 12);
    });
    expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(published("cases.count", "received"), 10);
  });

  test("10 of 121 cancelled, 26 of 45 incomplete, 5 of 30 resubmitted, 4 renewed against 77 new, 5 and 3 members", () => {
    expect(valueIn2022("cancelled.share")).toBe(published("cases.count", "cancelled") / 121);
    expect(valueIn2022("referrals.incompleteShare")).toBe(published("incomplete.count", "all") / 45);
    expect(valueIn2022("rejected.resubmittedShare")).toBe(published("cases.count", "resubmitted") / 30);
    expect(valueIn2022("renewed.share")).toBe(published("cases.count", "renewed") / 77);
    expect(valueIn2022("panel.solid.members")).toBe(published("panel.members", "solid-tumours"));
    expect(valueIn2022("panel.haematology.members")).toBe(published("panel.members", "haematology"));
    expect(published("cases.count", "cancelled")).toBe(10);
    expect(published("incomplete.count", "all")).toBe(26);
  });

  test("rejected shares are those published, and together 30 of 111", () => {
    expect(valueIn2022("rejected.Hovedstaden.share")).toBe(published("rejected.share", "Hovedstaden"));
    expect(valueIn2022("rejected.Midtjylland.share")).toBe(published("rejected.share", "Midtjylland"));
    const others = ["Syddanmark", "Nordjylland", "Sjælland"].map((region) => valueIn2022(`rejected.${region}.share`));
    expect(new Set(others).size).toBe(1);
    const rejected = ["Syddanmark", "Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland"].map(
      (region) => (valueIn2022(`referrals.${region}.perYear`) * valueIn2022(`rejected.${region}.share`) * 111) / 121,
    );
    expect(rejected.reduce((a, b) => a + b, 0)).toBeCloseTo(30, 10);
  });

  test("advice per 100 cases: the published counts of 81, and the middle of what is hidden", () => {
    expect(valueIn2022("advice.experimental-denmark.per100")).toBeCloseTo((100 * 27) / 81, 12);
    expect(valueIn2022("advice.research-denmark.per100")).toBeCloseTo((100 * 17) / 81, 12);
    expect(valueIn2022("advice.established-denmark.per100")).toBeCloseTo((100 * 15) / 81, 12);
    expect(valueIn2022("advice.experimental-abroad.per100")).toBeCloseTo((100 * 12) / 81, 12);
    expect(valueIn2022("advice.no-further-treatment.per100")).toBeCloseTo(27, 0);
    expect(valueIn2022("advice.research-abroad.per100")).toBeCloseTo((100 * 2.5) / 81, 12);
  });

  test("Østdanmark is the sum of its parts, and rejects as they do together", () => {
    const later = parametersOf(2027);
    const of2027 = (key: string) => later.find((parameter) => parameter.key === key)!.value as number;
    const parts = ["Hovedstaden", "Sjælland"];
    const referrals = parts.map((region) => valueIn2022(`referrals.${region}.perYear`));
    expect(of2027("referrals.Østdanmark.perYear")).toBeCloseTo(referrals[0]! + referrals[1]!, 10);
    const rejected = parts.map((region, i) => referrals[i]! * valueIn2022(`rejected.${region}.share`));
    expect(of2027("referrals.Østdanmark.perYear") * of2027("rejected.Østdanmark.share")).toBeCloseTo(
      rejected[0]! + rejected[1]!,
      10,
    );
    expect(later.filter(({ key }) => key.includes("Hovedstaden"))).toEqual([]);
  });
});

test("the range of the volume reaches to the busiest year that is known", () => {
  const most = Math.max(...panelYears.map(({ assessed }) => assessed ?? 0));
  const factor = numbers.find(({ key }) => key === "referrals.factor")!;
  expect(factor.high).toBeCloseTo(most / 81, 0);
  for (const { name, set } of expertPanel.scenarios) {
    const value = Number(set["referrals.factor"] ?? 1);
    expect(value, name).toBeLessThanOrEqual(factor.high);
  }
});

test("a share's range is Wilson's interval, as R's prop.test without correction gives it for 26 of 45", () => {
  // prop.test(26, 45, correct = FALSE)$conf.int
  const [low, high] = seenShare(26, 45);
  expect(low).toBeCloseTo(0.433, 4);
  expect(high).toBeCloseTo(0.7103, 4);
  expect(seenShare(0, 10)[0]).toBe(0);
  expect(seenShare(10, 10)[1]).toBeCloseTo(1, 12);
});

test("every fitted parameter has a value in each plausible vector, inside its prior", () => {
  const vectors = plausibleSet();
  expect(vectors.length).toBeGreaterThan(0);
  for (const { values, distance } of vectors) {
    expect(distance).toBeGreaterThanOrEqual(0);
    expect(Object.keys(values)).toEqual(PRIORS.map(({ key }) => key));
    for (const { key, low, high } of PRIORS) {
      expect(values[key]).toBeGreaterThanOrEqual(low);
      expect(values[key]).toBeLessThanOrEqual(high);
    }
  }
  for (const { key } of PRIORS) expect(valueIn2022(key)).toBe(vectors[0]!.values[key]);
});

test("what the calibration aims at is published, and missing figures are asked for in vain", () => {
  const { targets, admissible } = expertPanel.calibration!;
  for (const { measure, group, published: figure, tolerance } of targets) {
    expect(figure).toBe(published(measure, Object.values(group)[0]!));
    expect(tolerance).toBeGreaterThan(0);
  }
  const values = plausibleSet()[0]!.values;
  expect(admissible(values)).toBe(true);
  expect(admissible({ ...values, "panel.responseP90Days": values["panel.responseMedianDays"]! })).toBe(false);
  expect(admissible({ ...values, "department.answerMedianDays": 1000 })).toBe(false);
  expect(findFigure("cases.count", "region", "Jylland")).toBeNull();
  expect(() => figure2022("cases.count", "region", "Jylland")).toThrow("has no cases.count by region for Jylland");
});
