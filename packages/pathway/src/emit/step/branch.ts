import type { Test } from "@ventesal/kernel";
import { dayNumber } from "../../dates/day-number.ts";
import type { Comparison, Condition } from "../../language/step/branch.ts";
import type { StepOf } from "../../language/step/step.ts";
import { categorySampler } from "../categories.ts";
import type { Emission } from "../emission.ts";
import { constantOf } from "../settings.ts";
import { stationOf } from "../station.ts";

type Branch = StepOf<"branch">;

export function emitBranch(e: Emission, step: Branch, below: string | null): void {
  if (step.by === "chance") emitChance(e, step, below);
  else if (step.by === "attribute") {
    const categories = e.lookup.attributes.get(step.attribute)!.categories!;
    const to = categories.map((category) =>
      Object.hasOwn(step.paths, category) ? step.paths[category]! : step.otherwise!,
    );
    emitJumpBy(e, e.attribute(step.attribute), to);
  } else {
    for (const path of step.paths) {
      const jump = emitCondition(e, path.if);
      e.link(path.to, (to) => {
        jump.to = to;
      });
    }
    e.goTo(step.otherwise, below);
  }
}

/** One path is one comparison with one uniform number; with several, a category is drawn and jumped by. */
function emitChance(e: Emission, step: Extract<Branch, { by: "chance" }>, below: string | null): void {
  const [only, ...others] = step.paths;
  const purpose = `${step.name}/path`;
  const reference = step.paths.map(({ probability }) => probability).find((p) => typeof p !== "number");
  const byAttribute = reference === undefined ? -1 : e.rowAttribute(reference);
  if (others.length === 0) {
    const { probability, to } = only!;
    if (step.otherwise === undefined && probability === 1) {
      e.goTo(to, below);
      return;
    }
    const table = typeof probability === "number" ? e.tables.add([probability]) : e.tables.named(probability);
    const draw = e.draws.add(purpose, step.stream, { kind: "constant", a: 0 });
    const branch = e.emit({ op: "branch", draw, table, byAttribute, to: -1 });
    e.link(to, (target) => {
      branch.to = target;
    });
    e.goTo(step.otherwise ?? to, below);
    return;
  }
  const columns = step.paths.map(({ probability }) =>
    typeof probability === "number" ? null : e.tables.read(probability).values,
  );
  const rowCount = columns.find((column) => column !== null)?.length ?? 1;
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const shares = step.paths.map(({ probability }, i) => columns[i]?.[row] ?? (probability as number));
    const rest = Math.max(0, 1 - shares.reduce((sum, p) => sum + p, 0));
    return step.otherwise === undefined ? shares : [...shares, rest];
  });
  const attribute = e.hidden("path");
  e.emit({
    op: "setDraw",
    attribute,
    draw: e.draws.add(purpose, step.stream, categorySampler(rows), { row: byAttribute }),
  });
  const targets = step.paths.map(({ to }) => to);
  emitJumpBy(e, attribute, step.otherwise === undefined ? targets : [...targets, step.otherwise]);
}

function emitJumpBy(e: Emission, attribute: number, steps: readonly string[]): void {
  const jump = e.emit({ op: "jumpBy", attribute, targets: steps.map(() => -1) });
  steps.forEach((step, i) => {
    e.link(step, (to) => {
      jump.targets[i] = to;
    });
  });
}

const TESTS: Record<Comparison, Test> = { "<": "lt", "<=": "le", "=": "eq", "!=": "ne", ">=": "ge", ">": "gt" };

function emitCondition(e: Emission, condition: Condition): { to: number } {
  if ("onOrAfter" in condition) return emitFromDate(e, condition.onOrAfter);
  const test = TESTS[condition.is];
  if ("attribute" in condition) {
    const value = constantOf(e, condition.attribute, condition.value);
    return e.emit({ op: "if", attribute: e.attribute(condition.attribute), test, value, to: -1 });
  }
  const measure = "waiting" in condition ? "waiting" : "busy";
  const station = stationOf(e, "waiting" in condition ? condition.waiting : condition.busy, condition.by);
  return e.emit({ op: "ifState", ...station, measure, test, value: condition.value, to: -1 });
}

/** A jump that is taken from the first moment of a date. */
export function emitFromDate(e: Emission, date: string): { to: number } {
  const attribute = e.hidden("now");
  e.emit({ op: "setNow", attribute });
  const value = dayNumber(date) - dayNumber(e.lookup.pathway.startDate);
  return e.emit({ op: "if", attribute, test: "ge", value, to: -1 });
}
