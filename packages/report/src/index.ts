// The content of a report, before it is written in any form.

export type { Outcome, ReportInput, Today } from "./content/input.ts";
export type { Block, Column, Figure, Report, Section, Table, TableRow } from "./content/report.ts";
export { DATA_ID } from "./content/report-data.ts";
export { reportOf } from "./content/report-of.ts";

// Its forms.

export { drawingDocument } from "./charts/drawing-document.ts";
export { type ShownText, shownTexts } from "./html/shown-texts.ts";
export { reportAsHtml } from "./html/write-html.ts";
