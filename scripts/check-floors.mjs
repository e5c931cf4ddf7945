// The house's order: a package may import packages of its own floor or of lower ones, never of a higher one, and never in a circle;
// and no file may reach into another package by a path. The floors are in each package.json ("ventesal": { "floor": n }).
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const within = (folder) => readdirSync(folder).map((name) => join(folder, name));
const packages = new Map();
for (const folder of ["data", ...within("packages"), ...within("apps"), ...within("examples"), "tests", "notebooks"]) {
  const path = join(folder, "package.json");
  if (!existsSync(path)) continue;
  const { name, dependencies = {}, devDependencies = {}, ventesal } = JSON.parse(readFileSync(path, "utf8"));
  packages.set(name, { folder, floor: ventesal?.floor, needs: Object.keys({ ...dependencies, ...devDependencies }) });
}

const problems = [];
for (const [name, { folder, floor, needs }] of packages) {
  if (!Number.isInteger(floor))
    problems.push(`${folder}/package.json: expected "ventesal": { "floor": n }, got ${JSON.stringify(floor)}`);
  for (const other of needs.filter((need) => packages.has(need))) {
    const below = packages.get(other).floor;
    if (below > floor)
      problems.push(
        `${folder}/package.json: ${name} is on floor ${floor} and must not depend on ${other}, on floor ${below}`,
      );
  }
}
for (const circle of circles()) problems.push(`packages depend on each other in a circle: ${circle.join(" -> ")}`);
for (const { folder } of packages.values()) {
  for (const file of sources(folder)) {
    for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)"/g)) {
      const target = relative(folder, resolve(dirname(file), path));
      if (target.startsWith(`..${sep}`))
        problems.push(`${file}: imports ${path}, outside its package; use the package's name`);
    }
  }
}

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`floors: ${packages.size} packages, ${problems.length} problems\n`);
process.exit(problems.length > 0 ? 1 : 0);

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ["node_modules", "dist", "generated"].includes(entry.name) ? [] : sources(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

/** Circles in the graph of packages, each once, found by depth-first search. */
function circles() {
  const found = [];
  const done = new Set();
  const visit = (name, path) => {
    const at = path.indexOf(name);
    if (at >= 0) {
      found.push([...path.slice(at), name]);
      return;
    }
    if (done.has(name)) return;
    for (const need of packages.get(name).needs) if (packages.has(need)) visit(need, [...path, name]);
    done.add(name);
  };
  for (const name of packages.keys()) visit(name, []);
  return found;
}
