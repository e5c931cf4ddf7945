import { describe, expect, it } from "vitest";
import { repeatedKeys } from "../src/files/repeated-keys.ts";

describe("repeated keys of a JSON text", () => {
  it("are found with their place", () => {
    expect(repeatedKeys('{"a": 1, "b": [{"c": 1}, {"c": 1, "d": 2, "c": 3}], "a": 2}')).toEqual([
      { key: "c", path: ["b", 1, "c"] },
      { key: "a", path: ["a"] },
    ]);
  });

  it("are none where the same key stands in different objects, in texts or as a value", () => {
    const text = JSON.stringify({ a: "a", b: { a: 'x": {"a": 1, "a": 2', c: ["a", "a"] }, "\\": "\\" });
    expect(repeatedKeys(text)).toEqual([]);
  });

  it("are the same however they are written", () => {
    expect(repeatedKeys('{"a": 1, "\\u0061": 2}')).toEqual([{ key: "a", path: ["a"] }]);
  });
});
