import { JSDOM } from "jsdom";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { reportAsDocx } from "../src/docx/write-docx.ts";
import { drawingDocument, reportOf } from "../src/index.ts";
import { inputFor } from "./fixtures.ts";

describe("a report in Word", () => {
  it("opens: its parts are well-formed, with headings, tables whose heads repeat, and pictures with words", async () => {
    const report = reportOf(await inputFor("panel-2022", "da"));
    const zip = await JSZip.loadAsync(await reportAsDocx(report, drawingDocument()));
    const parser = new new JSDOM("").window.DOMParser();
    for (const name of ["word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"]) {
      const part = parser.parseFromString(await zip.file(name)!.async("text"), "text/xml");
      expect(part.querySelector("parsererror")).toBeNull();
    }
    const xml = await zip.file("word/document.xml")!.async("text");
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(report.sections.length);
    const tables = report.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === "table");
    expect(xml.match(/<w:tbl>/g)).toHaveLength(tables.length);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    const pictures = Object.keys(zip.files).filter((name) => name.endsWith(".png"));
    expect(pictures).toHaveLength(3);
    // the magic number of PNG
    for (const name of pictures)
      expect([...(await zip.file(name)!.async("uint8array")).slice(0, 4)]).toEqual([137, 80, 78, 71]);
    expect(xml.match(/descr="[^"]{30,}"/g)!.length).toBeGreaterThanOrEqual(3);
    expect(xml).toContain("Udfyldes af den, der giver rapporten videre");
  });
});
