// After Framework's build: gathers our modules, well over a hundred and most of them small, into a few files. A browser needs some milliseconds
// for each, however near it lies, and has six on their way at a time; a page and its worker asked for ninety.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile, type Plugin } from "esbuild";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
/** The app's own modules, as Framework writes them; those of our packages. */
const COMPONENTS = join(dist, "_import", "components");
const OURS = [COMPONENTS, join(dist, "_node")];
/** Where what is gathered comes to lie, under a name that its contents give it. */
const gathered = (name: string) => join(dist, "_import", `gathered-${name}`);

const isOurs = (path: string) => OURS.some((folder) => path.startsWith(folder + sep));
/** As a browser names it in a file of this folder. */
const named = (path: string, folder: string) => {
  const name = relative(folder, path).split(sep).join("/");
  return name.startsWith(".") ? name : `./${name}`;
};
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** A script of a page, and a module that is named in one. */
const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>/g;
const NAMED = /"(\.{1,2}\/[\w/.@-]+\.js)"/g;
/** A worker's module, named in one of ours. */
const WORKER = /(import\.meta\.resolve\()"(\.{1,2}\/[\w/.-]+\.js)"/g;

const pages = filesIn(dist, ".html").map((path) => ({ path, html: readFileSync(path, "utf8") }));
const asked = [
  ...pages.flatMap(({ path, html }) =>
    [...html.matchAll(SCRIPT)].flatMap(([script]) =>
      [...script.matchAll(NAMED)].map(([, name]) => resolve(dirname(path), name!)),
    ),
  ),
  ...OURS.flatMap((folder) => filesIn(folder, ".js")).flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(WORKER)].map(([, , name]) => resolve(dirname(path), name!)),
  ),
].filter(isOurs);
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

/** Workers keep being named by `import.meta.resolve`, now beside what names them. */
const workers: Plugin = {
  name: "workers",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(
        WORKER,
        (_, call, name) => `${call}"./${entries.get(resolve(dirname(path), name))}.js"`,
      ),
    }));
  },
};
/** Framework's own files, and libraries that these use as well, stay where they are: each is to be there once. */
const libraries: Plugin = {
  name: "libraries",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const found = resolve(resolveDir, path);
      return isOurs(found) ? undefined : { path: named(found, gathered("")), external: true };
    });
  },
};

const { outputFiles, metafile } = await build({
  entryPoints: [...entries].map(([path, name]) => ({ in: path, out: name })),
  absWorkingDir: dist,
  outdir: gathered(""),
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  chunkNames: "[hash]",
  write: false,
  metafile: true,
  plugins: [workers, libraries],
  logLevel: "warning",
});
// what is named in another way would lie elsewhere from now on
const names = new Set([...entries.values()].map((name) => `import.meta.resolve("./${name}.js")`));
for (const { path, text } of outputFiles) {
  for (const [use] of text.matchAll(/import\.meta(\.resolve\("[^"]*"\))?/g)) {
    if (!names.has(use))
      throw new Error(`${basename(path)}: expected a worker named by import.meta.resolve, got ${use}`);
  }
}
const hash = createHash("sha256");
for (const { path, contents } of outputFiles) hash.update(basename(path)).update(contents);
const folder = gathered(hash.digest("hex").slice(0, 8));
for (const old of readdirSync(join(dist, "_import"))) {
  if (old.startsWith(basename(gathered("")))) rmSync(join(dist, "_import", old), { recursive: true });
}
mkdirSync(folder);
for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents);

for (const { path, html } of pages) {
  const here = dirname(path);
  const needed = new Set<string>();
  const scripted = html.replace(SCRIPT, (script) =>
    script.replace(NAMED, (whole, name) => {
      const entry = entries.get(resolve(here, name));
      if (entry === undefined) return whole;
      for (const one of withImports(`${entry}.js`, metafile)) needed.add(one);
      return `"${named(join(folder, `${entry}.js`), here)}"`;
    }),
  );
  const links = [...needed].map((file) => `<link rel="modulepreload" href="${named(join(folder, file), here)}">\n`);
  const unlinked = scripted.replace(/<link rel="modulepreload" href="([^"]*)">\n/g, (link, name) =>
    isOurs(resolve(here, name)) ? "" : link,
  );
  if (/_import\/components\/|_node\//.test(unlinked))
    throw new Error(`${path}: expected no module that is not gathered`);
  if (needed.size === 0) continue;
  const at = unlinked.indexOf('<link rel="modulepreload"');
  if (at < 0) throw new Error(`${path}: expected a page that names its modules`);
  writeFileSync(path, unlinked.slice(0, at) + links.join("") + unlinked.slice(at));
}
for (const ours of OURS) rmSync(ours, { recursive: true });
process.stdout.write(`gathered ${entries.size} modules, and all that they need, in ${outputFiles.length} files\n`);

/** A gathered file and all that it imports from the start, by their names. */
function withImports(file: string, { outputs }: Metafile): string[] {
  const found = new Set([file]);
  for (const one of found) {
    const path = Object.keys(outputs).find((output) => basename(output) === one)!;
    for (const { path: imported, kind, external } of outputs[path]!.imports) {
      if (kind === "import-statement" && !external) found.add(basename(imported));
    }
  }
  return [...found];
}
