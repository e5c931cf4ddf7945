import type { Language } from "@ventesal/pathway";

/** A report as it is, before it is written in any form: sections of paragraphs, tables and figures. */
export interface Report {
  language: Language;
  title: string;
  /** What it is about, in one line under the title. */
  subtitle: string;
  sections: readonly Section[];
  /** Under every page: what it rests on. */
  foot: string;
  /** What a program needs to make it again, and to see whether figures are the same. */
  data: object;
}

export interface Section {
  /** For links; the same in both languages. */
  id: string;
  title: string;
  /** Begins on a page of its own when printed. */
  startsPage?: boolean;
  /** Looked things up in rather than read: set in smaller type. */
  isAppendix?: boolean;
  blocks: readonly Block[];
}

export type Block = Paragraph | Heading | List | Table | Figure | Command;

export interface Paragraph {
  kind: "paragraph";
  text: string;
  /** `lead`: the answer itself; `note`: how to read what stands above; `open`: what only a human can fill in. */
  role?: "lead" | "note" | "open";
}

/** A heading below that of the section. */
export interface Heading {
  kind: "heading";
  text: string;
}

export interface List {
  kind: "list";
  items: readonly string[];
  /** Others refer to its items by their number. */
  isNumbered?: boolean;
}

/** What is typed to make the report again. */
export interface Command {
  kind: "command";
  text: string;
}

export interface Table {
  kind: "table";
  caption: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
}

export interface Column {
  title: string;
  /** Numbers stand at the right. */
  isNumber?: boolean;
  /** Part of the table's width; the parts of all columns add up to 1. */
  width: number;
}

/** The cells of a row, the first of which names it; or a heading over all columns; `open` marks what only a human can fill in. */
export type TableRow =
  | { cells: readonly string[]; isPart?: boolean; isOpen?: boolean }
  | { across: string; isPart?: boolean };

export interface Figure {
  kind: "figure";
  /** The finding, as a sentence. */
  title: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** How to read it. */
  note: string;
  /** Draws it so wide, in CSS pixels, in a document. */
  draw(document: Document, width: number): SVGSVGElement;
}

export const paragraph = (text: string, role?: Paragraph["role"]): Paragraph => ({
  kind: "paragraph",
  text,
  ...(role !== undefined && { role }),
});
