import { describe, expect, it } from "vitest";
import { csv } from "../src/text/csv.ts";
import { plainTable } from "../src/text/plain-table.ts";
import { wrapped } from "../src/text/wrapped.ts";

describe("CSV", () => {
  it("quotes as RFC 4180 has it, and leaves what is nothing empty", () => {
    expect(
      csv([
        ["a,b", 'say "x"', "two\nlines"],
        [1.5, null, true],
      ]),
    ).toBe('"a,b","say ""x""","two\nlines"\n1.5,,true\n');
  });
});

describe("wrapped text", () => {
  it("breaks between words and indents what follows", () => {
    expect(wrapped("one two three four", "  ", 9)).toBe("one two\n  three\n  four");
  });

  it("leaves a word that is too long whole", () => {
    expect(wrapped("a verylongword b", "", 5)).toBe("a\nverylongword\nb");
  });
});

describe("a plain table", () => {
  it("has columns of fixed widths, aligned, without lines or blanks at the ends", () => {
    const text = plainTable([6, 6], [["a", "1"], { across: "over both" }, ["  b", "22"]], ["left", "right"]);
    expect(text).toBe("a          1\nover both\n  b       22\n");
  });
});
