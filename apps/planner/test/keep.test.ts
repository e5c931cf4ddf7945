import { describe, expect, test } from "vitest";
import { EMPTY_PLAN } from "../src/components/state/draft.ts";
import { KEY, type Kept, keep, readKept } from "../src/components/state/keep.ts";
import { storageOf } from "./storage.ts";

const kept: Kept = {
  plan: { ...EMPTY_PLAN, seed: "7", panel: { ...EMPTY_PLAN.panel, set: { "panel.mode": "meeting", year: 2027 } } },
  saved: [{ name: "Mit", part: "clinics", draft: EMPTY_PLAN.clinics, savedAt: "2026-11-25T10:00:00.000Z" }],
  comparing: { part: "clinics", base: "late-effects-2026", others: ["saved:Mit"] },
};
const forbidden = () => {
  throw new DOMException("no", "SecurityError");
};

describe("what is kept in a browser", () => {
  test("comes back as it was", () => {
    const storage = storageOf();
    expect(keep(kept, () => storage)).toBeNull();
    expect(readKept(() => storage)).toEqual({ kept, problem: null });
  });

  test("is nothing at first", () => {
    expect(readKept(() => storageOf())).toEqual({ kept: { plan: EMPTY_PLAN, saved: [] }, problem: null });
  });

  test("is nothing where a browser forbids it, which is said", () => {
    expect(readKept(forbidden)).toEqual({ kept: { plan: EMPTY_PLAN, saved: [] }, problem: "forbidden" });
    expect(keep(kept, forbidden)).toBe("forbidden");
  });

  test.each(["QuotaExceededError", "NS_ERROR_DOM_QUOTA_REACHED"])("is not kept where there is no room (%s)", (name) => {
    const storage = storageOf({}, () => {
      throw new DOMException("full", name);
    });
    expect(keep(kept, () => storage)).toBe("full");
  });

  test.each([
    ["no JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["another program's", JSON.stringify({ format: 1, hello: "there" })],
    ["another format", JSON.stringify({ ...kept, format: 2 })],
    ["a plan without a part", JSON.stringify({ format: 1, saved: [], plan: { seed: "1", panel: EMPTY_PLAN.panel } })],
    [
      "a value that is none",
      JSON.stringify({
        format: 1,
        saved: [],
        plan: { ...EMPTY_PLAN, panel: { ...EMPTY_PLAN.panel, set: { a: null } } },
      }),
    ],
    ["a saved scenario of no part", JSON.stringify({ format: 1, ...kept, saved: [{ ...kept.saved[0], part: "x" }] })],
    [
      "an own table without a text",
      JSON.stringify({
        format: 1,
        saved: [],
        plan: { ...EMPTY_PLAN, clinics: { ...EMPTY_PLAN.clinics, own: { a: {} } } },
      }),
    ],
  ])("is not read where it is %s", (_, text) => {
    expect(readKept(() => storageOf({ [KEY]: text }))).toEqual({
      kept: { plan: EMPTY_PLAN, saved: [] },
      problem: "unreadable",
    });
  });

  test("does without a choice of what to compare that is none", () => {
    const storage = storageOf({ [KEY]: JSON.stringify({ format: 1, ...kept, comparing: { part: "panel", base: 3 } }) });
    const { comparing: _, ...rest } = kept;
    expect(readKept(() => storage)).toEqual({ kept: rest, problem: null });
  });
});
