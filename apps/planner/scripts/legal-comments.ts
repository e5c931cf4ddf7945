import type { Plugin } from "rollup";

/** A comment that a licence asks to be kept. */
const LEGAL = /\/\*(?:(?!\*\/)[\s\S])*@(?:license|preserve|licence)\b(?:(?!\*\/)[\s\S])*\*\/|\/\*![\s\S]*?\*\//g;

/**
 * Writes below each file the legal comments of all modules in it, each once. Bundlers lose some of those, as they move the statements that
 * comments stand at: this takes them from the modules as they were read.
 */
export function legalComments(): Plugin {
  const found = new Map<string, readonly string[]>();
  return {
    name: "legal-comments",
    transform: {
      order: "pre",
      handler(code, id) {
        found.set(id, code.match(LEGAL) ?? []);
        return null;
      },
    },
    renderChunk: {
      order: "post",
      handler(code, { moduleIds }) {
        // a module that another tool has added to is called after the one that was read
        const read = moduleIds.map((id) => id.replace(/^\0/, "").replace(/\?.*$/, ""));
        const comments = new Set(read.flatMap((id) => found.get(id) ?? []));
        return { code: [code.trimEnd(), ...comments, ""].join("\n"), map: null };
      },
    },
  };
}
