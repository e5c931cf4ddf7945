import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { config, observable } from "@observablehq/notebook-kit/vite";
import { type Alias, defineConfig, type Plugin, type UserConfig } from "vite";

const here = import.meta.dirname;
/** A library as the notebooks' standard library asks for it: by its name at npm, or by an address of a content delivery network. */
const ELSEWHERE = /^(?:npm:|https:\/\/[^/]+\/npm\/)((?:@[^/@]+\/)?[^/@]+)(?:@[^/]+)?(\/.*)?$/;

/** The installed counterpart of such a library, where there is one. */
function installed(source: string): string | undefined {
  const [, name, path = ""] = ELSEWHERE.exec(source) ?? [];
  return name && existsSync(join(here, "node_modules", name)) ? name + path.replace(/\/?\+esm$/, "") : undefined;
}

/** Takes the notebooks' standard library from node_modules, in the version of the lockfile, so that neither build nor reader needs a network. */
function offline(): Plugin {
  return {
    name: "offline",
    enforce: "pre",
    async resolveId(source) {
      const name = installed(source);
      return name ? this.resolve(name, join(here, "package.json"), { skipSelf: true }) : undefined;
    },
    transform: {
      filter: { id: /notebook-kit\/.*\.css/ },
      handler: (code) =>
        code.replace(/url\("(https:[^"]+)"\)/g, (all, address: string) => {
          const name = installed(address);
          return name ? JSON.stringify(join(here, "node_modules", name)) : all;
        }),
    },
  };
}

/** Code that is wider than the screen can be scrolled from the keyboard, too. */
function scrollableCode(): Plugin {
  return {
    name: "scrollable-code",
    transformIndexHtml: { order: "post", handler: (html) => html.replaceAll("<pre", '<pre tabindex="0"') },
  };
}

const { resolve, ...kit } = config() as UserConfig;
const aliases = resolve?.alias as Alias[];
/** Its file for bundlers has no default export; that for Node, which the packages are written against, has one. */
const fmin = createRequire(createRequire(import.meta.url).resolve("@ventesal/experiments")).resolve("fmin");

export default defineConfig({
  ...kit,
  resolve: {
    ...resolve,
    // the kit would leave libraries to the network
    alias: [...aliases.filter(({ find }) => !String(find).includes("npm:")), { find: /^fmin$/, replacement: fmin }],
  },
  publicDir: false,
  plugins: [offline(), observable({ template: join(here, "src", "template.html") }), scrollableCode()],
  worker: { format: "es" },
  optimizeDeps: { rolldownOptions: { plugins: [offline()] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: readdirSync(here).filter((name) => name.endsWith(".html")) },
  },
});
