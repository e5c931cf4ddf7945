import type { Parameter, ParameterValue, Scenario } from "@ventesal/scenario";

/** A parameter of a scenario, and what the model says without the scenario. */
export interface Explained {
  parameter: Parameter;
  /** The model's own value, where the scenario has another. */
  before: ParameterValue | null;
  kind: "calibrated" | "assumed" | "sourced";
  /** What its key begins with: parameters of one group stand together. */
  group: string;
}

/**
 * Every parameter, what no source gives first: the calibrated, then the assumed. Within these, parameters of one group stand together, and
 * within it those that are the same thing of several (`clinic.Odense.opens`, `clinic.Vejle.opens`); otherwise in the model's order.
 */
export function explained({ model, parameters, values, own }: Scenario): Explained[] {
  // what a structural parameter is without the scenario, only the model without values says
  const structural = new Map(
    model.parameters({}, own).map(({ key, value, structural }) => [key, structural ? value : null]),
  );
  const unchanged = new Map(
    model.parameters(values, own).map(({ key, value }) => [key, structural.get(key) ?? value] as const),
  );
  const all = parameters.map((parameter): Explained => {
    const before = unchanged.get(parameter.key) ?? parameter.value;
    const assumed = parameter.confidence === "assumption";
    const kind = parameter.calibrated ? "calibrated" : assumed ? "assumed" : "sourced";
    const group = parameter.key.split(".")[0]!;
    return { parameter, before: before === parameter.value ? null : before, kind, group };
  });
  return (["calibrated", "assumed", "sourced"] as const).flatMap((kind) => {
    const own = all.filter((one) => one.kind === kind);
    return together(own, ({ group }) => group).flatMap((ofGroup) =>
      together(ofGroup, ({ parameter }) => familyOf(parameter.key)).flat(),
    );
  });
}

/** Those of one name together, in the order in which the names come. */
export function together<T>(all: readonly T[], nameOf: (one: T) => string): T[][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(nameOf(one), [...(found.get(nameOf(one)) ?? []), one]);
  return [...found.values()];
}

/** The key without what stands in its middle, which names the one that it is a parameter of. */
function familyOf(key: string): string {
  const parts = key.split(".");
  return parts.length < 3 ? key : `${parts[0]}.*.${parts.at(-1)}`;
}
