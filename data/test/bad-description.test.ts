import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkPackage } from "../scripts/check-package.mjs";
import { descriptor, smallPackage } from "./small-package.ts";

let small: ReturnType<typeof smallPackage>;
beforeEach(() => {
  small = smallPackage();
});
afterEach(() => small.remove());

type Resource = ReturnType<typeof descriptor>["resources"][number];

/** The problems of the small package once its description has been changed. */
function problemsAfter(change: (resource: Resource & Record<string, unknown>) => void) {
  const changed = descriptor();
  change(changed.resources[0] as Resource & Record<string, unknown>);
  small.write("datapackage.json", `${JSON.stringify(changed)}\n`);
  return checkPackage(small.folder).problems;
}

const file = "datapackage.json";

describe("a description that lacks what a table needs is refused", () => {
  test.each<[string, (resource: Resource & Record<string, unknown>) => void, string]>([
    ["no source", (resource) => resource.sources.splice(0), "clinics.sources"],
    [
      "a licence without a title",
      (resource) => Object.assign(resource, { licenses: [{ name: "MIT" }] }),
      "clinics.licenses",
    ],
    [
      "no date of retrieval",
      (resource) => Object.assign(resource, { "ventesal:retrieved": "autumn" }),
      "clinics.ventesal:retrieved",
    ],
    ["an empty title", (resource) => Object.assign(resource, { title: " " }), "clinics.title"],
    ["a path out of the folder", (resource) => Object.assign(resource, { path: "../clinics.csv" }), "clinics.path"],
    [
      "a field without a description",
      (resource) => Object.assign(resource.schema.fields[1]!, { description: "" }),
      "clinics.town.description",
    ],
    [
      "a type that the checks do not know",
      (resource) => Object.assign(resource.schema.fields[1]!, { type: "geopoint" }),
      "clinics.town.type",
    ],
    [
      "a constraint that the checks would not enforce",
      (resource) => Object.assign(resource.schema.fields[1]!, { constraints: { minLength: 2 } }),
      "clinics.town.constraints",
    ],
    [
      "a schema word that the checks would not enforce",
      (resource) => Object.assign(resource.schema, { foreignKeys: [] }),
      "clinics.schema",
    ],
    [
      "a key of an unknown field",
      (resource) => Object.assign(resource.schema, { primaryKey: ["number"] }),
      "clinics.schema.primaryKey",
    ],
    [
      "a key that may be missing",
      (resource) => Object.assign(resource.schema, { primaryKey: ["town"] }),
      "clinics.town.constraints",
    ],
    ["rows of unknown confidence", (resource) => resource.schema.fields.splice(5, 1), "clinics.schema.fields"],
  ])("%s", (_, change, column) => {
    expect(problemsAfter(change).map((problem) => [problem.file, problem.column])).toEqual([[file, column]]);
  });

  test("two resources of one name", () => {
    const { resources } = descriptor();
    const other = { ...resources[0]!, path: "clinics/other.csv", "ventesal:row": "OtherRow" };
    small.write(file, `${JSON.stringify({ resources: [...resources, other] })}\n`);
    expect(checkPackage(small.folder).problems).toEqual([
      { file, column: "resources.*.name", received: '"clinics"', expected: "a value that no other resource has" },
    ]);
  });
});

test("a listed file that is not there is named", () => {
  const problems = problemsAfter((resource) => Object.assign(resource, { path: "clinics/clinic.csv" }));
  expect(problems).toMatchObject([
    { file: "clinics/clinic.csv", received: "no such file" },
    { file: "clinics/clinics.csv", received: "a CSV file that datapackage.json does not list" },
  ]);
});

test("a description that is not JSON is named", () => {
  small.write(file, "{ resources: }\n");
  expect(checkPackage(small.folder).problems).toMatchObject([{ file, expected: "JSON" }]);
});

test("a folder without a description is named", () => {
  expect(checkPackage(`${small.folder}/clinics`).problems).toMatchObject([{ file, received: "no such file" }]);
});
