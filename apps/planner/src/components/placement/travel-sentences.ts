import type { PlaceChange } from "@ventesal/placement";
import { type Numbers, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { chosenWords } from "./chosen-words.js";

/** A change smaller than this is none, in minutes. */
const NO_CHANGE = 0.05;

/** How many come closer (-1) or farther away (1), and who the most. Islands that are reckoned apart are in no such figure. */
export function fartherOrCloser(changes: readonly PlaceChange[], sign: 1 | -1, language: Language): string {
  const words = chosenWords[language];
  const numbers = numbersIn(language);
  const side = changes.filter(({ minutes, apart }) => !apart && minutes !== null && sign * minutes > NO_CHANGE);
  const people = side.reduce((sum, one) => sum + one.people, 0);
  const [first] = [...side].sort((a, b) => sign * (b.minutes! - a.minutes!));
  const most = first === undefined ? words.nobody : words.mostOf(first.name, signed(first.minutes, numbers));
  const say = sign < 0 ? words.closer : words.farther;
  return say(words.places(side.length), numbers.short(people, 0), most);
}

/** A change with its sign. */
export function signed(value: number | null, numbers: Numbers, decimals = 1): string {
  const text = numbers.fixed(value, decimals);
  return value !== null && value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
