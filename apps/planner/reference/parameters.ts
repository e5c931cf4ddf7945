import { models } from "@ventesal/cli/reference";
import type { Language } from "@ventesal/pathway";
import type { Parameter } from "@ventesal/scenario";
import { commonWords, type Numbers, numbersIn, parameterValue, sourceIn, termFor, unitFor } from "@ventesal/words";
import { contents, heading, page, said, table, text } from "./page.ts";

/** Every parameter of the built-in models: what it is, its unit, the value it has, how well that is known and from where. */
export function parametersPage(language: Language): string {
  const words = commonWords(language);
  const numbers = numbersIn(language);
  const blocks = models.flatMap((model) => {
    const id = `model-${model.name}`;
    const parameters = model.parameters({});
    const assumed = parameters.filter(({ confidence }) => confidence === "assumption").length;
    const summary = said(
      language,
      `${parameters.length} parametre; ${assumed} er antagelser, som ingen kilde giver.`,
      `${parameters.length} parameters; ${assumed} are assumptions that no source gives.`,
    );
    const rows = parameters.map((one) => [
      `${text(one.text[language])}<br><code>${text(one.key)}</code>`,
      `${text(valueIn(one, numbers))} ${text(unitOf(one, words.terms))}`,
      text(rangeOf(one, numbers, language)),
      `<span class="confidence" data-confidence="${one.confidence.replaceAll(" ", "-")}">${text(confidenceOf(one, words.terms))}</span>`,
      text(sourceIn(language, one.source)),
    ]);
    const columns =
      language === "da"
        ? ["Parameter", "Værdi", "Rimeligt spænd", "Sikkerhed", "Kilde"]
        : ["Parameter", "Value", "Plausible range", "Confidence", "Source"];
    return [heading(2, model.title[language], id), `<p>${summary}</p>`, table(columns, rows)];
  });
  const names = models.map(({ name, title }) => [`model-${name}`, title[language]] as const);
  const title = said(language, "Parametre", "Parameters");
  const lead = said(
    language,
    "Alt, hvad de to modeller regner med, skrevet ud af modellerne selv, da siderne blev bygget. Nøglen er det, man skriver i en scenariefil, i en adresse og efter --set.",
    "All that the two models reckon with, written out from the models themselves when the pages were built. The key is what goes into a scenario file, an address, and after --set.",
  );
  return page(title, lead, [contents(said(language, "På denne side", "On this page"), names), ...blocks]);
}

type Terms = ReturnType<typeof commonWords>["terms"];

function unitOf({ unit, kind, value }: Parameter, terms: Terms): string {
  return kind !== "number" || unit === "share" ? "" : unitFor(unit, value, terms);
}

function confidenceOf({ confidence }: Parameter, { confidences }: Terms): string {
  return termFor(confidence, confidences);
}

function valueIn(parameter: Parameter, numbers: Numbers): string {
  return parameterValue(parameter, parameter.value, numbers)
    .replaceAll(",", ", ")
    .replaceAll(/(\d), (\d)/g, "$1,$2");
}

function rangeOf(parameter: Parameter, numbers: Numbers, language: Language): string {
  if (parameter.kind === "number") {
    const { low, high } = parameter;
    return `${parameterValue(parameter, low, numbers)} – ${parameterValue(parameter, high, numbers)}`;
  }
  if (parameter.kind === "date") return `${parameter.earliest} – ${parameter.latest}`;
  const [all, count] = [parameter.options.map(({ name }) => name), parameter.options.length];
  return count <= 6 ? all.join(", ") : said(language, `en af ${count} muligheder`, `out of ${count} options`);
}
