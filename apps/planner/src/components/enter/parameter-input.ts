import * as Inputs from "npm:@observablehq/inputs";
import { html } from "npm:htl";
import type { Parameter, ParameterValue } from "@ventesal/scenario";
import { listed, NEVER } from "@ventesal/scenario";
import { commonWords, numbersIn, sourceIn, termFor, unitFor } from "@ventesal/words";
import type { Language } from "../language.js";
import { dayText } from "../show/day-text.js";
import { enterWords } from "./words.js";

/** One parameter that a reader can change. */
export interface ParameterInput {
  element: HTMLElement;
  /** Shows another value (after an undo, say), without telling anybody. */
  update(parameter: Parameter): void;
}

/** What an input from Observable Inputs is: an element with a value. */
type InputForm<T> = HTMLElement & { value: T };

/**
 * An input for a parameter, with its unit, its confidence and where it comes from.
 * @param changed is told the new value; `undefined` when the reader takes the change back
 */
export function parameterInput(
  parameter: Parameter,
  language: Language,
  changed: (value: ParameterValue | undefined) => void,
  options: { label?: string; isChanged?: boolean } = {},
): ParameterInput {
  const words = enterWords[language];
  const { terms } = commonWords(language);
  const label = options.label ?? parameter.text[language];
  const scale = parameter.unit === "share" ? 100 : 1;
  const unit = parameter.unit === "share" ? "%" : termFor(parameter.unit, terms.units);
  const form = formFor(parameter, label, scale, language);
  const back = html`<button type="button" class="quiet" title="${words.takeBack}" aria-label="${words.takeBack}: ${label}">↺</button>`;
  back.onclick = () => changed(undefined);
  const about = html`<small class="about"></small>`;
  const element = html`<div class="parameter" data-key=${parameter.key}>${form.element}${back}${about}</div>`;
  let described = "";
  const describe = (now: Parameter) => {
    const { confidence, calibrated, source } = now;
    const next = JSON.stringify({
      confidence,
      calibrated,
      source,
      ...(now.kind === "number" && { ends: [now.low, now.high] }),
    });
    if (next === described) return;
    described = next;
    const known = termFor(now.confidence, terms.confidences);
    const numbers = numbersIn(language);
    const range =
      now.kind === "number"
        ? ` · ${numbers.range(numbers.short(now.low * scale, 2), numbers.short(now.high * scale, 2))}${unit === "%" && language === "en" ? "" : " "}${unit}`
        : "";
    about.textContent = `${now.calibrated ? words.fitted : known}${range}`;
    about.title = sourceIn(language, now.source);
    element.dataset.confidence = now.confidence;
  };
  describe(parameter);
  form.element.addEventListener("input", () => changed(form.read()));
  return {
    element,
    update(next) {
      describe(next);
      if (form.read() !== next.value) form.write(next.value);
    },
  };
}

interface Form {
  element: HTMLElement;
  read(): ParameterValue;
  write(value: ParameterValue): void;
}

function formFor(parameter: Parameter, label: string, scale: number, language: Language): Form {
  switch (parameter.kind) {
    case "number": {
      const { low, high, least, most, whole, unit } = parameter;
      const name = unit === "share" ? `${label} (%)` : `${label} (${termFor(unit, commonWords(language).terms.units)})`;
      const element = html`<div></div>`;
      /** From the lowest to the highest that can be put in. */
      let range: [number, number];
      let form: InputForm<number>;
      // a value from an address may lie outside the range that is plausible: the range is then as wide as it takes
      const make = (value: number) => {
        const [from, to] = [Math.min(low, value) * scale, Math.max(high, value) * scale];
        const step = whole ? 1 : stepFor(to - from);
        // from a round number to a round number, that the slider stops at round ones
        range = [
          Math.max(least * scale, tidy(Math.floor(tidy(from / step)) * step)),
          Math.min(most * scale, tidy(Math.ceil(tidy(to / step)) * step)),
        ];
        const decimals = decimalsOf(step) + (whole ? 0 : 1);
        form = Inputs.range(range, {
          label: name,
          value: tidy(value * scale),
          // a value between two stops is kept, and shown by a decimal more than they have
          ...(whole ? { step } : { transform: same, invert: same }),
          format: (shown) => String(Number(shown.toFixed(decimals))),
        }) as unknown as InputForm<number>;
        const slider = form.querySelector<HTMLInputElement>("input[type=range]")!;
        slider.step = String(step);
        // the slider has no label of its own
        slider.setAttribute("aria-label", name);
        element.replaceChildren(form);
      };
      make(parameter.value);
      return {
        element,
        read: () => tidy(form.value / scale),
        write: (next) => {
          const value = tidy(Number(next) * scale);
          if (value < range[0] || value > range[1]) make(Number(next));
          else form.value = value;
        },
      };
    }
    case "choice": {
      const names = parameter.options.map((option) => option.name);
      const format = (name: string) => parameter.options.find((option) => option.name === name)!.text[language];
      const form = Inputs.select(names, { label, value: parameter.value, format }) as unknown as InputForm<string>;
      return {
        element: form,
        read: () => form.value,
        write: (next) => {
          form.value = String(next);
        },
      };
    }
    case "date": {
      const form = html`<form><label>${label} <input type="date" min=${parameter.earliest} max=${parameter.latest}></label></form>`;
      const input = form.querySelector("input") as HTMLInputElement;
      const write = (next: ParameterValue) => {
        input.value = next === "never" ? "" : String(next);
      };
      write(parameter.value);
      form.onsubmit = (event: Event) => event.preventDefault();
      return { element: form, read: () => (input.value === "" ? "never" : input.value), write };
    }
    case "list": {
      const names = parameter.options.map((option) => option.name);
      const format = (name: string) => parameter.options.find((option) => option.name === name)!.text[language];
      const form = Inputs.checkbox(names, { label, value: listed(parameter.value), format }) as unknown as InputForm<
        string[]
      >;
      return {
        element: form,
        read: () => form.value.join(","),
        write: (next) => {
          form.value = listed(String(next));
        },
      };
    }
  }
}

/** A step of which a range has some two hundred: 1, 2 or 5 of a power of ten. */
function stepFor(width: number): number {
  const raw = width / 200;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].find((one) => one * power >= raw)! * power;
  return Math.min(1, tidy(step));
}

/** Decimals of a step: 2 for 0.05. */
function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step)));
}

const same = (value: number) => value;

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** A value as people read it, with its unit: for places where a parameter is only shown. */
export function valueText(parameter: Parameter, value: ParameterValue, language: Language): string {
  const numbers = numbersIn(language);
  switch (parameter.kind) {
    case "number": {
      const { unit } = parameter;
      if (typeof value !== "number") return value;
      if (unit === "share") return numbers.shortPercent(value, 1);
      if (unit === "calendar year") return String(value);
      return `${numbers.short(value, decimalsToRead(value))} ${unitFor(unit, value, commonWords(language).terms)}`;
    }
    case "choice":
      return parameter.options.find(({ name }) => name === value)?.text[language] ?? String(value);
    case "date":
      return value === NEVER ? enterWords[language].never : dayText(String(value), language);
    case "list":
      return listed(String(value)).join(", ");
  }
}

/** Three figures, where that is not to round off whole numbers. */
function decimalsToRead(value: number): number {
  const size = Math.abs(value);
  return size >= 10 ? 1 : size >= 1 ? 2 : 4;
}
