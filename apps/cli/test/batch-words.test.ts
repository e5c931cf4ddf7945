import type { BatchCode, BatchIssue } from "@ventesal/batch";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../src/words/index.ts";

const [da, en] = [wordsIn("da").batch, wordsIn("en").batch];
/** All codes: one that is missing here, or too many, does not compile. */
const CODES: Record<BatchCode, true> = {
  "already-begun": true,
  cluster: true,
  "damaged-results": true,
  experiment: true,
  "file-system": true,
  "no-plan": true,
  "no-results": true,
  "not-empty": true,
  "other-plan": true,
  "other-program": true,
  "other-version": true,
  "plan-edited": true,
  "shard-differs": true,
  "shards-missing": true,
  "too-large": true,
  "unreadable-experiment": true,
  "unreadable-plan": true,
  "worker-lost": true,
};

describe("the words of a batch", () => {
  it.each(Object.keys(CODES) as BatchCode[])("have a Danish sentence for %s", (code) => {
    const received = code === "file-system" ? "ENOSPC" : "abc";
    const issue: BatchIssue = { place: "", code, expected: "def", received, message: "not JSON: an English sentence" };
    expect(en.issue(issue)).toBe(issue.message);
    if (code !== "unreadable-experiment") expect(da.issue(issue)).not.toContain("English");
  });

  it("differ in all plain texts", () => {
    for (const [key, text] of Object.entries(en)) {
      if (typeof text === "string") expect((da as Record<string, unknown>)[key], key).not.toBe(text);
    }
    for (const part of ["table", "untested"] as const) {
      for (const [key, text] of Object.entries(en[part])) {
        if (typeof text === "string") expect((da[part] as Record<string, unknown>)[key], key).not.toBe(text);
      }
    }
  });
});
