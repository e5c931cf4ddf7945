import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** Files that a picture in points is made with: the renderer, and the font in two weights. */
const FILES = {
  "resvg.wasm": "@resvg/resvg-wasm/index_bg.wasm",
  "inter-regular.ttf": "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "inter-semibold.ttf": "@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf",
} as const;

/** One of them: beside this file where everything was bundled into one place, else from its package. */
export function asset(name: keyof typeof FILES): Promise<Uint8Array> {
  const beside = fileURLToPath(new URL(name, import.meta.url));
  return readFile(existsSync(beside) ? beside : createRequire(import.meta.url).resolve(FILES[name]));
}
