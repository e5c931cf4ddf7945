// After Framework's build: gives every page its language and a strict Content-Security-Policy, with a hash for each script in it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

for (const page of pages) {
  const path = join(dist, page);
  const html = readFileSync(path, "utf8");
  const [, language = "da"] = /^(da|en)\b/.exec(page) ?? [];
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script!).digest("base64")}'`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashes.join(" ")}`,
    "worker-src 'self'",
    "connect-src 'self'",
    // Observable Plot writes a style element into each chart
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const sealed = html
    .replace(/<html(?![^>]*\slang=)/, `<html lang="${language}"`)
    // readers may enlarge as much as they need
    .replace(", maximum-scale=1", "")
    .replace(/(<meta charset="utf-8">)/, `$1\n<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  if (sealed === html || !sealed.includes("Content-Security-Policy"))
    throw new Error(`${page}: expected a page to seal`);
  writeFileSync(path, sealed);
}
process.stdout.write(`sealed ${pages.length} pages\n`);
