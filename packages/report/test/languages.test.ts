import { expertPanel } from "@ventesal/expert-panel";
import { lateEffects } from "@ventesal/late-effects";
import { resolveScenario } from "@ventesal/scenario";
import { sourceIn } from "@ventesal/words";
import { describe, expect, it } from "vitest";
import { shownTexts } from "../src/index.ts";
import { reportInDanish } from "../src/words/da.ts";
import { reportInEnglish } from "../src/words/en.ts";
import { pageOf } from "./fixtures.ts";

/** Words of English that are no words of Danish. */
const ENGLISH =
  /\b(the|of|and|are|with|which|that|not|what|those|each|given|waiting|days|none|source|only|people|share|range|gives|assumed|is|from)\b/i;
/** Names of parameters, commands, files and a journal are what they are. */
const NAMES = /\[[^\]]*\]|ventesal [\w-]+.*|[\w-]+\/[\w./-]+|"[\w-]+"|Journal of Simulation|WHO 2013, .*?Monitoring/g;

describe("a report in Danish", () => {
  it.each(["panel-2022", "panel-weekly-meeting", "late-effects-2026", "one-per-region"])(
    "of %s has no English words, and no sentence of the English one",
    async (name) => {
      const texts = async (language: "da" | "en") =>
        shownTexts((await pageOf(name, language)).page).map(({ text }) => text);
      const danish = await texts("da");
      // "en" and "is" have Danish meanings in few places: what is left must have none
      expect(danish.filter((text) => ENGLISH.test(text.replace(NAMES, "")) && !/\bden er da\b/.test(text))).toEqual([]);
      const english = new Set(await texts("en"));
      const same = danish.filter((text) => english.has(text) && /\p{Ll}{2,} \p{Ll}{2,}/u.test(text.replace(NAMES, "")));
      expect(same).toEqual([]);
    },
  );

  it("writes numbers with a decimal comma, and the English one with a point", async () => {
    const numbers = async (language: "da" | "en") =>
      [...(await pageOf("panel-2022", language)).page.querySelectorAll("#figures td.number")].map(
        (cell) => cell.textContent!,
      );
    expect((await numbers("da")).filter((text) => /\d\.\d{1,2}\b(?!\d)/.test(text))).toEqual([]);
    expect((await numbers("en")).filter((text) => /\d,\d{1,2}\b(?!\d)/.test(text))).toEqual([]);
  });

  it("names every source of every parameter in Danish", () => {
    const untold = [expertPanel, lateEffects].flatMap((model) =>
      model.scenarios.flatMap((scenario) =>
        resolveScenario({ model, scenario }, [])
          .parameters.map(({ source }) => source)
          .filter((source) => sourceIn("da", source) === source),
      ),
    );
    expect([...new Set(untold)]).toEqual([]);
  });

  it("says every plain text otherwise than in English, but for names", () => {
    const same = plain(reportInEnglish).filter(([key, text]) => new Map(plain(reportInDanish)).get(key) === text);
    expect(same.map(([, text]) => text)).toEqual(["STRESS-DES, version 1.0", "3. Data", "Region", "Model"]);
  });
});

/** The texts that are no functions, by where they stand. */
function plain(words: object, at = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${at}.${key}`, value]];
    return typeof value === "object" ? plain(value, `${at}.${key}`) : [];
  });
}
