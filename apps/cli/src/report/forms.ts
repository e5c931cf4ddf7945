import { extname } from "node:path";
import type { Report } from "@ventesal/report";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/** How a report is written, by the ending of the file. */
const FORMS: Readonly<Record<string, (report: Report) => Promise<string | Uint8Array>>> = {
  ".html": async (report) => {
    const { drawingDocument, reportAsHtml } = await import("@ventesal/report");
    return reportAsHtml(report, drawingDocument());
  },
  ".docx": async (report) => {
    const { drawingDocument } = await import("@ventesal/report");
    const { reportAsDocx } = await import("@ventesal/report/docx");
    return reportAsDocx(report, drawingDocument());
  },
};

/**
 * Sees to it that there is a file to write to, and that the form of each is known.
 * @throws {CliError} for each whose ending is none of them, and if there is none
 */
export function checkForms(files: readonly string[], words: Words): void {
  const { expected } = words.report;
  const wrong = files.filter((file) => FORMS[extname(file).toLowerCase()] === undefined);
  const received = files.length === 0 ? [null] : wrong;
  if (received.length === 0) return;
  const problems = received.map((file) => {
    const message = words.expectedGot(expected, file === null ? words.received.nothingThere : JSON.stringify(file));
    return { place: "--out", code: "unknown-form", expected, received: file, message };
  });
  throw new CliError(problems, ExitCode.badInput);
}

/** The report as the content of this file. */
export function contentFor(file: string, report: Report): Promise<string | Uint8Array> {
  return FORMS[extname(file).toLowerCase()]!(report);
}
