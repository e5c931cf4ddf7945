import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * SHA-256, in hexadecimal, over the data package: datapackage.json and each listed CSV file, in the order of their
 * paths. Each file enters as its path, its length in bytes and its bytes, so that no two packages run together alike.
 */
export function dataVersion(folder, resources) {
  const hash = createHash("sha256");
  for (const path of ["datapackage.json", ...resources.map((resource) => resource.path)].sort()) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}
