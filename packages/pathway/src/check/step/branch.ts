import type { Path } from "../../language/path.ts";
import type { Condition } from "../../language/step/branch.ts";
import type { StepOf } from "../../language/step/step.ts";
import type { Ask } from "../ask.ts";
import { checkConstant } from "../attributes.ts";
import { checkSum } from "../probabilities.ts";
import { checkTableReference } from "../table-reference.ts";
import { checkStationUse } from "./station-use.ts";

type Branch = StepOf<"branch">;

/** All paths lead to steps; probabilities add up, categories are covered, conditions compare like with like. */
export function checkBranch(ask: Ask, step: Branch, path: Path, branch: string | null): void {
  if (step.otherwise !== undefined) ask.step(step.otherwise, [...path, "otherwise"], branch);
  if (step.by === "chance") checkChance(ask, step, path, branch);
  else if (step.by === "attribute") checkCategories(ask, step, path, branch);
  else
    step.paths.forEach((one, i) => {
      ask.step(one.to, [...path, "paths", i, "to"], branch);
      checkCondition(ask, one.if, [...path, "paths", i, "if"]);
    });
}

function checkChance(ask: Ask, step: Extract<Branch, { by: "chance" }>, path: Path, branch: string | null): void {
  const tables: string[][] = [];
  const columns = step.paths.map(({ probability, to }, i) => {
    ask.step(to, [...path, "paths", i, "to"], branch);
    if (typeof probability === "number") return [probability];
    const table = checkTableReference(ask, probability, [...path, "paths", i, "probability"]);
    if (!table) return [Number.NaN];
    tables.push([...((typeof probability === "object" ? probability.by : undefined) ?? table.by)]);
    return table.values;
  });
  const odd = tables.find((by) => by.join("\n") !== tables[0]!.join("\n"));
  if (odd) {
    ask.report.add(
      "wrong-shape",
      [...path, "paths"],
      `tables by ${tables[0]!.join(", ")}`,
      `one by ${odd.join(", ")}`,
      `the tables of one branch must be read by the same attributes; one is by ${tables[0]!.join(", ")}, another by ${odd.join(", ")}`,
    );
    return;
  }
  const rows = Math.max(...columns.map(({ length }) => length));
  for (let row = 0; row < rows; row++) {
    const probabilities = columns.map((column) => (column.length === 1 ? column[0]! : column[row]!));
    checkSum(
      ask,
      probabilities,
      [...path, "paths"],
      rows > 1 ? `row ${row + 1} of the table` : "",
      step.otherwise !== undefined,
    );
  }
}

function checkCategories(
  ask: Ask,
  step: Extract<Branch, { by: "attribute" }>,
  path: Path,
  branch: string | null,
): void {
  for (const [category, to] of Object.entries(step.paths)) ask.step(to, [...path, "paths", category], branch);
  const categories = ask.readsCategory(step.attribute, [...path, "attribute"]);
  if (!categories) return;
  for (const category of Object.keys(step.paths)) ask.category(category, categories, [...path, "paths", category]);
  const missing = categories.filter((category) => !Object.hasOwn(step.paths, category));
  if (missing.length > 0 && step.otherwise === undefined)
    ask.report.add(
      "missing-member",
      [...path, "paths"],
      `a path for ${missing.join(", ")}, or \`otherwise\``,
      "nothing",
    );
}

function checkCondition(ask: Ask, condition: Condition, path: Path): void {
  if ("attribute" in condition) {
    if (ask.reads(condition.attribute, [...path, "attribute"]))
      checkConstant(ask, condition.attribute, condition.value, [...path, "value"]);
  } else if ("waiting" in condition)
    checkStationUse(ask, { at: condition.waiting, by: condition.by }, path, null, "waiting");
  else if ("busy" in condition) checkStationUse(ask, { at: condition.busy, by: condition.by }, path, "servers", "busy");
}
