import { sourceIn } from "@ventesal/words";
import { describe, expect, test } from "vitest";
import {
  countByStanding,
  type Filter,
  listedOf,
  matches,
  STANDINGS,
  standingOf,
  untestedFirst,
} from "../src/components/assumptions/listing.ts";
import { sourcePieces } from "../src/components/assumptions/sources.ts";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";
import { EMPTY_PLAN, scenarioOf, withSettings } from "../src/components/state/draft.ts";

const draft = withSettings(EMPTY_PLAN.panel, { "referrals.factor": 2 });
const all = listedOf("panel", scenarioOf("panel", draft).parameters, draft);
const everything: Filter = { text: "", part: null, standing: null, onlyChanged: false };
const found = (filter: Partial<Filter>) => all.filter((one) => matches(one, { ...everything, ...filter }));

describe("the list of parameters", () => {
  test("has the least sure first, and keeps the model's order among equals", () => {
    const standings = untestedFirst(all).map(({ parameter }) => STANDINGS.indexOf(standingOf(parameter)));
    expect(standings).toEqual([...standings].sort((a, b) => a - b));
    expect(new Set(untestedFirst(all))).toEqual(new Set(all));
  });

  test("counts each parameter once, the fitted apart from the assumed", () => {
    const counts = countByStanding(all);
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(all.length);
    expect(counts.fitted).toBe(7);
  });

  test("is searched in both languages, in keys and in sources, for all of the words", () => {
    expect(found({ text: "" })).toHaveLength(all.length);
    expect(found({ text: "AKUTTE andel" }).map(({ parameter }) => parameter.key)).toContain("referrals.urgentShare");
    expect(found({ text: "table 1 syddanmark" }).map(({ parameter }) => parameter.key)).toEqual([
      "referrals.Syddanmark.perYear",
    ]);
    expect(found({ text: "tabel 1 syddanmark" })).toEqual(found({ text: "table 1 syddanmark" }));
    expect(found({ text: "nothing like it" })).toEqual([]);
  });

  test("is narrowed to a part, to a standing and to what was changed", () => {
    expect(found({ part: "clinics" })).toEqual([]);
    expect(found({ standing: "fitted" })).toHaveLength(7);
    expect(found({ onlyChanged: true }).map(({ parameter }) => parameter.key)).toEqual(["referrals.factor"]);
  });
});

describe("a source", () => {
  test("is a link where its address is known, and its text stays whole", () => {
    for (const { parameter } of all) {
      for (const source of [parameter.source, sourceIn("da", parameter.source)]) {
        expect(
          sourcePieces(source)
            .map(({ text }) => text)
            .join(""),
        ).toBe(source);
      }
    }
    for (const source of ["SST annual report 2022, table 1", "Sundhedsstyrelsens årsrapport 2022, tabel 1"])
      expect(sourcePieces(source)[0]).toMatchObject({ address: expect.stringContaining("sst.dk") });
    expect(sourcePieces("no source gives it")).toEqual([{ text: "no source gives it", address: null }]);
  });
});
