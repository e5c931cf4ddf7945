import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/** Readers of what is written after an option; each throws a `CliError` that names the option. */

export function oneOf<T extends string>(place: string, names: readonly T[], words: Words): (text: string) => T {
  return (text) => {
    const name = names.find((candidate) => candidate === text);
    if (name !== undefined) return name;
    throw misread(place, words.expected.oneOf(names), text, words);
  };
}

export function wholeNumber(place: string, least: number, most: number, words: Words): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw misread(place, words.expected.wholeNumber(String(least), String(most)), text, words);
  };
}

export function above0Below1(place: string, words: Words): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value > 0 && value < 1) return value;
    throw misread(place, words.expected.above0Below1, text, words);
  };
}

export function numberFrom(place: string, least: number, most: number, words: Words): (text: string) => number {
  return (text) => {
    const value = text.trim() === "" ? Number.NaN : Number(text);
    if (value >= least && value <= most) return value;
    throw misread(place, words.expected.numberFrom(String(least), String(most)), text, words);
  };
}

function misread(place: string, expected: string, received: string, words: Words): CliError {
  const message = words.expectedGot(expected, JSON.stringify(received));
  return new CliError([{ place, code: "option-value", expected, received, message }], ExitCode.badInput);
}
