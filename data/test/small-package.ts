import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const dataFolder = fileURLToPath(new URL("..", import.meta.url));

/** A data package with one table of three clinics, in a temporary folder that `remove` deletes. */
export function smallPackage() {
  const folder = mkdtempSync(join(tmpdir(), "ventesal-data-"));
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  write("datapackage.json", `${JSON.stringify(descriptor(), null, 2)}\n`);
  write("clinics/clinics.csv", clinics);
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) };
}

export const clinics = `id,town,opened,weeklySlots,meanVisitHours,confidence,source
1,Odense,2022-02-01,12,1.5,published,Tolstrup 2024
2,Roskilde,2021-10-28,,0.75,assumption,
3,Næstved,,6,1,assumption,
`;

/** A fresh descriptor of the small package, to be changed by the test that asks for it. */
export function descriptor() {
  const enumeration = ["source document", "published", "estimate", "assumption", "unknown"];
  const fields: { name: string; type: string; description: string; constraints?: Record<string, unknown> }[] = [
    { name: "id", type: "integer", description: "Number.", constraints: { required: true, minimum: 1 } },
    { name: "town", type: "string", description: "Town.", constraints: { unique: true, pattern: "[A-ZÆØÅ][a-zæøå]+" } },
    { name: "opened", type: "date", description: "First day.", constraints: { minimum: "2003-01-01" } },
    { name: "weeklySlots", type: "integer", description: "Visits a week.", constraints: { minimum: 0, maximum: 40 } },
    { name: "meanVisitHours", type: "number", description: "Hours a visit." },
    {
      name: "confidence",
      type: "string",
      description: "How sure.",
      constraints: { required: true, enum: enumeration },
    },
    { name: "source", type: "string", description: "Where from." },
  ];
  return {
    resources: [
      {
        name: "clinics",
        path: "clinics/clinics.csv",
        title: "Clinics",
        description: "Three clinics, for the tests.",
        "ventesal:row": "ClinicRow",
        "ventesal:retrieved": "2026-11-21",
        sources: [{ title: "the tests" }],
        licenses: [{ name: "MIT", title: "MIT" }],
        schema: { fields, primaryKey: ["id"], missingValues: [""] } as Record<string, unknown> & {
          fields: typeof fields;
        },
      },
    ],
  };
}

/** A copy of this package's own facts, for tests that change one of them. */
export function copyOfFacts(folder: string) {
  const { resources } = JSON.parse(readFileSync(join(dataFolder, "datapackage.json"), "utf8"));
  for (const path of ["datapackage.json", ...resources.map((resource: { path: string }) => resource.path)]) {
    cpSync(join(dataFolder, path), join(folder, path));
  }
}
