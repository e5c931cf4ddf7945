/** What `ventesal report` says. */
export const report = {
  description:
    "Simulate and write a report to read, print and hand on: question, answer, charts, tables, assumptions, limits, STRESS-DES checklist. In Danish; in English with --lang en.",
  out: "the file, ending in .html or .docx; may be given for both",
  expected: "a file that ends in .html or .docx",
  stopped: "stopped: no report was written",
  written: (file: string) => `written: ${file}`,
};
