import type { Parameter, ParameterValue, Scenario } from "@ventesal/scenario";

/** A parameter of a scenario, and what the model says without the scenario. */
export interface Explained {
  parameter: Parameter;
  /** The model's own value, where the scenario has another. */
  before: ParameterValue | null;
  kind: "calibrated" | "assumed" | "sourced";
}

/** Every parameter, what no source gives first: the calibrated, then the assumed. Otherwise in the model's order. */
export function explained({ model, parameters, values }: Scenario): Explained[] {
  // what a structural parameter is without the scenario, only the model without values says
  const structural = new Map(
    model.parameters({}).map(({ key, value, structural }) => [key, structural ? value : null]),
  );
  const own = new Map(model.parameters(values).map(({ key, value }) => [key, structural.get(key) ?? value]));
  const all = parameters.map((parameter): Explained => {
    const before = own.get(parameter.key) ?? parameter.value;
    const assumed = parameter.confidence === "assumption";
    const kind = parameter.calibrated ? "calibrated" : assumed ? "assumed" : "sourced";
    return { parameter, before: before === parameter.value ? null : before, kind };
  });
  return (["calibrated", "assumed", "sourced"] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
}
