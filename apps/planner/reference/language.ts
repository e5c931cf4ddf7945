import { type Language, pathwayJsonSchema } from "@ventesal/pathway";
import { type Documented, documentedIn } from "./doc-comments.ts";
import { type Schema, typeOf } from "./files.ts";
import { contents, heading, page, prose, said, text } from "./page.ts";

/** Schemas of the language's parts, beside its steps, by their names in the source. */
const PARTS = [
  "pathway",
  "attribute",
  "table",
  "calendar",
  "resource",
  "serversStation",
  "sessionStation",
  "batchStation",
  "discipline",
  "outcome",
  "attribution",
  "poissonArrival",
  "gapArrival",
  "listedArrival",
  "initial",
  "duration",
  "value",
];

/** What every step may have; said once. */
const COMMON = ["name", "label", "next"];

/** The steps and parts of the pathway language, from the schemas that check it and the comments beside them. */
export function languagePage(language: Language): string {
  const steps = stepSchemas();
  const documented = documentedIn("step");
  const parts = documentedIn(".").filter(({ name }) => PARTS.includes(name));
  parts.sort((a, b) => PARTS.indexOf(a.name) - PARTS.indexOf(b.name));
  const [ofSteps, ofParts] = [said(language, "Trin", "Steps"), said(language, "Dele", "Parts")];
  const stepBlocks = steps.flatMap(({ type, by, schema }) => {
    const source = documented.find(
      ({ literals }) => literals.includes(type) && (by === undefined || literals.includes(by)),
    );
    const name = by === undefined ? type : `${type} by ${by}`;
    return [
      heading(3, name, `step-${name.replaceAll(" ", "-")}`, `<code>${text(name)}</code>`),
      `<p lang="en">${prose(source?.comment ?? "")}</p>`,
      fieldList(schema, source, language),
    ];
  });
  const partBlocks = parts.flatMap((part) => [
    heading(3, part.name, `part-${part.name}`, `<code>${text(part.name)}</code>`),
    `<p lang="en">${prose(part.comment)}</p>`,
    commented(part),
  ]);
  const lead = said(
    language,
    "Et forløb er data: hvem der kommer, hvad der sker med dem, hvem der gør det, og hvornår de arbejder. Siden er skrevet ud af de skemaer, der tjekker det, med kommentarerne ved siden af dem, som er på engelsk.",
    "A pathway is data: who comes, what happens to them, who does it and when they are at work. This page is written out from the schemas that check it, with the comments beside them.",
  );
  const common = said(
    language,
    "Hvert trin har et navn, <code>name</code>, og kan have en tekst til mennesker, <code>label</code>. De fleste kan sige, hvor patienten går hen bagefter, <code>next</code>; ellers er det trinnet nedenunder.",
    "Every step has a <code>name</code> and may have a text for people, <code>label</code>. Most may say where the patient goes afterwards, <code>next</code>; else it is the step below.",
  );
  const names = [
    ["steps", ofSteps],
    ...steps.map(({ type, by }) => {
      const name = by === undefined ? type : `${type} by ${by}`;
      return [`step-${name.replaceAll(" ", "-")}`, name] as const;
    }),
    ["parts", ofParts],
  ] as const;
  const label = said(language, "Forløbssproget", "The pathway language");
  return page(label, lead, [
    contents(label, names),
    heading(2, ofSteps, "steps"),
    `<p>${common}</p>`,
    ...stepBlocks,
    heading(2, ofParts, "parts"),
    ...partBlocks,
  ]);
}

interface StepSchema {
  type: string;
  /** What a branch goes by. */
  by: string | undefined;
  schema: Schema;
}

/** The published schema of each kind of step. */
function stepSchemas(): StepSchema[] {
  const { $defs } = pathwayJsonSchema() as { $defs: Record<string, Schema> };
  const flat = (schema: Schema): Schema[] =>
    schema.properties !== undefined ? [schema] : [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap(flat);
  return flat($defs.Step!).map((schema) => {
    const { type, by } = schema.properties!;
    return { type: String(type!.const), by: by?.const === undefined ? undefined : String(by.const), schema };
  });
}

function fieldList(
  { properties = {}, required = [] }: Schema,
  source: Documented | undefined,
  language: Language,
): string {
  const items = Object.entries(properties)
    .filter(([key, { const: only }]) => only === undefined && !COMMON.includes(key))
    .map(([key, value]) => {
      const must = required.includes(key) ? ` <em>${said(language, "skal være der", "required")}</em>` : "";
      const comment = source?.fields.find(({ name }) => name === key)?.comment ?? "";
      const told = comment === "" ? "" : `: <span lang="en">${prose(comment)}</span>`;
      return `<li><code>${text(key)}</code> <span class="type">${text(typeOf(value, language))}</span>${must}${told}</li>`;
    });
  return items.length === 0 ? "" : `<ul class="fields">${items.join("")}</ul>`;
}

/** The fields of a part that say something of themselves. */
function commented({ fields }: Documented): string {
  const told = fields.filter(({ comment }) => comment !== "");
  if (told.length === 0) return "";
  const items = told.map(
    ({ name, comment }) => `<li><code>${text(name)}</code>: <span lang="en">${prose(comment)}</span></li>`,
  );
  return `<ul class="fields">${items.join("")}</ul>`;
}
