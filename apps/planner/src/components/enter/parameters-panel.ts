import { html } from "npm:htl";
import type { Parameter } from "@ventesal/scenario";
import type { InBoth, Language } from "../language.js";
import { inTurns, skipTurn } from "../show/in-turns.js";
import { scenarioIfAny, withSettings } from "../state/draft.js";
import { modelOf, type Part } from "../state/models.js";
import type { Session } from "../state/session.js";
import { type ParameterInput, parameterInput } from "./parameter-input.js";

/** Parameters that belong together. */
export interface InputGroup {
  title: InBoth;
  keys: readonly string[];
}

const soon = inTurns();
const following = new Set<() => void>();
/** Has inputs follow a change, those of all groups at once: they are not what the reader waits for. */
const follow = (show: () => void) => {
  following.add(show);
  soon([
    () => {
      const now = [...following];
      following.clear();
      for (const one of now) one();
    },
  ]);
  skipTurn();
};

/** Inputs for some parameters of a part, in groups: they change the reader's draft and follow it (after an undo, say). */
export function parametersPanel(
  session: Session,
  part: Part,
  language: Language,
  groups: readonly InputGroup[],
): HTMLElement {
  const element = html`<div></div>`;
  let inputs = new Map<string, ParameterInput>();
  const change = (key: string) => (value: Parameter["value"] | undefined) =>
    session.change(part, withSettings(session.draft(part), { [key]: value }));
  /** Which parameters there are, and of which kind: where that changes, the inputs are built anew. */
  let shape = "";
  const show = () => {
    const { parameters, isScenario } = known();
    const byKey = new Map(parameters.map((parameter) => [parameter.key, parameter]));
    const shown = groups.map(({ title, keys }) => ({ title, keys: keys.filter((key) => byKey.has(key)) }));
    const next = JSON.stringify(shown);
    if (next !== shape) {
      shape = next;
      inputs = new Map();
      element.replaceChildren(
        ...shown.map(({ title, keys }) => {
          const fields = keys.map((key) => {
            const input = parameterInput(byKey.get(key)!, language, change(key));
            inputs.set(key, input);
            return input.element;
          });
          return html`<fieldset><legend>${title[language]}</legend>${fields}</fieldset>`;
        }),
      );
    }
    const { set } = session.draft(part);
    for (const [key, input] of inputs) {
      const isSet = Object.hasOwn(set, key);
      // an input that the reader is just using already shows its value; so do those of a draft that is no scenario
      if (!isSet || (isScenario && !input.element.contains(document.activeElement))) input.update(byKey.get(key)!);
      input.element.classList.toggle("changed", isSet);
    }
  };
  let last: readonly Parameter[] = [];
  /** The parameters with their values; while the draft is no scenario, those of one that was. */
  const known = (): { parameters: readonly Parameter[]; isScenario: boolean } => {
    const scenario = scenarioIfAny(part, session.draft(part));
    if (scenario !== null) last = scenario.parameters;
    // what is wrong with a draft is said where its result would be; the inputs stay usable
    else if (last.length === 0) last = modelOf(part).parameters({});
    return { parameters: last, isScenario: scenario !== null };
  };
  session.plan.watch(() => follow(show));
  show();
  return element;
}
