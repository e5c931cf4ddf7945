import { checkDate } from "./check-date.ts";
import { checkList } from "./check-list.ts";
import { type Checked, refused } from "./checked.ts";
import type { ChoiceParameter, NumberParameter, Parameter } from "./parameter.ts";
import { type Setting, writtenIn } from "./setting.ts";

/** Whether a parameter can have this value. Of a single value the first thing wrong is told, of a list all of its names that are. */
export function checkSetting(parameter: Parameter, setting: Setting): Checked {
  switch (parameter.kind) {
    case "number":
      return checkNumber(parameter, setting);
    case "choice":
      return checkChoice(parameter, setting);
    case "date":
      return checkDate(parameter, setting);
    case "list":
      return checkList(parameter, setting);
  }
}

function checkNumber({ unit, whole, least, most }: NumberParameter, setting: Setting): Checked {
  const { value } = setting;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    const expected = unit === "share" ? "a share, such as 0.3 for 30 %" : `a number of ${unit}`;
    return refused("not-a-number", expected, setting);
  }
  if (setting.unit !== null && setting.unit !== unit) return refused("wrong-unit", `a number of ${unit}`, setting);
  if (whole && !Number.isInteger(value)) return refused("not-whole", `a whole number of ${unit}`, setting);
  if (value < least || value > most) return refused("out-of-domain", `from ${least} to ${most} ${unit}`, setting);
  return { ok: true, value };
}

function checkChoice({ options }: ChoiceParameter, setting: Setting): Checked {
  const names = options.map((option) => option.name);
  const name = names.find((candidate) => candidate === writtenIn(setting));
  if (name === undefined) return refused("unknown-choice", `one of ${names.join(", ")}`, setting);
  return { ok: true, value: name };
}

/** What is said of a value outside the plausible range, if it is. */
export function implausible(parameter: Parameter): string[] {
  if (parameter.kind !== "number") return [];
  const { key, value, unit, low, high } = parameter;
  if (value >= low && value <= high) return [];
  return [`${key} = ${value} ${unit} lies outside the range plausible for the baseline, ${low} to ${high}`];
}
