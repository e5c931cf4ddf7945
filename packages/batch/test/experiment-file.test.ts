import { describe, expect, it } from "vitest";
import { type BatchError, experimentJsonSchema, readExperiment } from "../src/index.ts";
import { SWEEP } from "./fixtures.ts";

/** The issues of a text that is no experiment: place and what was expected. */
function issuesOf(experiment: unknown): string[] {
  const text = typeof experiment === "string" ? experiment : JSON.stringify(experiment);
  try {
    readExperiment(text);
  } catch (error) {
    return (error as BatchError).issues.map(({ place, expected }) => `${place}: ${expected}`);
  }
  return [];
}

describe("an experiment file", () => {
  it("is read with what is taken where nothing is said", () => {
    const { name, scenarios, replications } = SWEEP;
    expect(readExperiment(JSON.stringify({ name, scenarios, replications }))).toEqual({
      ...{ name, scenarios, replications },
      ...{ seed: "1", visits: false, allowOverload: false },
    });
    expect(readExperiment(JSON.stringify(SWEEP)).seed).toBe("7");
  });

  it.each<[string, unknown, string[]]>([
    ["is no JSON", "{", ["the file: JSON"]],
    ["has no name", { ...SWEEP, name: undefined }, ["name: a name"]],
    ["has no scenarios", { ...SWEEP, scenarios: [] }, ["scenarios: at least one scenario"]],
    [
      "has a number for a scenario",
      { ...SWEEP, scenarios: [3] },
      ["scenarios.0: the name of a built-in scenario, or { scenario, name, set }"],
    ],
    [
      "has a scenario with a key that there is not",
      { ...SWEEP, scenarios: [{ scenario: "panel-2022", sett: {} }] },
      ["scenarios.0.sett: no such key"],
    ],
    [
      "has a design of another kind",
      { ...SWEEP, design: { kind: "random", parameters: {} } },
      ["design.kind: a design of the kind factorial, latin-hypercube or sobol"],
    ],
    [
      "has a range where levels are needed",
      { ...SWEEP, design: { kind: "factorial", parameters: { "external.share": { low: 0.1, high: 0.2 } } } },
      ["design.parameters.external.share: a list of values"],
    ],
    [
      "has a range that goes down",
      { ...SWEEP, design: { kind: "sobol", points: 4, parameters: { "external.share": { low: 0.3, high: 0.2 } } } },
      ["design.parameters.external.share: low below high"],
    ],
    [
      "has no points",
      { ...SWEEP, design: { kind: "sobol", parameters: { "external.share": [0.1] } } },
      ["design.points: a whole number, 1 or more"],
    ],
    [
      "varies nothing",
      { ...SWEEP, design: { kind: "factorial", parameters: {} } },
      ["design.parameters: at least one parameter"],
    ],
    ["has half a replication", { ...SWEEP, replications: 0.5 }, ["replications: a whole number, 1 or more"]],
    ["has an unknown key", { ...SWEEP, replication: 3 }, ["replication: no such key"]],
    [
      "has several mistakes",
      { ...SWEEP, name: "", replications: 0, visits: "yes" },
      ["name: a name", "replications: a whole number, 1 or more", "visits: true or false"],
    ],
  ])("that %s is refused with the place", (_, experiment, issues) => {
    expect(issuesOf(experiment)).toEqual(issues);
  });

  it("has a JSON Schema in which what may be left out is not required", () => {
    const schema = experimentJsonSchema();
    expect(schema.required).toEqual(["name", "scenarios", "replications"]);
    expect(Object.keys(schema.properties ?? {})).toContain("design");
    expect(JSON.stringify(schema)).not.toContain("undefined");
  });
});
