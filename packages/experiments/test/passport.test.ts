import { createHash } from "node:crypto";
import { dataVersion } from "@ventesal/data";
import { describe, expect, test } from "vitest";
import release from "../package.json" with { type: "json" };
import { hashOf, passportOf } from "../src/index.ts";
import { scenarioOf, stationModel } from "./fixtures/station.ts";

const scenario = scenarioOf(stationModel, { "nurses.count": 2 });
const passport = passportOf(scenario, "a", 100);

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

test("a passport says what a result rests on", () => {
  expect(passport).toEqual({
    tool: "ventesal",
    version: release.version,
    model: "station",
    scenario: "station",
    parameters: { "patients.perWeek": 5, "work.meanDays": 1, "nurses.count": 2 },
    changed: ["nurses.count"],
    dataVersion,
    seed: "a",
    replications: 100,
    hash: passport.hash,
  });
});

test("its hash is the SHA-256 of the rest in canonical JSON: keys sorted, no spaces (RFC 8785)", () => {
  const canonical =
    `{"changed":["nurses.count"],"dataVersion":"${dataVersion}","model":"station",` +
    `"parameters":{"nurses.count":2,"patients.perWeek":5,"work.meanDays":1},"replications":100,` +
    `"scenario":"station","seed":"a","tool":"ventesal","version":"${release.version}"}`;
  expect(passport.hash).toBe(sha256(canonical));
});

test("RFC 8785's own numbers and letters hash as its canonical text does", () => {
  // section 3.2.2: the sample input and its canonical form
  const value: unknown = JSON.parse(
    '{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],' +
      '"string": "\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}',
  );
  const canonical =
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}';
  expect(hashOf(value)).toBe(sha256(canonical));
});

describe("the hash changes", () => {
  test.each([
    ["the seed", passportOf(scenario, "b", 100)],
    ["the replications", passportOf(scenario, "a", 101)],
    ["a parameter", passportOf(scenarioOf(stationModel, { "nurses.count": 3 }), "a", 100)],
    ["what is changed", passportOf({ ...scenario, changed: [] }, "a", 100)],
    ["the scenario", passportOf({ ...scenario, name: "other" }, "a", 100)],
    ["the model", passportOf({ ...scenario, model: { ...stationModel, name: "other" } }, "a", 100)],
  ])("with %s", (_, other) => {
    expect(other.hash).not.toBe(passport.hash);
  });

  test.each(["version", "dataVersion", "tool"])("with the %s", (ingredient) => {
    const { hash, ...content } = passport;
    expect(hashOf(content)).toBe(hash);
    expect(hashOf({ ...content, [ingredient]: "other" })).not.toBe(hash);
  });
});

describe("own tables", () => {
  const people = [
    { name: "West", people: 3 },
    { name: "East", people: 1 },
  ];
  const own = passportOf({ ...scenario, own: { people } }, "a", 100);

  test("stand in the passport with their number of rows and the SHA-256 of the rows in canonical JSON", () => {
    const canonical = '[{"name":"West","people":3},{"name":"East","people":1}]';
    expect(own.own).toEqual({ people: { rows: 2, sha256: sha256(canonical) } });
  });

  test("are part of what the hash is over: another row, order of rows or name of a table is another hash", () => {
    const { hash, ...content } = own;
    expect(hashOf(content)).toBe(hash);
    const others = [
      { people: [{ name: "West", people: 4 }, people[1]!] },
      { people: [...people].reverse() },
      { sites: people },
      { people, sites: [] },
    ].map((tables) => passportOf({ ...scenario, own: tables }, "a", 100).hash);
    expect(new Set([passport.hash, hash, ...others]).size).toBe(6);
  });

  test("are not named where there are none, so that such a passport is what it was before there were any", () => {
    expect(Object.keys(passport)).not.toContain("own");
  });
});

test("the hash does not depend on the order in which values were set", () => {
  const values = { "work.meanDays": 1, "nurses.count": 2, "patients.perWeek": 5 };
  expect(passportOf({ ...scenario, values }, "a", 100).hash).toBe(passport.hash);
});

test("what JSON does not have has no hash", () => {
  expect(() => hashOf(undefined)).toThrow(TypeError);
});
