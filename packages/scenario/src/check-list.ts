import { type Checked, refused } from "./checked.ts";
import { nearest } from "./nearest.ts";
import { type ListParameter, listed } from "./parameter.ts";
import type { ScenarioIssue } from "./scenario-error.ts";
import { type Setting, writtenIn } from "./setting.ts";

/**
 * Names out of the options, each once, in any order; the value has them in the order of the options, so that one choice is one value.
 * Every name that is none, or stands there twice, is an issue of its own.
 */
export function checkList({ options }: ListParameter, setting: Setting): Checked {
  const names = options.map((option) => option.name);
  const expected = `names out of ${names.join(", ")}, with commas between`;
  const text = writtenIn(setting);
  if (text === null) return refused("unknown-choice", expected, setting);

  const { place } = setting;
  const chosen = listed(text);
  const issues = chosen.flatMap((name, i): ScenarioIssue[] => {
    if (chosen.indexOf(name) < i) {
      const message = `${JSON.stringify(name)} is named more than once`;
      return [{ place, code: "given-twice", expected: "each name once", received: name, message }];
    }
    if (names.includes(name)) return [];
    const near = nearest(name, names);
    const message = `expected ${expected}, got ${JSON.stringify(name)}${near === null ? "" : `; did you mean ${near}?`}`;
    return [{ place, code: "unknown-choice", expected, received: name, message }];
  });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: names.filter((name) => chosen.includes(name)).join(",") };
}
