import { publishedSchema } from "@ventesal/cli/reference";
import type { Language } from "@ventesal/pathway";
import { contents, heading, page, said, text } from "./page.ts";

/** The parts of JSON Schema that the published schemas are made of. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  description?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const KINDS = ["scenario", "experiment"] as const;

/** What may stand in a scenario file and in an experiment file, from the published schemas. */
export function filesPage(language: Language): string {
  const names = {
    scenario: said(language, "Scenariefil", "Scenario file"),
    experiment: said(language, "Eksperimentfil", "Experiment file"),
  };
  const about = {
    scenario: said(
      language,
      "Et indbygget scenarie og det, der er anderledes. Siderne gemmer og åbner den, og kommandolinjen kører den.",
      "A built-in scenario and what is different. The pages save and open it, and the command line runs it.",
    ),
    experiment: said(
      language,
      "Mange scenarier og gentagelser på én gang, til kommandoen batch.",
      "Many scenarios and replications at once, for the command batch.",
    ),
  };
  const raw = said(language, "Hele skemaet (JSON Schema)", "The whole schema (JSON Schema)");
  const blocks = KINDS.flatMap((kind) => {
    const json = publishedSchema(kind);
    return [
      heading(2, names[kind], kind),
      `<p>${text(about[kind])} ${said(language, "Skemaet skriver", "Its schema is written by")} <code>ventesal schema ${kind}</code>.</p>`,
      fields(JSON.parse(json), language),
      `<details><summary>${raw}</summary><pre tabindex="0"><code>${text(json.trim())}</code></pre></details>`,
    ];
  });
  const lead = said(
    language,
    "Hvad der kan stå i filerne, skrevet ud af de skemaer, der også tjekker dem. En editor, der kender JSON Schema, kan bruge skemaet. Beskrivelserne er på engelsk. Et forløb som fil har sin egen side: Forløbssproget.",
    "What may stand in the files, written out from the schemas that also check them. An editor that knows JSON Schema can use the schema. A pathway as a file has a page of its own: Pathway language.",
  );
  const label = said(language, "Filer", "Files");
  return page(label, lead, [
    contents(
      label,
      KINDS.map((kind) => [kind, names[kind]] as const),
    ),
    ...blocks,
  ]);
}

/** The keys of an object, each with what it may be; those of the objects within it below. */
export function fields(schema: Schema, language: Language): string {
  const { properties = {}, required = [] } = schema;
  const items = Object.entries(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, value]) => {
      const must = required.includes(key) ? ` <em>${said(language, "skal være der", "required")}</em>` : "";
      const description = value.description === undefined ? "" : `: <span lang="en">${text(value.description)}</span>`;
      return `<li><code>${text(key)}</code> <span class="type">${text(typeOf(value, language))}</span>${must}${description}${within(value, language)}</li>`;
    });
  return items.length === 0 ? "" : `<ul class="fields">${items.join("")}</ul>`;
}

/** The keys of the objects that a value may be, or be a list of. */
export function within(schema: Schema, language: Language): string {
  const lists = [...new Set(objectsIn(schema).map((part) => fields(part, language)))];
  if (lists.length < 2) return lists.join("");
  const one = said(language, "en af disse:", "one of these:");
  return `<div class="either"><span>${one}</span><ol>${lists.map((list) => `<li>${list}</li>`).join("")}</ol></div>`;
}

/** Whether it is a text in both languages. */
function isInBoth({ properties = {} }: Schema): boolean {
  return Object.keys(properties).join() === "da,en";
}

/** The objects that a value may be, or hold in a list or by name; not those that have names of their own. */
function objectsIn(schema: Schema): Schema[] {
  const { properties, items, additionalProperties } = schema;
  if (isInBoth(schema)) return [];
  if (properties !== undefined) return [schema];
  const named = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return [...(schema.anyOf ?? schema.oneOf ?? []), ...(items ? [items] : []), ...named].flatMap(objectsIn);
}

/** What a value may be, in a few words. */
export function typeOf(schema: Schema, language: Language): string {
  const name = schema.$ref?.split("/").at(-1);
  if (name === "Cells") return said(language, "tal, inden i hinanden efter kategori", "numbers, nested by category");
  // the page of the language has the others under these names
  if (name !== undefined) return name.toLowerCase();
  if (isInBoth(schema))
    return said(language, "tekst på dansk og engelsk, da og en", "text in Danish and English, da and en");
  const { const: only, enum: some, anyOf, oneOf, items, type, properties, additionalProperties } = schema;
  if (only !== undefined) return JSON.stringify(only);
  if (some !== undefined) return some.map((one) => JSON.stringify(one)).join(" | ");
  const either = anyOf ?? oneOf;
  if (either !== undefined)
    return [...new Set(either.map((one) => typeOf(one, language)))].join(said(language, " eller ", " or "));
  if (items !== undefined)
    return said(language, `liste af ${typeOf(items, language)}`, `list of ${typeOf(items, language)}`);
  if (properties === undefined && typeof additionalProperties === "object")
    return said(
      language,
      `efter navn: ${typeOf(additionalProperties, language)}`,
      `by name: ${typeOf(additionalProperties, language)}`,
    );
  return [type ?? "object"]
    .flat()
    .map((one) => TYPES[language][one] ?? one)
    .join(said(language, " eller ", " or "));
}

const TYPES: Record<Language, Record<string, string>> = {
  da: { string: "tekst", number: "tal", integer: "helt tal", boolean: "true/false", object: "objekt", null: "intet" },
  en: {
    string: "text",
    number: "number",
    integer: "whole number",
    boolean: "true/false",
    object: "object",
    null: "nothing",
  },
};
