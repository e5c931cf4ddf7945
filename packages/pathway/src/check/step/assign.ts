import type { Path } from "../../language/path.ts";
import type { StepOf } from "../../language/step/step.ts";
import type { TableReference } from "../../language/table.ts";
import type { Ask } from "../ask.ts";
import { checkOrder } from "../resources.ts";
import { checkTableReference } from "../table-reference.ts";

/** A number is added to an attribute that is a number. */
export function checkAdd(ask: Ask, step: StepOf<"add">, path: Path): void {
  if (ask.sets(step.attribute, [...path, "attribute"])?.categories)
    ask.report.add(
      "needs-number",
      [...path, "attribute"],
      "an attribute without categories",
      step.attribute,
      `${step.attribute} has categories; nothing can be added to it`,
    );
}

/** The family, the attribute and the last attribute of the costs have the same categories. */
export function checkChoose(ask: Ask, step: StepOf<"choose">, path: Path): void {
  ask.sets(step.attribute, [...path, "attribute"]);
  const station = ask.station(step.among, [...path, "among"]);
  if (station && station.declared.each === undefined) {
    const received = `"${step.among}", which has none`;
    ask.report.add("wrong-shape", [...path, "among"], "a station with `each`", received);
    return;
  }
  if (station) ask.readsCategory(step.attribute, [...path, "attribute"], station.members);
  if (step.cost === undefined && step.loadWeight === undefined)
    ask.report.add(
      "missing",
      path,
      "`cost`, `loadWeight` or both",
      "neither",
      "says neither `cost` nor `loadWeight`, so that every choice is equally good",
    );
  checkOrder(ask, step.changes ?? [], [...path, "changes"]);
  const costs: [TableReference | undefined, Path][] = [
    [step.cost, [...path, "cost"]],
    ...(step.changes ?? []).map(({ cost }, i): [TableReference, Path] => [cost, [...path, "changes", i, "cost"]]),
  ];
  for (const [cost, place] of costs) {
    const table = cost === undefined ? undefined : checkTableReference(ask, cost, place, true);
    if (table && station && table.levels.at(-1)!.join("\n") !== station.members.join("\n"))
      ask.report.add(
        "wrong-categories",
        place,
        `a table whose last attribute has the categories ${station.members.join(", ")}`,
        table.levels.at(-1)!.join(", "),
      );
  }
}
