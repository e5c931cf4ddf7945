import { unbroken } from "@ventesal/words";
import {
  AlignmentType,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Block, Report, Section } from "../content/report.ts";
import { type ReportWords, reportWords } from "../words/report-words.ts";
import { wordFigure } from "./figure.ts";
import { SIZES, type Size, STYLES, TEXT_WIDTH } from "./look.ts";
import { wordTable } from "./table.ts";

/**
 * A report as a Word document, which can be edited and handed on: headings, tables and lists are Word's own, pictures stand in it in
 * points. What only a human can fill in is marked.
 * @param document an empty document, in which the pictures are drawn; see `drawingDocument`
 */
export async function reportAsDocx(report: Report, document: Document): Promise<Uint8Array> {
  const words = reportWords(report.language);
  const count = { table: 0, figure: 0 };
  const body: Written[] = [
    new Paragraph({ text: report.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: report.subtitle, style: "Note" }),
  ];
  for (const section of report.sections) body.push(...(await wordSection(section, count, words, document)));
  const word = new WordDocument({
    title: report.title,
    creator: "Ventesal",
    description: report.foot,
    styles: STYLES(report.language),
    numbering: {
      config: [
        { reference: "list", levels: [BULLET] },
        { reference: "numbers", levels: [NUMBER] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: MARGIN } },
        footers: { default: footer(report.foot) },
        children: body,
      },
    ],
  });
  return Packer.pack(word, "uint8array") as Promise<Uint8Array>;
}

type Written = Paragraph | ReturnType<typeof wordTable>;

/** Twentieths of a point. */
const MARGIN = { top: 960, bottom: 1020, footer: 480, left: (11906 - TEXT_WIDTH) / 2, right: (11906 - TEXT_WIDTH) / 2 };

const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
};

const NUMBER = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: "%1.",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
};

function footer(text: string): Footer {
  const pages = new TextRun({ children: ["\t", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] });
  const tabStops = [{ type: "right" as const, position: TEXT_WIDTH }];
  return new Footer({ children: [new Paragraph({ style: "Foot", tabStops, children: [new TextRun(text), pages] })] });
}

async function wordSection(
  { title, blocks, startsPage, isAppendix }: Section,
  count: { table: number; figure: number },
  words: ReportWords,
  document: Document,
): Promise<Written[]> {
  const heading = new Paragraph({
    text: title,
    heading: HeadingLevel.HEADING_1,
    ...(startsPage && { pageBreakBefore: true }),
  });
  const written: Written[] = [heading];
  const size = isAppendix ? SIZES.lookedUp : SIZES.read;
  for (const [i, block] of blocks.entries()) {
    const keepNext = ["table", "command"].includes(blocks[i + 1]?.kind ?? "");
    written.push(...(await wordBlock(block, size, keepNext, count, words, document)));
  }
  return written;
}

async function wordBlock(
  block: Block,
  size: Size,
  keepNext: boolean,
  count: { table: number; figure: number },
  words: ReportWords,
  document: Document,
): Promise<Written[]> {
  switch (block.kind) {
    case "paragraph": {
      const styles = { lead: "Lead", note: size.note, open: "Open" } as const;
      return [
        new Paragraph({
          text: unbroken(block.text),
          style: block.role === undefined ? size.paragraph : styles[block.role],
          keepNext,
        }),
      ];
    }
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case "list":
      return block.items.map(
        (text) =>
          new Paragraph({
            text: unbroken(text),
            style: size.list,
            numbering: { reference: block.isNumbered ? "numbers" : "list", level: 0 },
          }),
      );
    case "command":
      return [new Paragraph({ text: block.text, style: "Command" })];
    case "table":
      count.table++;
      return [
        new Paragraph({ text: words.table(String(count.table), block.caption), style: "Caption", keepNext: true }),
        wordTable(block, size.cell),
        new Paragraph({ text: "", style: "Gap" }),
      ];
    case "figure":
      count.figure++;
      return wordFigure(block, words.figure(String(count.figure), block.title), document);
  }
}
