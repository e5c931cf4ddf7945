import { describe, expect, it } from "vitest";
import { numbersIn } from "../src/numbers.ts";

const da = numbersIn("da");
const en = numbersIn("en");

describe("numbers", () => {
  it("have a decimal comma in Danish and a point in English", () => {
    expect([da.fixed(1234.56, 1), en.fixed(1234.56, 1)]).toEqual(["1.234,6", "1,234.6"]);
  });

  it("are as short as they can be where that is asked for", () => {
    expect([en.short(15, 1), en.short(0.5, 3), da.short(3.805, 4)]).toEqual(["15", "0.5", "3,805"]);
  });

  it("are per cent of a share, with a space in Danish (Retskrivningsordbogen) and none in English", () => {
    expect([da.percent(0.345, 1), en.percent(0.345, 1)]).toEqual(["34,5 %", "34.5%"]);
    expect([da.shortPercent(0.34, 1), en.shortPercent(0.34, 1)]).toEqual(["34 %", "34%"]);
  });

  it("are a dash where there is none, and so is a range without ends", () => {
    expect([en.fixed(null, 1), da.percent(null, 1)]).toEqual(["–", "–"]);
    expect(en.range("–", "–")).toBe("–");
    expect(en.range("1.0", "2.0")).toBe("1.0 – 2.0");
  });

  it("have no sign when they round to zero, and keep it otherwise", () => {
    expect([en.fixed(-0.001, 1), da.fixed(-0, 2), en.fixed(-0.05, 2)]).toEqual(["0.0", "0,00", "-0.05"]);
  });
});
