import type { Plan } from "../src/components/state/draft.ts";
import { modelOf, type Part } from "../src/components/state/models.ts";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";

/** Numbers from 0 to 1 that are the same in every run of the tests. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const TEXTS = [
  "1",
  "1e5",
  '"',
  '"12"',
  "a&b=c",
  "æ ø å",
  "Roskilde,Odense",
  "50 %",
  "#",
  "+",
  "2026-07-01",
  "a\nb",
  "",
];

/** Plans as readers might have them, and as they hardly would: names, numbers and texts of all sorts. */
export function randomPlan(next: () => number): Plan {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const number = () => pick([0, 1, -3, 0.1 + 0.2, 1e21, 1e-9, Number.MAX_SAFE_INTEGER, next(), next() * 1000]);
  const settings = () =>
    Object.fromEntries(
      Array.from({ length: Math.floor(next() * 6) }, () => [
        pick([
          "referrals.factor",
          "clinic.Nykøbing-Falster.nurse.posts",
          "__proto__",
          "a=b",
          "å.ß",
          "seed",
          "panel.mode",
        ]),
        next() < 0.5 ? number() : pick(TEXTS),
      ]),
    );
  const draft = (part: Part) => ({
    scenario: pick(modelOf(part).scenarios.map(({ name }) => name)),
    set: settings(),
    own: {},
  });
  return {
    panel: draft("panel"),
    clinics: draft("clinics"),
    seed: pick(["1", "42", "et frø", "1e3"]),
    ...(next() < 0.5 && { promised: pick([0.9, 1, 0.01, 1 - next()]) }),
  };
}
