import type { Path } from "../language/path.ts";
import type { Settings, Value } from "../language/value.ts";
import { inOrder } from "../lookup/settings.ts";
import type { Ask } from "./ask.ts";
import { checkConstant } from "./attributes.ts";
import { checkDistribution } from "./durations.ts";
import { checkSum } from "./probabilities.ts";
import { checkTableReference } from "./table-reference.ts";

/** Each attribute gets a value that fits it, and no two wait for each other. */
export function checkSettings(ask: Ask, settings: Settings, path: Path): void {
  for (const [attribute, value] of Object.entries(settings)) {
    const known = ask.sets(attribute, [...path, attribute]);
    if (known) checkValue(ask, attribute, known.categories, value, [...path, attribute]);
  }
  if (!inOrder(settings, ask.lookup)) {
    const names = Object.keys(settings).join(", ");
    ask.report.add("circular", path, "values that do not read each other in a circle", names);
  }
}

function checkValue(ask: Ask, name: string, categories: readonly string[] | null, value: Value, path: Path): void {
  if (typeof value !== "object") {
    checkConstant(ask, name, value, path);
  } else if ("attribute" in value) {
    if (categories) ask.readsCategory(value.attribute, [...path, "attribute"], categories);
    else ask.reads(value.attribute, [...path, "attribute"]);
  } else if ("mix" in value) {
    if (!categories) needsCategories(ask, name, path);
    for (const category of categories ? Object.keys(value.mix) : [])
      ask.category(category, categories!, [...path, "mix", category]);
    checkSum(ask, Object.values(value.mix), [...path, "mix"]);
  } else if ("mixFrom" in value) {
    if (categories) checkMixTable(ask, categories, value, path);
    else needsCategories(ask, name, path);
  } else {
    if (categories)
      ask.report.add(
        "not-a-category",
        path,
        `one of ${categories.join(", ")}`,
        "a number",
        `${name} has categories and cannot be set to a number; use a mix or a category`,
      );
    if ("draw" in value) checkDistribution(ask, value.draw, [...path, "draw"]);
    if ("table" in value) checkTableReference(ask, value, path);
  }
}

function checkMixTable(
  ask: Ask,
  categories: readonly string[],
  value: { mixFrom: string; by?: string[] | undefined },
  path: Path,
): void {
  const reference = value.by ? { table: value.mixFrom, by: value.by } : value.mixFrom;
  const table = checkTableReference(ask, reference, [...path, "mixFrom"], true);
  if (!table) return;
  const columns = table.levels.at(-1)!;
  if (columns.join("\n") !== categories.join("\n"))
    ask.report.add(
      "wrong-categories",
      [...path, "mixFrom"],
      `a table whose last attribute has the categories ${categories.join(", ")}`,
      columns.join(", "),
    );
  for (let row = 0; row * columns.length < table.values.length; row++)
    checkSum(
      ask,
      table.values.slice(row * columns.length, (row + 1) * columns.length),
      ["tables", value.mixFrom, "values"],
      rowName(table.levels, row),
    );
}

/** The categories of one row: "Syddanmark, urgent". */
function rowName(levels: readonly (readonly string[])[], row: number): string {
  const names: string[] = [];
  let left = row;
  for (const level of levels.slice(0, -1).reverse()) {
    names.unshift(level[left % level.length]!);
    left = Math.floor(left / level.length);
  }
  return names.join(", ");
}

function needsCategories(ask: Ask, name: string, path: Path): void {
  ask.report.add(
    "needs-categories",
    path,
    "an attribute with categories",
    name,
    `${name} is a number; a mix needs an attribute with categories`,
  );
}
