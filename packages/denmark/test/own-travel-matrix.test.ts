import { describe, expect, test } from "vitest";
import { access, municipalities, reach, readOwnTravelMatrix, travelFromMatrix } from "../src/index.ts";

const siteIds = ["north", "south"];
/** Minutes by a rule that can be worked out by hand: the last two digits of the code, and 10 more to the south. */
const minutes = (code: string, id: string) => Number(code.slice(2)) + (id === "south" ? 10 : 0);
const lines = () =>
  municipalities().flatMap(({ code }) =>
    siteIds.map((id) =>
      code === "0400" ? `${code};${id};unreachable;` : `${code};${id};${minutes(code, id)},5;${minutes(code, id)}`,
    ),
  );
const read = (rows: string[]) => readOwnTravelMatrix(["municipality;site;minutes;roadKm", ...rows].join("\n"), siteIds);

function problemsOf(rows: string[]) {
  const result = read(rows);
  if (result.ok) throw new Error("the table was taken");
  return result.problems;
}

describe("what is read", () => {
  test("every municipality with every site, with unreachable as a value", () => {
    const result = read(lines().reverse());
    if (!result.ok) throw new Error(result.problems[0]!.message);
    expect(result.rows).toHaveLength(98 * 2);
    const travel = travelFromMatrix(result.rows);
    expect(travel.siteIds).toEqual(siteIds);
    expect(reach(travel, "0461", "south")).toEqual({ roadKm: 71, minutes: 71.5 });
    expect(reach(travel, "0400", "north")).toBe("unreachable");
  });

  test("access is asked of it as of the model's own matrix, straight kilometres apart", () => {
    const result = read(lines());
    if (!result.ok) throw new Error(result.problems[0]!.message);
    const travel = travelFromMatrix(result.rows);
    const answer = access(travel, { measure: "minutes", limit: 60, codes: ["0461", "0450", "0400"] });
    const [odense, nyborg, bornholm] = [206_141, 32_090, 39_638];
    expect(answer.mean).toBeCloseTo((61.5 * odense + 50.5 * nyborg) / (odense + nyborg), 9);
    expect(answer.shareBeyond).toBeCloseTo((odense + bornholm) / (odense + nyborg + bornholm), 9);
    expect(() => access(travel, { measure: "straightKm", limit: 30 })).toThrow("expected roadKm or minutes");
  });
});

describe("what is refused, with row and column", () => {
  test("a matrix that is not complete, by municipality and site", () => {
    const kept = lines().filter((line) => !line.startsWith("0741;south") && !line.startsWith("0101;"));
    expect(problemsOf(kept)).toMatchObject([
      { code: "incomplete-matrix", received: "no row from 0101 København to north, south" },
      { code: "incomplete-matrix", received: "no row from 0741 Samsø to south" },
    ]);
  });

  test("a pair given twice, an unknown municipality and an unknown site", () => {
    const more = ["Odense;north;1;1", "0999;north;1;1", "0461;west;1;1"];
    expect(problemsOf([...lines(), ...more])).toMatchObject([
      { code: "duplicate", row: 198, column: "municipality,site", received: "0461 to north" },
      { code: "unknown-municipality", row: 199, column: "municipality", received: '"0999"' },
      { code: "unknown-site", row: 200, column: "site", received: '"west"', expected: "one of north, south" },
    ]);
  });

  test.each([
    ["0101;north;-1;1", "out-of-range", "minutes"],
    ["0101;north;soon;1", "not-a-number", "minutes"],
    ["0101;north;;1", "missing-value", "minutes"],
    ["0101;north;5;", "missing-value", "roadKm"],
    ["0101;north;5;-1", "out-of-range", "roadKm"],
    ["0101;north;unreachable;5", "unknown-value", "roadKm"],
  ])("the row %s", (row, code, column) => {
    expect(problemsOf([row, ...lines().slice(1)])).toMatchObject([{ code, row: 2, column }]);
  });
});
