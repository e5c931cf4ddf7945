import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkPackage } from "../scripts/check-package.mjs";
import * as facts from "../src/index.ts";
import { copyOfFacts, dataFolder } from "./small-package.ts";

const { dataVersion, panelFigures2022 } = facts;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ventesal-facts-"));
  copyOfFacts(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dataFolder, "scripts/build.mjs"), folder], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

/** The modules that a build has written, by their names. */
const generated = (of = folder) =>
  Object.fromEntries(
    readdirSync(join(of, "generated")).map((name) => [name, readFileSync(join(of, "generated", name), "utf8")]),
  );
const versionIn = (modules: Record<string, string>) =>
  /dataVersion = "([0-9a-f]{64})"/.exec(modules["data-version.ts"]!)?.[1];

function change(file: string, piece: string, replacement: string) {
  const text = readFileSync(join(folder, file), "utf8");
  expect(text).toContain(piece);
  writeFileSync(join(folder, file), text.replace(piece, replacement));
}

test("the modules in use were built from the files as they stand", () => {
  expect(build()).toMatchObject({ status: 0, stderr: "" });
  expect(generated()).toEqual(generated(dataFolder));
  expect(versionIn(generated())).toBe(dataVersion);
});

test("the typed rows are the rows of the files", () => {
  const rows = Object.fromEntries(checkPackage(dataFolder).tables.map((table) => [table.resource.name, table.rows]));
  expect(rows).toEqual({
    "panel-figures-2022": panelFigures2022,
    "panel-years": facts.panelYears,
    "panel-calibration-2022": facts.panelCalibration2022,
    regions: facts.regions,
    "public-holidays": facts.publicHolidays,
    municipalities: facts.municipalities,
    hospitals: facts.hospitals,
    gateways: facts.gateways,
    ferries: facts.ferries,
    "travel-parameters": facts.travelParameters,
    coast: facts.coast,
    "cancer-figures": facts.cancerFigures,
  });
});

test("a table that is gone leaves no module behind", () => {
  mkdirSync(join(folder, "generated"));
  writeFileSync(join(folder, "generated", "left-over.ts"), "export const leftOver = [];\n");
  build();
  expect(Object.keys(generated())).toEqual(Object.keys(generated(dataFolder)));
});

test("a table called as the list of all tables is refused before anything is written", () => {
  change("datapackage.json", '"name": "panel-years"', '"name": "tables"');
  const { status, stderr } = build();
  expect(status).toBe(1);
  expect(stderr).toContain('expected tables of other names than "tables" and "data-version", got tables');
  expect(existsSync(join(folder, "generated"))).toBe(false);
});

test("a changed figure changes the data version, and so does a changed description", () => {
  change("panel/figures-2022.csv", ",121,cases,121,121,", ",122,cases,122,122,");
  build();
  const afterFigure = versionIn(generated());
  change("datapackage.json", "Facts for Ventesal", "Facts for a model");
  build();
  expect(new Set([dataVersion, afterFigure, versionIn(generated())])).toHaveProperty("size", 3);
});

test("a bad figure ends the build with one sentence a problem, and nothing is written", () => {
  change("panel/figures-2022.csv", ",15,days,14.5,15.5,", ',"15,0",days,14.5,15.5,');
  const { status, stderr } = build();
  expect(status).toBe(1);
  const row = 1 + panelFigures2022.findIndex((figure) => figure.measure === "processing-time.mean") + 1;
  expect(stderr).toBe(
    `panel/figures-2022.csv, row ${row}, column "value": came "15,0"; expected a number with a decimal point, such as 14.5\n` +
      "1 problem in the data package; nothing was written.\n",
  );
  expect(existsSync(join(folder, "generated"))).toBe(false);
});
