import { expect, test } from "vitest";
import { withinSentence } from "../src/index.ts";

test("a name within a sentence begins with a small letter", () => {
  expect(withinSentence("Ventetid til første udredning")).toBe("ventetid til første udredning");
  expect(withinSentence("Ginikoefficient")).toBe("ginikoefficient");
  expect(withinSentence("")).toBe("");
});

test("what is called after somebody keeps the capital", () => {
  for (const name of [
    "Theils indeks",
    "Theil's index",
    "Theil, mellem regioner",
    "Theil, between regions",
    "Gini coefficient",
  ])
    expect(withinSentence(name)).toBe(name);
});
