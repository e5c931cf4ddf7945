import { compilePathway } from "@ventesal/pathway";
import { describe, expect, it } from "vitest";
import { models } from "../src/models.ts";
import { wordsIn } from "../src/words/index.ts";

const [da, en] = [wordsIn("da"), wordsIn("en")];
/** What is named by the pathway itself, or is a name in any language. */
const NAMED_ELSEWHERE = [
  "region",
  "residence",
  "municipality",
  "clinic",
  "hospital",
  "resource",
  "station",
  "cause",
  "days",
];

/** What a model's first scenario measures, and the outcomes that its pathway names. */
function measuredBy(model: (typeof models)[number]) {
  const values = Object.fromEntries(model.parameters({}).map(({ key, value }) => [key, value]));
  const built = model.build(values);
  const keys = built.keys(compilePathway(built.pathway, { spanDays: built.horizonDays }));
  return { keys: [...keys, ...(built.pooled?.keys ?? [])], outcomes: Object.keys(built.pathway.outcomes) };
}

describe("the words of both languages", () => {
  it.each(models.map((model) => [model.name, model] as const))("name all that %s measures", (_, model) => {
    const { keys, outcomes } = measuredBy(model);
    const own = Object.keys(model.measures ?? {});
    for (const { terms } of [da, en]) {
      const names = {
        of: [...own, ...Object.keys(terms.measures)],
        reason: [...outcomes, ...Object.keys(terms.values)],
      };
      for (const { measure, group, unit } of keys) {
        expect([...own, ...Object.keys(terms.measures)]).toContain(measure);
        expect(Object.keys(terms.units)).toContain(unit);
        for (const [kind, name] of Object.entries(group)) {
          expect(Object.keys(terms.groups)).toContain(kind);
          const known = kind === "of" || kind === "reason" ? names[kind] : Object.keys(terms.values);
          if (!NAMED_ELSEWHERE.includes(kind)) expect(known).toContain(name);
        }
      }
    }
  });

  it.each(models.map((model) => [model.name, model] as const))("name the units and confidences of %s", (_, model) => {
    for (const { terms } of [da, en]) {
      for (const { unit, confidence } of model.parameters({})) {
        expect(Object.keys(terms.units)).toContain(unit);
        expect(Object.keys(terms.confidences)).toContain(confidence);
      }
    }
  });

  it("differ, but for the few that are the same word", () => {
    const same = pairs(en.help, da.help).concat(
      pairs(en.usage, da.usage),
      pairs(en.table, da.table),
      pairs(en.explain, da.explain),
    );
    expect(same.filter(([english, danish]) => english === danish)).toEqual([["Parameter", "Parameter"]]);
  });

  it("have no unit twice, since a setting's unit may be written in the language asked for", () => {
    expect(new Set(Object.values(da.terms.units)).size).toBe(Object.keys(da.terms.units).length);
  });
});

/** The plain texts of the two languages side by side. */
function pairs(english: object, danish: object): [string, string][] {
  return Object.entries(english).flatMap(([key, text]) => {
    const other = (danish as Record<string, unknown>)[key];
    return typeof text === "string" && typeof other === "string" ? [[text, other] as [string, string]] : [];
  });
}
