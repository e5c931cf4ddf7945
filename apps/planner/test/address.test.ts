import { describe, expect, test } from "vitest";
import { addressOf, comparingAddressOf, readAddress } from "../src/components/state/address.ts";
import { EMPTY_PLAN } from "../src/components/state/draft.ts";
import { chance, randomPlan } from "./plans.ts";

describe("a plan in an address", () => {
  test("comes back as it was, whatever is in it", () => {
    const next = chance(7);
    for (let i = 0; i < 500; i++) {
      const plan = randomPlan(next);
      const address = addressOf(plan);
      // an empty plan has an empty address
      expect(readAddress(`#${address}`) ?? { plan: EMPTY_PLAN, unread: [] }).toEqual({ plan, unread: [] });
    }
  });

  test("that is empty is no address", () => {
    expect(addressOf(EMPTY_PLAN)).toBe("");
    expect(readAddress("")).toBeNull();
    expect(readAddress("#")).toBeNull();
  });

  test("is not looked for in the name of a place on the page", () => {
    expect(readAddress("#observablehq-main")).toBeNull();
  });

  test("that is mangled gives what can be read, and names the rest", () => {
    expect(readAddress("#panel.referrals.factor=2&panle.x=3&%E0%A4%A=1&=&seed=")).toEqual({
      plan: { ...EMPTY_PLAN, panel: { ...EMPTY_PLAN.panel, set: { "referrals.factor": 2 } } },
      unread: ["panle.x=3", expect.stringContaining("=1"), "=", "seed="],
    });
  });

  test("says what share is promised; one that is none is named", () => {
    expect(readAddress("#promised=0.9")).toEqual({ plan: { ...EMPTY_PLAN, promised: 0.9 }, unread: [] });
    expect(readAddress("#promised=90&panel.x=1")!.unread).toEqual(["promised=90"]);
  });

  test("can say what is set side by side, whatever saved scenarios are called; a base alone, or a part that is none, is named", () => {
    for (const comparing of [
      { part: "clinics", base: "one-per-region", others: ["plan", "saved:a,b&c=æ", "two-per-region"] },
      { part: "panel", base: "panel-2022", others: [] },
      { part: "panel", base: "saved:1", others: null },
    ] as const) {
      const hash = `#seed=1&${comparingAddressOf(comparing)}`;
      expect(readAddress(hash)).toEqual({ plan: EMPTY_PLAN, unread: [], comparing });
    }
    expect(readAddress("#compare=x&compare.base=y")).toEqual({
      plan: EMPTY_PLAN,
      unread: ["compare=x", "compare.base=y"],
    });
  });

  test("never throws, whatever an address is", () => {
    const next = chance(11);
    const signs = "panel=.&%#\"'clinics1e+ æ\u0000\ud800";
    for (let i = 0; i < 2000; i++) {
      const text = Array.from({ length: 1 + next() * 30 }, () => signs[Math.floor(next() * signs.length)]).join("");
      const read = readAddress(`#${text}`);
      if (read !== null) expect(readAddress(`#${addressOf(read.plan)}`)?.plan ?? EMPTY_PLAN).toEqual(read.plan);
    }
  });
});
