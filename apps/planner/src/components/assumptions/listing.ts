import type { Parameter } from "@ventesal/scenario";
import { sourceIn } from "@ventesal/words";
import type { Draft } from "../state/draft.js";
import type { Part } from "../state/models.js";

/** A parameter as it is listed. */
export interface Listed {
  part: Part;
  parameter: Parameter;
  /** Whether the reader has changed it. */
  isChanged: boolean;
}

/** How well a value is known; one that was fitted to published figures is a kind of its own. */
export const STANDINGS = ["assumption", "fitted", "estimate", "published", "source document"] as const;
export type Standing = (typeof STANDINGS)[number];

export function standingOf({ confidence, calibrated }: Parameter): Standing {
  return calibrated ? "fitted" : confidence;
}

/** What a reader looks for; empty texts and `null` ask for nothing. */
export interface Filter {
  text: string;
  part: Part | null;
  standing: Standing | null;
  onlyChanged: boolean;
}

/** The parameters of a part, with what the reader changed. */
export function listedOf(part: Part, parameters: readonly Parameter[], { set }: Draft): Listed[] {
  return parameters.map((parameter) => ({ part, parameter, isChanged: Object.hasOwn(set, parameter.key) }));
}

/** The least sure first: assumptions, then what was fitted, estimates, published figures, source documents. */
export function untestedFirst(all: readonly Listed[]): Listed[] {
  const rank = ({ parameter }: Listed) => STANDINGS.indexOf(standingOf(parameter));
  return [...all].sort((a, b) => rank(a) - rank(b));
}

/** Whether it is what is looked for: every word somewhere in its text, key or source. */
export function matches({ part, parameter, isChanged }: Listed, filter: Filter): boolean {
  const { key, text, source } = parameter;
  const searched = `${key} ${text.da} ${text.en} ${source} ${sourceIn("da", source)}`.toLowerCase();
  return (
    (filter.part === null || filter.part === part) &&
    (filter.standing === null || filter.standing === standingOf(parameter)) &&
    (!filter.onlyChanged || isChanged) &&
    filter.text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => searched.includes(word))
  );
}

/** How many there are of each standing. */
export function countByStanding(all: readonly Listed[]): Record<Standing, number> {
  const none = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { parameter } of all) none[standingOf(parameter)]++;
  return none;
}
