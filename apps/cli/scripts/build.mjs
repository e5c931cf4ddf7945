// Bundles the command line into dist/ventesal.js (or into the folder named as the only argument) and, beside it, parts that are read
// only when a command needs them, and what the threads of a batch run: batch-worker.js, within worker.js of the pool.
import { copyFileSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = resolve(process.argv[2] ?? join(root, "dist"));

/** The pool of threads starts its worker by its path, so that it must be a file of its own. */
const batch = createRequire(new URL("../../../packages/batch/package.json", import.meta.url));
const poolsWorker = join(dirname(batch.resolve("piscina")), "worker.js");

/** CommonJS dependencies ask for Node's own modules by require, and for their own folder: that of the bundle, not of its parts. */
const COMMON_JS = `
import { createRequire as createRequireHere } from "node:module";
import { fileURLToPath as pathHere } from "node:url";
const require = createRequireHere(import.meta.url);
const __dirname = pathHere(new URL(/\\/parts\\/[^/]*$/.test(import.meta.url) ? ".." : ".", import.meta.url));
`.trim();

/**
 * Zod carries its error texts in some fifty languages, a seventh of the bundle, read at every start. Ours are our own: English is enough.
 * @type {import("esbuild").Plugin}
 */
const onlyEnglishFromZod = {
  name: "only-english-from-zod",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export { default as en } from "./en.js";\n',
    }));
  },
};

/**
 * jsdom starts a process of its own for requests that block. Reports load nothing, and that file is not in the bundle.
 * @type {import("esbuild").Plugin}
 */
const noBlockingRequests = {
  name: "no-blocking-requests",
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]jsdom[\\/]lib[\\/]jsdom[\\/]living[\\/]xhr[\\/]XMLHttpRequest-impl\.js$/ },
      async ({ path }) => {
        const contents = await readFile(path, "utf8");
        return { contents: contents.replace(/require\.resolve\("\.\/xhr-sync-worker\.js"\)/, "null") };
      },
    );
  },
};

// the names of parts change with their content: old ones would pile up
rmSync(join(outdir, "parts"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { ventesal: "src/main.ts", "batch-worker": "src/batch-worker.ts", worker: poolsWorker },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "none",
  plugins: [onlyEnglishFromZod, noBlockingRequests],
  // native code that the pool would use to give way to others, if it were there and were asked to
  external: ["@napi-rs/nice"],
  banner: { js: COMMON_JS },
  logLevel: "warning",
});
// the solver of placement looks for its WebAssembly beside its own file, which is among the parts
const placement = createRequire(new URL("../../../packages/placement/package.json", import.meta.url));
copyFileSync(placement.resolve("highs/runtime"), join(outdir, "parts", "highs.wasm"));
// and so do the pictures of reports for their renderer and its font
const report = createRequire(new URL("../../../packages/report/package.json", import.meta.url));
const inter = "@expo-google-fonts/inter";
copyFileSync(report.resolve("@resvg/resvg-wasm/index_bg.wasm"), join(outdir, "parts", "resvg.wasm"));
copyFileSync(report.resolve(`${inter}/400Regular/Inter_400Regular.ttf`), join(outdir, "parts", "inter-regular.ttf"));
copyFileSync(report.resolve(`${inter}/600SemiBold/Inter_600SemiBold.ttf`), join(outdir, "parts", "inter-semibold.ttf"));
