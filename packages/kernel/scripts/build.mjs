// Compiles the interpreter to WebAssembly and writes it as a module, so that Node, browsers and workers load it alike.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("..", import.meta.url);
const wasm = new URL("generated/kernel.wasm", root);
mkdirSync(new URL("generated", root), { recursive: true });

// `stub` is AssemblyScript's smallest runtime: blocks are only ever taken, never given back, which is all that the interpreter needs.
// Memory comes from outside, one page to begin with, so that it can be used again by another instance.
const options = [
  "--optimizeLevel",
  "3",
  "--noAssert",
  "--runtime",
  "stub",
  "--use",
  "abort=",
  "--importMemory",
  "--initialMemory",
  "1",
];
execFileSync(
  process.execPath,
  [
    fileURLToPath(new URL("node_modules/assemblyscript/bin/asc.js", root)),
    "assembly/index.ts",
    "--outFile",
    "generated/kernel.wasm",
    ...options,
  ],
  { cwd: fileURLToPath(root), stdio: ["ignore", "inherit", "inherit"] },
);

const bytes = readFileSync(wasm);
writeFileSync(
  new URL("generated/wasm.ts", root),
  `/** The compiled interpreter, ${bytes.length} bytes. Made by scripts/build.mjs. */\nexport const wasmBase64: string =\n  "${bytes.toString("base64")}";\n`,
);
