import { listed, type Parameter, type ParameterValue } from "@ventesal/scenario";
import type { Numbers } from "./numbers.ts";

/** A parameter's value for people, without its unit: a number as the language writes it; a name, a day or a list as `--set` takes it. */
export function parameterValue(
  { kind, unit }: Pick<Parameter, "kind" | "unit">,
  value: ParameterValue,
  numbers: Numbers,
): string {
  if (kind === "list") return `"${listed(String(value)).join(", ")}"`;
  if (typeof value === "string") return value;
  // a year is a name, not an amount: no separator between its thousands
  return unit === "calendar year" ? String(value) : numbers.short(value, 4);
}
