import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** A schema of the pathway language as its source has it. */
export interface Documented {
  /** `visit` of `visitSchema`. */
  name: string;
  /** Its doc comment, or that of the schema just above it, where one stands for several. */
  comment: string;
  /** Values of `type`, `by`, `kind` and `process` that tell it from others. */
  literals: readonly string[];
  /** Its fields, each with its doc comment if it has one. */
  fields: readonly { name: string; optional: boolean; comment: string }[];
}

/** The schemas of a folder of the pathway language, file by file, in the order in which they stand. */
export function documentedIn(folder: "." | "step"): Documented[] {
  const entry = createRequire(import.meta.url).resolve("@ventesal/pathway");
  const within = join(dirname(entry), "language", folder);
  return readdirSync(within)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => schemasIn(readFileSync(join(within, name), "utf8")));
}

function schemasIn(source: string): Documented[] {
  const found: Documented[] = [];
  const shared = new Map(
    [...source.matchAll(/^const (\w+) = \{\n([\s\S]*?)^\};/gm)].map(([, name, body]) => [name!, fieldsIn(body!)]),
  );
  let above = "";
  const declarations =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export const (\w+)Schema = ([\s\S]*?)(?=\n(?:\/\*\*|\/\/|export|const|z\.)|$)/g;
  for (const [, comment, name, body] of source.matchAll(declarations)) {
    above = comment === undefined ? above : plain(comment);
    found.push({ name: name!, comment: above, literals: literalsIn(body!), fields: fieldsOf(body!, shared) });
  }
  return found;
}

function literalsIn(body: string): string[] {
  return [...body.matchAll(/(?:type|by|kind|process): z\.literal\("([\w-]+)"\)/g)].map(([, literal]) => literal!);
}

/** Fields of the object itself, and those that it shares with others. */
function fieldsOf(body: string, shared: ReadonlyMap<string, Documented["fields"]>): Documented["fields"] {
  const taken = [...body.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name]) => shared.get(name!) ?? []);
  return [...fieldsIn(body), ...taken];
}

/** Fields of the object itself, two spaces in or four, that are not its kind. */
function fieldsIn(body: string): Documented["fields"] {
  const fields = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^ {2,4}(?:get )?(\w+)(?:: ([^\n]*)|\(\) \{)/gm;
  return [...body.matchAll(fields)]
    .filter(([, , name, value = ""]) => name !== "return" && !value.startsWith("z.literal("))
    .map(([, comment = "", name, value = ""]) => ({
      name: name!,
      optional: value.includes(".optional()") || ["label", "next"].includes(name!),
      comment: plain(comment),
    }));
}

function plain(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*?\s?/, "").trim())
    .join(" ")
    .trim();
}
