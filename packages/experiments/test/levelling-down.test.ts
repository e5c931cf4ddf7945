import { describe, expect, test } from "vitest";
import { type ComparedRow, levellingDownIn, regionsCounted } from "../src/index.ts";

/** A row of a burden of which less is better, shown to change by what the two differ. */
function row(group: Record<string, string>, base: number | null, other: number | null, measure = "wait"): ComparedRow {
  const difference = base === null || other === null ? null : other - base;
  return {
    scenario: "other",
    measure,
    group,
    unit: "days",
    base,
    other,
    difference,
    low: difference,
    high: difference,
    correlation: null,
    varianceReduction: null,
    verdict: !difference ? "none shown" : difference < 0 ? "better" : "worse",
  };
}

const gini = row({ of: "wait", between: "municipalities" }, 0.3, 0.2, "equity.gini");
const gap = row({ of: "wait", between: "regions" }, 10, 5, "equity.difference");
const country = row({}, 15, 18);
const north = row({ region: "Nord" }, 20, 20);
const south = row({ region: "Syd" }, 10, 15);

describe("levelling down", () => {
  test("is inequality that falls while the country's burden grows, some lose and the worst off gain nothing", () => {
    expect(levellingDownIn([gini, country, north, south])).toEqual([
      { scenario: "other", of: "wait", inequalities: [gini], level: country, worse: [south] },
    ]);
    const all = [gini, country, row({ region: "Nord" }, 20, 22), south];
    expect(levellingDownIn(all)).toMatchObject([{ of: "wait" }]);
  });

  test("is found once for a burden, with all the measures of inequality that fall", () => {
    expect(levellingDownIn([gini, gap, country, north, south])).toMatchObject([{ inequalities: [gini, gap] }]);
  });

  test("is not found where no inequality is shown to fall, or the country's burden is not shown to grow", () => {
    const regions = [north, south];
    expect(levellingDownIn([{ ...gini, verdict: "none shown" }, country, ...regions])).toEqual([]);
    expect(levellingDownIn([gini, row({}, 15, 14), ...regions])).toEqual([]);
    expect(levellingDownIn([gini, { ...country, verdict: "none shown" }, ...regions])).toEqual([]);
  });

  test("is not found where a region has come in or gone out: the mean is then of other people", () => {
    expect(levellingDownIn([gini, country, north, south, row({ region: "Midt" }, null, 25)])).toEqual([]);
    expect(levellingDownIn([gini, country, north, south, row({ region: "Midt" }, 5, null)])).toEqual([]);
    // as many regions as before, but not the same
    const moved = [row({ region: "Midt" }, null, 25), row({ region: "Øst" }, 5, null)];
    expect(levellingDownIn([gini, country, north, south, ...moved])).toEqual([]);
  });

  test("is not found where no region is shown to lose", () => {
    expect(levellingDownIn([gini, country, north, row({ region: "Syd" }, 10, 10)])).toEqual([]);
    expect(levellingDownIn([gini, country])).toEqual([]);
  });

  test("is not found where the worst off gain, or one of those that are equally badly off", () => {
    expect(levellingDownIn([gini, country, row({ region: "Nord" }, 20, 18), south])).toEqual([]);
    expect(levellingDownIn([gini, country, north, row({ region: "Midt" }, 20, 15), south])).toEqual([]);
    // somebody else's gain does not undo it
    expect(levellingDownIn([gini, country, north, row({ region: "Midt" }, 12, 11), south])).toHaveLength(1);
  });

  test("of a burden of which more is better looks at those who have least", () => {
    const turned = (one: ComparedRow): ComparedRow => ({
      ...one,
      verdict: one.verdict === "better" ? "worse" : one.verdict === "worse" ? "better" : one.verdict,
    });
    const fewer = turned(row({}, 15, 12));
    const most = turned(row({ region: "Nord" }, 20, 12));
    expect(levellingDownIn([gini, fewer, most, row({ region: "Syd" }, 10, 10)])).toMatchObject([{ worse: [most] }]);
    expect(levellingDownIn([gini, fewer, most, turned(row({ region: "Syd" }, 10, 11))])).toEqual([]);
  });
});

describe("the regions counted", () => {
  test("are those where a measure is known, whatever else it is told apart by", () => {
    const clinic = row({ region: "Midt", clinic: "Aarhus" }, null, 3);
    expect(regionsCounted([country, north, south, clinic], "wait")).toEqual({
      base: ["Nord", "Syd"],
      other: ["Nord", "Syd"],
      came: [],
      went: [],
      isSame: true,
    });
  });

  test("are not the same where one comes in for another, though they are as many", () => {
    const moved = [row({ region: "Nord" }, null, 20), row({ region: "Syd" }, 10, null)];
    expect(regionsCounted(moved, "wait")).toMatchObject({ came: ["Nord"], went: ["Syd"], isSame: false });
  });
});
