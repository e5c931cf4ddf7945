import { html } from "npm:htl";
import type { Parameter, ParameterValue } from "@ventesal/scenario";
import { commonWords, numbersIn, sourceIn, termFor, unbroken } from "@ventesal/words";
import { type ParameterInput, parameterInput, valueText } from "../enter/parameter-input.js";
import type { Language } from "../language.js";
import { dayText } from "../show/day-text.js";
import { type Listed, standingOf } from "./listing.js";
import { sourcePieces } from "./sources.js";
import { assumptionWords } from "./words.js";

/** A parameter in the list; what it is changed with is made when somebody asks for it. */
export interface ParameterRow {
  element: HTMLTableRowElement;
  update(listed: Listed): void;
}

export function parameterRow(
  first: Listed,
  language: Language,
  changed: (listed: Listed, value: ParameterValue | undefined) => void,
  /** The value before the reader changed it. */
  valueBefore: (listed: Listed) => ParameterValue | undefined,
): ParameterRow {
  const words = assumptionWords[language];
  let now = first;
  let input: ParameterInput | null = null;
  const { key, text, source } = first.parameter;
  const value = html`<span></span>`;
  const range = html`<td></td>`;
  const before = html`<small class="kind"></small>`;
  const place = html`<div></div>`;
  const button: HTMLButtonElement = html`<button type="button" class="plain" aria-expanded="false">${words.change}</button>`;
  button.setAttribute("aria-label", `${words.change}: ${text[language]}`);
  button.onclick = () => {
    const isOpen = input === null;
    input = isOpen ? parameterInput(now.parameter, language, (next) => changed(now, next)) : null;
    place.replaceChildren(...(input ? [input.element] : []));
    button.textContent = isOpen ? words.close : words.change;
    button.setAttribute("aria-expanded", String(isOpen));
    button.setAttribute("aria-label", `${isOpen ? words.close : words.change}: ${text[language]}`);
    input?.element.classList.toggle("changed", now.isChanged);
    input?.element.querySelector<HTMLElement>("input, select")?.focus();
  };
  const pieces = sourcePieces(sourceIn(language, source)).map(({ text: piece, address }) =>
    address === null ? piece : html`<a href=${address} rel="external noreferrer">${piece}</a>`,
  );
  const standing = standingOf(first.parameter);
  const element: HTMLTableRowElement = html`<tr data-key=${key} data-standing=${standing}>
    <th scope="row">${text[language]} <code>${words.parts[first.part]} · ${key}</code>${place}</th>
    <td data-label=${words.columns.value}>${value} ${before} ${button}</td>
    ${range}
    <td data-label=${words.columns.standing}><span class="standing" title=${words.meaning[standing]}>${words.standings[standing]}</span></td>
    <td data-label=${words.columns.source}>${pieces}</td>
  </tr>`;
  range.dataset.label = words.columns.range;
  const update = (listed: Listed) => {
    now = listed;
    value.textContent = valueText(listed.parameter, listed.parameter.value, language);
    range.textContent = rangeText(listed.parameter, language);
    const was = listed.isChanged ? valueBefore(listed) : undefined;
    before.textContent = was === undefined ? "" : words.from(valueText(listed.parameter, was, language));
    element.classList.toggle("changed", listed.isChanged);
    input?.element.classList.toggle("changed", listed.isChanged);
    if (input && !(input.element.contains(document.activeElement) && listed.isChanged)) input.update(listed.parameter);
  };
  update(first);
  return { element, update };
}

/** From the lowest to the highest that is plausible; for a choice, how many ways there are. */
function rangeText(parameter: Parameter, language: Language): string {
  const numbers = numbersIn(language);
  switch (parameter.kind) {
    case "number": {
      const { unit, low, high } = parameter;
      const range = (write: (one: number) => string) => unbroken(numbers.range(write(low), write(high)));
      if (unit === "share") return range((one) => numbers.shortPercent(one, 1));
      if (unit === "calendar year") return range(String);
      return `${range((one) => numbers.short(one, 2))} ${termFor(unit, commonWords(language).terms.units)}`;
    }
    case "choice":
      return parameter.options.map((option) => option.text[language]).join(" / ");
    case "date": {
      const day = (date: string) => dayText(date, language).replaceAll(" ", "\u00a0");
      return numbers.range(day(parameter.earliest), day(parameter.latest));
    }
    case "list":
      return assumptionWords[language].anyOf(numbers.short(parameter.options.length, 0));
  }
}
