import type { Path } from "../language/path.ts";
import type { Ask } from "./ask.ts";

/** Categories are listed or borrowed from an attribute that lists them, each once; a start is one of them. */
export function checkAttributes(ask: Ask): void {
  for (const [name, { declared, categories }] of ask.lookup.attributes) {
    const path = ["attributes", name];
    if (typeof declared.categories === "string" && !categories) {
      const known = [...ask.lookup.attributes].filter(([, other]) => Array.isArray(other.declared.categories));
      ask.unknown(
        "attribute with a list of categories",
        declared.categories,
        known.map(([other]) => other),
        [...path, "categories"],
      );
    }
    const twice = categories?.find((category, i) => categories.indexOf(category) < i);
    if (twice !== undefined)
      ask.report.add("duplicate-name", [...path, "categories"], "each category once", JSON.stringify(twice));
    if (declared.start !== undefined) {
      ask.set.add(name);
      checkConstant(ask, name, declared.start, [...path, "start"]);
    }
  }
}

/** A constant fits the attribute: a category if it has categories, else a number. */
export function checkConstant(ask: Ask, attribute: string, value: string | number, path: Path): void {
  const known = ask.lookup.attributes.get(attribute);
  if (!known) return;
  if (known.categories) {
    if (typeof value === "string") ask.category(value, known.categories, path);
    else
      ask.report.add(
        "not-a-category",
        path,
        `one of ${known.categories.join(", ")}`,
        String(value),
        `${attribute} has categories; received the number ${value}, expected one of ${known.categories.join(", ")}`,
      );
  } else if (typeof value === "string") {
    ask.report.add(
      "needs-number",
      path,
      "a number",
      JSON.stringify(value),
      `${attribute} is a number; received ${JSON.stringify(value)}`,
    );
  }
}

/** After everything else has been read: what is read somewhere is set somewhere. */
export function checkNeverSet(ask: Ask): void {
  for (const name of ask.lookup.attributes.keys()) {
    if (ask.read.has(name) && !ask.set.has(name))
      ask.report.add(
        "never-set",
        ["attributes", name],
        "an arrival, a step or a `start` that sets it",
        "none",
        "is read, but nothing sets it",
      );
  }
}

/** Tables have as many values as their attributes have categories. */
export function checkTables(ask: Ask): void {
  for (const [name, table] of Object.entries(ask.lookup.pathway.tables ?? {})) {
    table.by.forEach((attribute, i) => {
      ask.readsCategory(attribute, ["tables", name, "by", i]);
    });
    for (const { at, expected, received } of ask.lookup.tables.get(name)?.problems ?? [])
      ask.report.add("wrong-shape", ["tables", name, "values", ...at], expected, received);
  }
}
