import { type IStylesOptions, LineRuleType } from "docx";

/** Width of the text on A4, in twentieths of a point: 178 mm. */
export const TEXT_WIDTH = 10090;

/** The styles of what is read and, smaller, of what is looked up. */
export const SIZES = {
  read: { paragraph: "Normal", note: "Note", list: "Item", cell: "Cell" },
  lookedUp: { paragraph: "Small", note: "SmallNote", list: "Small", cell: "SmallCell" },
} as const;
export type Size = (typeof SIZES)[keyof typeof SIZES];

/** Half points for sizes, twentieths of a point for spaces. */
export function STYLES(language: "da" | "en"): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: "0B5D7A", font: FONT },
    paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, language: { value: language === "da" ? "da-DK" : "en-GB" } },
        paragraph: { spacing: { after: 110, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 36, bold: true, color: "1B1E24", font: FONT }, paragraph: { spacing: { after: 80 } } },
      heading1: heading(27, 320),
      heading2: heading(22, 220),
    },
    paragraphStyles: [
      { id: "Item", name: "Item", basedOn: "Normal", paragraph: { spacing: { after: 40 } } },
      { id: "Lead", name: "Lead", basedOn: "Normal", run: { size: 22, bold: true } },
      { id: "Note", name: "Note", basedOn: "Normal", run: { size: 17, color: "4A515C" } },
      {
        id: "Open",
        name: "Open",
        basedOn: "Normal",
        run: { highlight: "yellow" },
        paragraph: { spacing: { before: 120, after: 120 } },
      },
      {
        id: "Gap",
        name: "Gap",
        basedOn: "Normal",
        run: { size: 8 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
      { id: "SmallNote", name: "Small note", basedOn: "Note", run: { size: 14 } },
      {
        id: "Small",
        name: "Small",
        basedOn: "Normal",
        run: { size: 15 },
        paragraph: { spacing: { after: 20, line: 240, lineRule: LineRuleType.AUTO } },
      },
      {
        id: "SmallCell",
        name: "Small cell",
        basedOn: "Cell",
        run: { size: 14 },
      },
      { id: "Foot", name: "Foot", basedOn: "Normal", run: { size: 15, color: "4A515C" } },
      { id: "Command", name: "Command", basedOn: "Normal", run: { font: "Consolas", size: 17 } },
      {
        id: "Caption",
        name: "caption",
        basedOn: "Normal",
        run: { size: 19, bold: true },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      {
        id: "Cell",
        name: "Cell",
        basedOn: "Normal",
        run: { size: 16 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

const FONT = "Calibri";
