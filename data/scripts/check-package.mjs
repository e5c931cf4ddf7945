// Checked by hand: tableschema 1.12.6 is unkept (last release March 2022, version 1 of the standard) and dpkit needs a native data-frame library.
import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { descriptorProblems } from "./check-descriptor.mjs";
import { checkTable } from "./check-table.mjs";
import { readText } from "./read-text.mjs";

const descriptorFile = "datapackage.json";
const notData = new Set(["node_modules", "generated", "dist", "coverage"]);

/**
 * Reads the data package in `folder` and checks everything that can be checked: all problems are listed, not the first.
 * Where there are none, `tables` holds each resource with its rows in the order of the file.
 * @returns {{ tables: { resource: object, rows: object[] }[], problems: import("./problem.mjs").Problem[] }}
 */
export function checkPackage(folder) {
  const { text, problems } = readText(join(folder, descriptorFile), descriptorFile);
  if (problems.length > 0) return { tables: [], problems };
  let descriptor;
  try {
    descriptor = JSON.parse(text);
  } catch (error) {
    return { tables: [], problems: [{ file: descriptorFile, received: error.message, expected: "JSON" }] };
  }
  problems.push(...descriptorProblems(descriptor));
  if (problems.length > 0) return { tables: [], problems };

  const tables = [];
  for (const resource of descriptor.resources) {
    const table = checkTable(join(folder, resource.path), resource);
    tables.push({ resource, rows: table.rows });
    problems.push(...table.problems);
  }
  const listed = new Set(descriptor.resources.map((resource) => resource.path));
  for (const file of csvFiles(folder).filter((path) => !listed.has(path))) {
    problems.push({
      file,
      received: "a CSV file that datapackage.json does not list",
      expected: "a resource with its path",
    });
  }
  return { tables, problems };
}

/** The CSV files below a folder, with forward slashes on every system, in alphabetical order. */
function csvFiles(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && !notData.has(entry.name))
    .flatMap((entry) => {
      const path = posix.join(below, entry.name);
      if (entry.isDirectory()) return csvFiles(folder, path);
      return entry.name.toLowerCase().endsWith(".csv") ? [path] : [];
    })
    .sort();
}
