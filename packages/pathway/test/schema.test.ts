import { expect, test } from "vitest";
import { PathwayError, parsePathway, pathwayJsonSchema, pathwaySchema, readPathway } from "../src/index.ts";
import { clinicsPathway } from "./fixtures/clinics-pathway.ts";
import { panelPathway } from "./fixtures/panel-pathway.ts";
import { workloadPathway } from "./fixtures/workload-pathway.ts";

const pathways = [panelPathway, clinicsPathway, workloadPathway(10)];

test("a pathway survives JSON and the schema unchanged", () => {
  for (const pathway of pathways) {
    expect(readPathway(JSON.stringify(pathway))).toEqual(pathway);
    expect(pathwaySchema.parse(pathway)).toEqual(pathway);
  }
});

test("the published JSON Schema knows every kind of step and forbids unknown keys", () => {
  const schema = pathwayJsonSchema() as {
    $schema: string;
    additionalProperties: boolean;
    $defs: Record<string, unknown>;
  };
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.additionalProperties).toBe(false);
  const text = JSON.stringify(schema.$defs.Step);
  for (const type of [
    "visit",
    "seize",
    "work",
    "release",
    "attend",
    "gather",
    "delay",
    "branch",
    "set",
    "add",
    "choose",
  ])
    expect(text).toContain(`"const":"${type}"`);
  for (const type of [
    "fork",
    "fork-copies",
    "join",
    "clock",
    "stop-clock",
    "count",
    "tally",
    "record",
    "reopen",
    "leave",
  ])
    expect(text).toContain(`"const":"${type}"`);
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

test("a text that is not JSON is an error of its own", () => {
  expect(() => readPathway("{")).toThrow(PathwayError);
});

test("an error has every problem of the shape at once, as data and as one line each", () => {
  const bad = { ...structuredClone(panelPathway), startDate: "2022-02-30", name: "", extra: 1 };
  try {
    parsePathway(bad);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(PathwayError);
    expect((error as PathwayError).issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["wrong-value", "name"],
      ["wrong-value", "startDate"],
      ["unknown-key", "extra"],
    ]);
    expect((error as PathwayError).message.split("\n")).toHaveLength(3);
  }
});
