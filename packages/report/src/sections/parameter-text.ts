import { listed, NEVER, type NumberParameter, type Parameter } from "@ventesal/scenario";
import { NONE, type Numbers, termFor, unitFor } from "@ventesal/words";
import { percentIn } from "../content/percent-in.ts";
import { listedIn, type Writing } from "../content/writing.ts";

/** What a parameter is, in the words that its value is written in. */
export function nameText({ kind, text }: Parameter, { language, words }: Writing): string {
  const name = percentIn(language, text[language]);
  return kind === "date" ? name.replaceAll(NEVER, words.assumptions.never) : name;
}

/** A parameter's value as people read it, with its unit; a choice by what it is called. */
export function valueText(parameter: Parameter, writing: Writing): string {
  const { common, words, language } = writing;
  switch (parameter.kind) {
    case "number":
      return numberText(parameter, writing);
    case "date":
      return parameter.value === NEVER ? words.assumptions.never : dateText(parameter.value, language);
    case "choice":
      return parameter.options.find(({ name }) => name === parameter.value)?.text[language] ?? parameter.value;
    case "list": {
      const names = listed(parameter.value).map((name) => termFor(name, common.terms.values));
      return names.length === 0 ? NONE : listedIn(names, words.and);
    }
  }
}

/** From the lowest to the highest value that is plausible; of a choice, all there are. */
export function rangeText(parameter: Parameter, writing: Writing): string {
  const { numbers, language, words, common } = writing;
  switch (parameter.kind) {
    case "number": {
      const { low, high, unit } = parameter;
      if (unit === "share") return numbers.range(numbers.shortPercent(low, 1), numbers.shortPercent(high, 1));
      const write = (value: number) => (unit === "calendar year" ? String(value) : fewDigits(value, numbers));
      const range = numbers.range(write(low), write(high));
      return unit === "calendar year" ? range : `${range} ${termFor(unit, common.terms.units)}`;
    }
    case "choice":
      return parameter.options.map(({ text }) => text[language]).join(" / ");
    case "date": {
      const range = numbers.range(dateText(parameter.earliest, language), dateText(parameter.latest, language));
      return parameter.mayBeNever ? `${range}, ${words.assumptions.never}` : range;
    }
    case "list":
      return NONE;
  }
}

function numberText({ value, unit }: NumberParameter, { numbers, common }: Writing): string {
  if (unit === "share") return numbers.shortPercent(value, 1);
  // a year is a name, not an amount
  return unit === "calendar year"
    ? String(value)
    : `${fewDigits(value, numbers)} ${unitFor(unit, value, common.terms)}`;
}

/** With as many decimals as somebody can use; all of them are in the passport's data. */
function fewDigits(value: number, numbers: Numbers): string {
  const size = Math.abs(value);
  return numbers.short(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4);
}

/** An ISO date as the language writes it. */
export function dateText(date: string, language: "da" | "en"): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", options).format(new Date(`${date}T00:00:00Z`));
}
