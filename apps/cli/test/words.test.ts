import { compilePathway } from "@ventesal/pathway";
import { describe, expect, it } from "vitest";
import { models } from "../src/models.ts";
import { wordsIn } from "../src/words/index.ts";

const [da, en] = [wordsIn("da"), wordsIn("en")];
/** What is named by the pathway itself, or is a name in any language. */
const NAMED_ELSEWHERE = ["region", "residence", "hospital", "resource", "station", "cause", "days"];

/** What a model's first scenario measures. */
function keysOf(model: (typeof models)[number]) {
  const values = Object.fromEntries(model.parameters({}).map(({ key, value }) => [key, value]));
  const built = model.build(values);
  return built.keys(compilePathway(built.pathway, { spanDays: built.horizonDays }));
}

describe("the words of both languages", () => {
  it.each(models.map((model) => [model.name, model] as const))("name all that %s measures", (_, model) => {
    for (const { terms } of [da, en]) {
      for (const { measure, group, unit } of keysOf(model)) {
        expect(Object.keys(terms.measures)).toContain(measure);
        expect(Object.keys(terms.units)).toContain(unit);
        for (const [kind, name] of Object.entries(group)) {
          expect(Object.keys(terms.groups)).toContain(kind);
          if (!NAMED_ELSEWHERE.includes(kind)) expect(Object.keys(terms.values)).toContain(name);
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
