// Bundles the command line into dist/ventesal.js (or into the folder named as the only argument) and, beside it, parts that are read
// only when a command needs them.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const outdir = resolve(process.argv[2] ?? join(root, "dist"));

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

// the names of parts change with their content: old ones would pile up
rmSync(join(outdir, "parts"), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { ventesal: "src/main.ts" },
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: "parts/[name]-[hash]",
  format: "esm",
  platform: "node",
  target: "node20",
  legalComments: "none",
  plugins: [onlyEnglishFromZod],
  // CommonJS dependencies ask for Node's own modules by require
  banner: {
    js: 'import { createRequire as createRequireHere } from "node:module";\nconst require = createRequireHere(import.meta.url);',
  },
  logLevel: "warning",
});
