import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import commonjs from "@rollup/plugin-commonjs";
import json from "@rollup/plugin-json";
import nodeResolve from "@rollup/plugin-node-resolve";
import { type OutputChunk, type Plugin, rollup } from "rollup";
import esbuild, { minify } from "rollup-plugin-esbuild";
import { LEFT_OUT } from "../left-out.ts";
import { legalComments } from "./legal-comments.ts";

const app = fileURLToPath(new URL("..", import.meta.url));
const repository = join(app, "..", "..");
export const dist = join(app, "dist");
/** The app's own modules, as Framework writes them; those of our packages. */
export const COMPONENTS = join(dist, "_import", "components");
export const PACKAGES = join(dist, "_node");

/** Files that are smaller, in bytes, are put together with others, if a page then has little to load that it does not need. */
const SMALL = 10_000;
/** What is left to libraries: modules that import each other, and comments that only look like instructions. */
const LIBRARIES_OWN: readonly string[] = ["CIRCULAR_DEPENDENCY", "INVALID_ANNOTATION"];
/** What Framework has written whole, and is taken from its sources instead: our packages, and Plot, of whose marks and scales we need some. */
const FROM_SOURCES =
  /[\\/]_n(?:ode|pm)[\\/](@ventesal[\\/][\w-]+|@observablehq[\\/]plot)@[^\\/]+[\\/](?:index\.)?[0-9a-f]{8}\.js$/;
/** A worker's module, named in one of ours. */
export const WORKER = /(import\.meta\.resolve\()"(\.{1,2}\/[\w/.-]+\.js)"/g;

/** Whether a file is gathered: it is part of the app or of our packages, or taken from sources. */
export const isGathered = (path: string) =>
  [COMPONENTS, PACKAGES].some((folder) => path.startsWith(folder + sep)) || FROM_SOURCES.test(path);

/** As a browser names a file in another of this folder. */
export function named(path: string, folder: string): string {
  const name = relative(folder, path).split(sep).join("/");
  return name.startsWith(".") ? name : `./${name}`;
}

/**
 * Gathers modules, and all that they need, in a few files: each has what the same pages need, but for small ones that are put together.
 *
 * Rollup, since it follows what is used through the tables of contents of our packages: with esbuild, which takes each of them whole, the
 * panel's page loaded the clinics' model and every table of facts.
 * @param entries what pages and workers begin with, and what it is called
 * @param folder where the files will lie
 */
export async function bundle(entries: ReadonlyMap<string, string>, folder: string): Promise<OutputChunk[]> {
  const lengths = new Map<string, number>();
  const bundled = await rollup({
    input: Object.fromEntries([...entries].map(([path, name]) => [name, path])),
    plugins: [
      asFrameworkNamesThem,
      withoutNeedless,
      workersBeside(entries),
      nodeResolve({ browser: true, extensions: [".js", ".ts"] }),
      commonjs(),
      json(),
      esbuild({ target: "es2022", tsconfig: false }),
      // what libraries keep for development is left out here
      minify({ target: "es2022", legalComments: "none", define: { "process.env.NODE_ENV": '"production"' } }),
      legalComments(),
      { name: "lengths", moduleParsed: ({ id, code }) => void lengths.set(id, code?.length ?? 0) },
    ],
    logLevel: "warn",
    onwarn({ code = "", message, id, ids = [id ?? ""] }) {
      if (!LIBRARIES_OWN.includes(code) || !ids.every((path) => path.includes("node_modules")))
        throw new Error(message);
    },
  });
  const { output } = await bundled.generate({
    dir: folder,
    format: "es",
    chunkFileNames: ({ moduleIds }) => `${largeParts(moduleIds, lengths)}-[hash].js`,
    entryFileNames: "[name].js",
    experimentalMinChunkSize: SMALL,
  });
  await bundled.close();
  const chunks = output.filter((file) => file.type === "chunk");
  const there = new Set(chunks.map(({ fileName }) => fileName));
  for (const { fileName, imports, dynamicImports } of chunks) {
    for (const name of [...imports, ...dynamicImports]) {
      if (!there.has(name) && !existsSync(resolve(folder, name)))
        throw new Error(`${fileName}: expected modules that are there, got ${name}`);
    }
  }
  // a worker that is named in another way would lie elsewhere from now on
  const names = new Set([...entries.values()].map((name) => `import.meta.resolve("./${name}.js")`));
  for (const { fileName, code } of chunks) {
    for (const [use] of code.matchAll(/import\.meta(\.resolve\("[^"]*"\))?/g)) {
      if (!names.has(use)) throw new Error(`${fileName}: expected a worker named by import.meta.resolve, got ${use}`);
    }
  }
  return chunks;
}

/** A package of ours, a folder of the app, a library or a family of them, by the last such in a path; facts lie elsewhere. */
const PART = /(?:.*[\\/])?(?:packages|components|node_modules)[\\/](?:@(?!stdlib)[\w-]+[\\/])?@?([\w.-]+)[\\/]/;

/** What large parts of a file are, by the lengths of their sources: it is called after them, to see what a page loads. */
function largeParts(moduleIds: readonly string[], lengths: ReadonlyMap<string, number>): string {
  const parts = new Map<string, number>();
  let all = 0;
  for (const id of moduleIds) {
    const part = PART.exec(relative(repository, id))?.[1] ?? "facts";
    const length = lengths.get(id) ?? 0;
    parts.set(part, (parts.get(part) ?? 0) + length);
    all += length;
  }
  const large = [...parts].filter(([, length]) => length >= all / 4).sort(([, a], [, b]) => b - a);
  return large.length === 0 ? "several" : large.map(([part]) => part).join("-and-");
}

/** Framework's own files, and libraries that these use as well, stay where they are. */
const asFrameworkNamesThem: Plugin = {
  name: "as-framework-names-them",
  resolveId(source, importer) {
    if (importer === undefined || !importer.startsWith(COMPONENTS)) return null;
    const path = resolve(dirname(importer), source);
    const [, name] = FROM_SOURCES.exec(path) ?? [];
    if (name !== undefined) return this.resolve(name.replaceAll(sep, "/"), join(app, "package.json"));
    if (path.startsWith(PACKAGES + sep)) throw new Error(`${importer}: expected a package of ours, got ${source}`);
    return isGathered(path) ? null : { id: path, external: true };
  },
};

/** What no page needs of a library; see `left-out.ts`. */
const withoutNeedless: Plugin = {
  name: "without-needless",
  load: (id) => LEFT_OUT.find(({ path }) => path.test(id))?.contents,
};

/** Workers keep being named by `import.meta.resolve`, now beside what names them. */
function workersBeside(entries: ReadonlyMap<string, string>): Plugin {
  return {
    name: "workers-beside",
    transform: (code, id) =>
      isGathered(id)
        ? { code: code.replace(WORKER, (_, call, name) => `${call}"./${entries.get(resolve(dirname(id), name))}.js"`) }
        : null,
  };
}
