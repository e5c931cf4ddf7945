import { paragraph, type Section } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";

/** What the model cannot say, and the question that only a human answers. */
export function limitsSection({ words, texts, language }: Writing): Section {
  return {
    id: "limits",
    title: words.sections.limits,
    blocks: [
      paragraph(words.limits.intro),
      { kind: "list", items: texts.limits.map((text) => text[language]) },
      paragraph(words.limits.noise, "note"),
      paragraph(words.limits.open, "open"),
    ],
  };
}
