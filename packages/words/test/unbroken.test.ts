import { expect, it } from "vitest";
import { unbroken } from "../src/index.ts";

const RANGE = "\u00a0–\u2060\u00a0";

it("keeps ranges, intervals and per cents on a line, and leaves alone what else a text holds", () => {
  expect(unbroken("falls by 5.2 days (5.2 – 5.3)")).toBe(`falls by 5.2 days (5.2${RANGE}5.3)`);
  expect(unbroken("67,7 % – 68,0 %, -0.1 – -0.05")).toBe(`67,7\u00a0%${RANGE}68,0\u00a0%, -0.1${RANGE}-0.05`);
  expect(unbroken("10.0 points [9.8; 10.2]")).toBe("10.0 points [9.8;\u00a010.2]");
  expect(unbroken("one thing – and another; and a third")).toBe("one thing – and another; and a third");
});
