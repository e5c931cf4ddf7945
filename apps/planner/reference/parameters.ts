import { models } from "@ventesal/cli/reference";
import type { Language } from "@ventesal/pathway";
import { type ChoiceParameter, listed, NEVER, type Parameter } from "@ventesal/scenario";
import { commonWords, type Numbers, numbersIn, parameterValue, sourceIn, termFor, unitFor } from "@ventesal/words";
import { contents, heading, page, said, table, text } from "./page.ts";

/** Every parameter of the built-in models: what it is, its unit, the value it has, how well that is known and from where. */
export function parametersPage(language: Language): string {
  const words = commonWords(language);
  const numbers = numbersIn(language);
  const blocks = models.flatMap((model) => {
    const id = `model-${model.name}`;
    const parameters = model.parameters({});
    const fitted = parameters.filter(({ calibrated }) => calibrated).length;
    const assumed = parameters.filter(
      ({ confidence, calibrated }) => confidence === "assumption" && !calibrated,
    ).length;
    const summary = said(
      language,
      `${parameters.length} parametre; ${assumed} er antagelser, som ingen kilde giver${fitted > 0 ? `, og ${fitted} er tilpasset offentliggjorte tal` : ""}.`,
      `${parameters.length} parameters; ${assumed} are assumptions that no source gives${fitted > 0 ? `, and ${fitted} are fitted to published figures` : ""}.`,
    );
    const rows = parameters.map((one) => [
      `${text(one.text[language])}<br><code>${text(one.key)}</code>`,
      `${valueIn(one, numbers, language)} ${text(unitOf(one, words.terms))}`,
      rangeOf(one, numbers, language),
      `<span class="confidence" data-confidence="${one.confidence.replaceAll(" ", "-")}">${text(confidenceOf(one, words.terms, language))}</span>`,
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
  return kind !== "number" || unit === "share" || unit === "calendar year" ? "" : unitFor(unit, value, terms);
}

function confidenceOf({ confidence, calibrated }: Parameter, { confidences }: Terms, language: Language): string {
  return calibrated ? said(language, "tilpasset", "fitted") : termFor(confidence, confidences);
}

/** A value as it is read, and where a file has another word for it, that one beside. */
function valueIn(parameter: Parameter, numbers: Numbers, language: Language): string {
  const { kind, value } = parameter;
  if (kind === "choice") return optionIn(parameter.options.find(({ name }) => name === value)!, language);
  if (kind === "date" && value === NEVER) return `${said(language, "aldrig", "never")} <code>${NEVER}</code>`;
  if (kind === "list") return listed(value).map(text).join(", ");
  return text(parameterValue(parameter, value, numbers));
}

function optionIn({ name, text: words }: ChoiceParameter["options"][number], language: Language): string {
  return `${text(words[language])} <code>${text(name)}</code>`;
}

function rangeOf(parameter: Parameter, numbers: Numbers, language: Language): string {
  switch (parameter.kind) {
    case "number": {
      const { low, high } = parameter;
      return text(`${parameterValue(parameter, low, numbers)} – ${parameterValue(parameter, high, numbers)}`);
    }
    case "date":
      return [parameter.earliest, parameter.latest].map((day) => `<span class="held">${text(day)}</span>`).join(" – ");
    case "choice":
      return parameter.options.map((option) => optionIn(option, language)).join("<br>");
    case "list": {
      const { length } = parameter.options;
      return said(language, `et eller flere af ${length}`, `one or more of ${length}`);
    }
  }
}
