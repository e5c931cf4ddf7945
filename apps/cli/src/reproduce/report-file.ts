import type { Language } from "@ventesal/pathway";
import { DATA_ID, drawingDocument } from "@ventesal/report";
import { ScenarioError } from "@ventesal/scenario";
import { z } from "zod";
import { parsed, type ResultFile, resultOf } from "./result-file.ts";

/** What a report in HTML carries besides its result: how it was written. */
export interface ReportFile extends ResultFile {
  report: { language: Language; title: { da: string; en: string }; command: string };
  /** What happens if nothing is done, as the report has it. */
  today?: ResultFile | undefined;
}

const reportSchema = z.object({
  language: z.enum(["da", "en"]),
  title: z.object({ da: z.string(), en: z.string() }),
  command: z.string(),
});

/**
 * A report from the text of its file.
 * @throws {ScenarioError} if it carries no passport, or not a whole one
 */
export function readReport(html: string): ReportFile {
  const data = drawingDocument(html).getElementById(DATA_ID)?.textContent ?? null;
  if (data === null) {
    const expected = `a report of ventesal report, with a script of id ${DATA_ID}`;
    const message = `expected ${expected}, got a page without it`;
    throw new ScenarioError([{ place: "the file", code: "shape", expected, received: null, message }]);
  }
  const json = parsed(data);
  const written = reportSchema.safeParse((json as { report?: unknown }).report);
  if (!written.success) {
    const message = "expected { language, title, command }, as ventesal report writes it";
    throw new ScenarioError([
      { place: "report", code: "shape", expected: "{ language, title, command }", received: null, message },
    ]);
  }
  const { today } = json as { today?: unknown };
  return {
    ...resultOf(json),
    report: written.data,
    ...(today !== undefined && { today: resultOf(today) }),
  };
}
