import { expect, test } from "vitest";
import { nearest } from "../src/index.ts";

const keys = ["nurse.count", "visit.meanHours", "visit.mode"];

test("a slip of the pen is understood", () => {
  expect(nearest("nurse.cuont", keys)).toBe("nurse.count");
  expect(nearest("Visit.MeanHours", keys)).toBe("visit.meanHours");
  expect(nearest("visit.mod", keys)).toBe("visit.mode");
});

test("of two that are as near, the first is meant", () => {
  expect(nearest("xa", ["ya", "za"])).toBe("ya");
});

test("what is nowhere near is not guessed at", () => {
  expect(nearest("budget", keys)).toBeNull();
  expect(nearest("anything", [])).toBeNull();
});

test("the limit is a third of the letters, and 2 at least", () => {
  // kitten and sitting are 3 edits apart (Levenshtein's usual example); a third of 6 letters is 2
  expect(nearest("kitten", ["sitting"])).toBeNull();
  expect(nearest("kittens of", ["sitting of"])).toBe("sitting of");
});
