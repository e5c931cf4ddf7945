import { models } from "@ventesal/cli/reference";
import type { MeasureKey } from "@ventesal/measures";
import { compilePathway, type Language } from "@ventesal/pathway";
import type { Model } from "@ventesal/scenario";
import { commonWords, termFor } from "@ventesal/words";
import { contents, heading, page, prose, said, table, text } from "./page.ts";

/** Every measure of the built-in models with its definition. */
export function measuresPage(language: Language): string {
  const { terms } = commonWords(language);
  const blocks = models.flatMap((model) => {
    const byName = new Map<string, MeasureKey[]>();
    for (const key of keysOf(model)) byName.set(key.measure, [...(byName.get(key.measure) ?? []), key]);
    const rows = [...byName].map(([measure, keys]) => {
      const words = model.measures?.[measure];
      const source = words?.source === undefined ? "" : ` <span lang="en">(${text(words.source)})</span>`;
      const kinds = [...new Set(keys.flatMap(({ group }) => Object.keys(group)))];
      return [
        `${text(words?.name[language] ?? termFor(measure, terms.measures))}<br><code>${text(measure)}</code>`,
        `${prose(words?.definition[language] ?? "")}${source}`,
        text(termFor(keys[0]!.unit, terms.units)),
        text(kinds.map((kind) => model.groups?.[kind]?.[language] ?? termFor(kind, terms.groups)).join(", ") || "–"),
      ];
    });
    const columns =
      language === "da"
        ? ["Mål", "Definition", "Enhed", "Opdelt efter"]
        : ["Measure", "Definition", "Unit", "Broken down by"];
    return [heading(2, model.title[language], `model-${model.name}`), table(columns, rows)];
  });
  const names = models.map(({ name, title }) => [`model-${name}`, title[language]] as const);
  const lead = said(
    language,
    "Hvad der måles på hvert simuleret år, og hvordan det er defineret, skrevet ud af modellerne selv. Alle mål gives med gennemsnit, 95 %-interval og det spænd, et enkelt år ligger i.",
    "What is measured on each simulated year and how it is defined, written out from the models themselves. Every measure comes with its mean, its 95% interval and the range of a single year.",
  );
  const blocksBefore = [contents(said(language, "På denne side", "On this page"), names)];
  return page(said(language, "Mål", "Measures"), lead, [...blocksBefore, ...blocks]);
}

function keysOf(model: Model): readonly MeasureKey[] {
  const values = Object.fromEntries(model.parameters({}).map(({ key, value }) => [key, value]));
  const built = model.build(values);
  const compiled = compilePathway(built.pathway, { spanDays: built.horizonDays });
  return [...built.keys(compiled), ...(built.pooled?.keys ?? [])];
}
