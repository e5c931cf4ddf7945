import { expect, test } from "vitest";
import { unbroken } from "../src/components/show/unbroken.ts";

test("ranges and intervals are not broken over two lines, and what else a text holds is left alone", () => {
  expect(unbroken("falls by 5.2 days (5.2 – 5.3)")).toBe("falls by 5.2 days (5.2\u00a0–\u2060\u00a05.3)");
  expect(unbroken("67,7 % – 68,0 %, -0.1 – -0.05")).toBe(
    "67,7\u00a0%\u00a0–\u2060\u00a068,0\u00a0%, -0.1\u00a0–\u2060\u00a0-0.05",
  );
  expect(unbroken("10.0 points [9.8; 10.2]")).toBe("10.0 points [9.8;\u00a010.2]");
  expect(unbroken("one thing – and another; and a third")).toBe("one thing – and another; and a third");
});
