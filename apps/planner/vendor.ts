// Fills Framework's own cache from node_modules, so that build and preview need no network. Framework looks there before it downloads:
//
//   _npm/<name>@<version>/_esm.js     an npm: import, explicit or implicit
//   _npm/<name>@<version>/<part>._esm.js   the import of a part, npm:<name>/<part>
//   _npm/<name>@<version>/            even empty: the version of npm:<name> is known
//   _node/<name>@<version>/index.js   a bare import, bundled from node_modules
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, context, type Plugin } from "esbuild";
import { LEFT_OUT } from "./left-out.ts";

const app = dirname(fileURLToPath(import.meta.url));
const cache = join(app, "src", ".observablehq", "cache");

/** Libraries that pages use, as npm: imports or through Inputs; their versions come from the lockfile. */
const LIBRARIES = [
  { name: "@observablehq/plot", part: undefined },
  { name: "htl" },
  { name: "isoformat" },
  // reads .xlsx, in a worker of ours
  { name: "read-excel-file", part: "universal" },
];

/** Libraries that no page uses, but whose versions Framework's client asks for. */
const UNUSED: Record<string, string> = {
  "@observablehq/sample-datasets": "1.0.1",
  "apache-arrow": "21.2.0",
  arquero: "8.0.3",
  d3: "7.9.2",
  "d3-dsv": "3.0.1",
  echarts: "5.6.0",
  leaflet: "1.9.4",
  lodash: "4.17.21",
  "mapbox-gl": "3.11.0",
  "parquet-wasm": "0.8.0",
  react: "18.3.1",
  "react-dom": "18.3.1",
  "topojson-client": "3.1.0",
};

/** Our own packages: bundled anew at every start, as their version seldom changes. */
const OWN = [
  "@ventesal/data",
  "@ventesal/denmark",
  "@ventesal/equity",
  "@ventesal/experiments",
  "@ventesal/expert-panel",
  "@ventesal/kernel",
  "@ventesal/late-effects",
  "@ventesal/measures",
  "@ventesal/pathway",
  "@ventesal/placement",
  "@ventesal/proof",
  "@ventesal/scenario",
  "@ventesal/siting",
  "@ventesal/theory",
  "@ventesal/words",
];

/** What no page needs of a library; see `left-out.ts`. What is not found was moved by its library, and would come along unnoticed. */
const withoutNeedless: Plugin = {
  name: "without-needless",
  setup({ onLoad, onEnd }) {
    const left = new Set(LEFT_OUT);
    for (const one of LEFT_OUT)
      onLoad({ filter: one.path }, () => {
        left.delete(one);
        return { contents: one.contents };
      });
    onEnd(() => {
      const [lost] = left;
      if (lost !== undefined) throw new Error(`expected a module ${lost.path} to leave out`);
    });
  },
};

/**
 * Htl writes `oninput="::1"` into a template and puts the event handler in its place afterwards; to a strict Content-Security-Policy that
 * is an attempt at inline script. Under another name until then, it is none.
 */
const noInlineHandlers: Plugin = {
  name: "no-inline-handlers",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]htl[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      const replace = (from: string, to: string) => {
        if (!contents.includes(from)) throw new Error(`${path}: expected ${from}`);
        contents = contents.replace(from, to);
      };
      replace(
        "template.innerHTML = string;",
        'template.innerHTML = string.replace(/(\\s)on(\\w+\\s*=\\s*["\']?::\\d)/g, "$1later-on$2");',
      );
      replace("element[name] = value;", 'element[name.replace(/^later-/, "")] = value;');
      return { contents };
    });
  },
};

/** It unpacks large files in workers that it makes from text, which a strict Content-Security-Policy forbids; a worker of ours is the place already. */
const noWorkersFromText: Plugin = {
  name: "no-workers-from-text",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]read-excel-file[\\/]modules[\\/]zip[\\/]unzipFromArrayBuffer\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      const from = "import { unzip } from 'fflate';";
      if (!contents.includes(from)) throw new Error(`${path}: expected ${from}`);
      const to = `import { unzipSync } from 'fflate';
const unzip = (archive, done) => {
  let files;
  try {
    files = unzipSync(archive);
  } catch (error) {
    return done(error);
  }
  done(null, files);
};`;
      return { contents: contents.replace(from, to) };
    });
  },
};

const esm: BuildOptions = {
  absWorkingDir: app,
  bundle: true,
  splitting: true,
  // Framework reads a name and a version off every path in its cache
  chunkNames: "chunks@0.0.0/[hash]",
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [noInlineHandlers, noWorkersFromText],
  logLevel: "warning",
};

/** @param watch whether to bundle our own packages again when they change, for the preview */
export async function vendor({ watch = false } = {}): Promise<void> {
  const npm = join(cache, "_npm");
  const node = join(cache, "_node");
  for (const folder of [npm, node]) rmSync(join(folder, "chunks@0.0.0"), { recursive: true, force: true });
  for (const [name, version] of Object.entries(UNUSED)) prepare(npm, name, version);
  const libraries = LIBRARIES.map(({ name, part }) => {
    const place = prepare(npm, name, versionOf(name));
    return part === undefined ? [`${place}/_esm`, name] : [`${place}/${part}._esm`, `${name}/${part}`];
  });
  await build({ ...esm, entryPoints: Object.fromEntries(libraries), outdir: npm });
  const own: BuildOptions = {
    ...esm,
    plugins: [withoutNeedless],
    entryPoints: Object.fromEntries(OWN.map((name) => [`${prepare(node, name, versionOf(name))}/index`, name])),
    outdir: node,
    sourcemap: watch && "inline",
  };
  if (watch) await (await context(own)).watch();
  await build(own);
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(app, "node_modules", name, "package.json"), "utf8")).version;
}

/** Makes room for this version of a package, and removes any other: Framework takes the highest it finds. */
function prepare(folder: string, name: string, version: string): string {
  const parent = dirname(join(folder, name));
  const kept = `${basename(name)}@${version}`;
  if (existsSync(parent)) {
    for (const entry of readdirSync(parent)) {
      if (entry.startsWith(`${basename(name)}@`) && entry !== kept) rmSync(join(parent, entry), { recursive: true });
    }
  }
  mkdirSync(join(folder, `${name}@${version}`), { recursive: true });
  return `${name}@${version}`;
}
