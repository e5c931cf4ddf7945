// After Framework's build: gathers our modules, several hundred and most of them small, into a few files. A browser needs some milliseconds for
// each, however near it lies, and has six on their way at a time; a page and its worker asked for ninety.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { bundle, COMPONENTS, dist, isGathered, named, PACKAGES, WORKER } from "./bundle.ts";

/** Where what is gathered comes to lie, under a name that its contents give it. */
const gathered = (name: string) => join(dist, "_import", `gathered-${name}`);

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** A script of a page, and a module that is named in one. */
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const NAMED = /"(\.{1,2}\/[\w/.@-]+\.js)"/g;

const pages = filesIn(dist, ".html").map((path) => ({ path, html: readFileSync(path, "utf8") }));
const asked = [
  ...pages.flatMap(({ path, html }) =>
    [...html.matchAll(SCRIPT)].flatMap(([script]) =>
      [...script.matchAll(NAMED)].map(([, name]) => resolve(dirname(path), name!)),
    ),
  ),
  ...filesIn(COMPONENTS, ".js").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(WORKER)].map(([, , name]) => resolve(dirname(path), name!)),
  ),
].filter(isGathered);
/** What pages and workers begin with, and what it is called: `panel/page.1a2b3c4d.js` becomes `panel-page`. */
const entries = new Map(
  asked.map((path) => [
    path,
    relative(COMPONENTS, path)
      .replace(/(\.[0-9a-f]{8})?\.js$/, "")
      .replaceAll(sep, "-"),
  ]),
);
if (new Set(entries.values()).size < entries.size)
  throw new Error(`expected different names: ${[...entries.values()]}`);

const chunks = await bundle(entries, gathered(""));
const hash = createHash("sha256");
for (const { fileName, code } of chunks) hash.update(fileName).update(code);
const folder = gathered(hash.digest("hex").slice(0, 8));
for (const old of readdirSync(join(dist, "_import"))) {
  if (old.startsWith(basename(gathered("")))) rmSync(join(dist, "_import", old), { recursive: true });
}
mkdirSync(folder);
for (const { fileName, code } of chunks) writeFileSync(join(folder, fileName), code);

for (const { path, html } of pages) {
  const here = dirname(path);
  const needed = new Set<string>();
  const scripted = html.replace(SCRIPT, (script) =>
    script.replace(NAMED, (whole, name) => {
      const entry = entries.get(resolve(here, name));
      if (entry === undefined) return whole;
      for (const one of withImports(`${entry}.js`)) needed.add(one);
      return `"${named(join(folder, `${entry}.js`), here)}"`;
    }),
  );
  const links = [...needed].map((file) => `<link rel="modulepreload" href="${named(join(folder, file), here)}">\n`);
  const unlinked = scripted.replace(/<link rel="modulepreload" href="([^"]*)">\n/g, (link, name) =>
    isGathered(resolve(here, name)) ? "" : link,
  );
  const left = [...unlinked.matchAll(NAMED)].map(([, name]) => name!).filter((name) => isGathered(resolve(here, name)));
  if (left.length > 0) throw new Error(`${path}: expected no module that is not gathered, got ${left.join(", ")}`);
  if (needed.size === 0) continue;
  const at = unlinked.indexOf('<link rel="modulepreload"');
  if (at < 0) throw new Error(`${path}: expected a page that names its modules`);
  writeFileSync(path, unlinked.slice(0, at) + links.join("") + unlinked.slice(at));
}
for (const ours of [COMPONENTS, PACKAGES]) rmSync(ours, { recursive: true });
process.stdout.write(`gathered ${entries.size} modules, and all that they need, in ${chunks.length} files\n`);

/** A gathered file and all of them that it imports from the start, by their names. */
function withImports(file: string): string[] {
  const found = new Set([file]);
  for (const one of found) {
    for (const imported of chunks.find(({ fileName }) => fileName === one)?.imports ?? []) {
      if (chunks.some(({ fileName }) => fileName === imported)) found.add(imported);
    }
  }
  return [...found];
}
