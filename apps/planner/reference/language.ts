import { type Language, pathwayJsonSchema } from "@ventesal/pathway";
import { type Documented, documentedIn } from "./doc-comments.ts";
import { type Schema, typeOf, within } from "./files.ts";
import { contents, heading, page, prose, said, text } from "./page.ts";

type Published = Schema & { $defs: Record<string, Schema>; properties: Record<string, Schema> };

/** The language's parts beside its steps: by their names in the source, what they are called, and where the published schema has them. */
const PARTS: readonly { source: string; name: string; schema(of: Published): Schema | undefined }[] = [
  { source: "pathway", name: "pathway", schema: (of) => of },
  { source: "attribute", name: "attribute", schema: (of) => named(of, "attributes") },
  { source: "table", name: "table", schema: (of) => named(of, "tables") },
  { source: "calendar", name: "calendar", schema: (of) => named(of, "calendars") },
  { source: "resource", name: "resource", schema: (of) => named(of, "resources") },
  ...["servers", "session", "batch"].map((kind) => ({
    source: `${kind}Station`,
    name: `station, kind ${kind}`,
    schema: (of: Published) => named(of, "stations")?.oneOf?.find(({ properties }) => properties?.kind?.const === kind),
  })),
  {
    source: "discipline",
    name: "discipline",
    schema: (of) => named(of, "stations")?.oneOf?.[0]?.properties?.discipline,
  },
  { source: "outcome", name: "outcome", schema: (of) => named(of, "outcomes") },
  { source: "attribution", name: "attribution", schema: (of) => of.properties.attribution },
  ...[
    ["poisson", "poissonArrival"] as const,
    ["gaps", "gapArrival"] as const,
    ["listed", "listedArrival"] as const,
  ].map(([process, source]) => ({
    source,
    name: `arrival, process ${process}`,
    schema: (of: Published) =>
      of.properties.arrivals?.items?.oneOf?.find(({ properties }) => properties?.process?.const === process),
  })),
  { source: "initial", name: "initial", schema: (of) => of.properties.initial?.items },
  { source: "duration", name: "duration", schema: (of) => of.$defs.Duration },
  { source: "value", name: "value", schema: (of) => of.$defs.Value },
];

/** What stands below each name of a key. */
function named({ properties }: Published, key: string): Schema | undefined {
  const below = properties[key]?.additionalProperties;
  return typeof below === "object" ? below : undefined;
}

/** What every step may have; said once. */
const COMMON = ["name", "label", "next"];

/** The steps and parts of the pathway language, from the schemas that check it and the comments beside them. */
export function languagePage(language: Language): string {
  const steps = stepSchemas();
  const documented = documentedIn("step");
  const sources = documentedIn(".");
  const published = pathwayJsonSchema() as unknown as Published;
  const [ofSteps, ofParts] = [said(language, "Trin", "Steps"), said(language, "Dele", "Parts")];
  const stepBlocks = steps.flatMap(({ type, by, schema }) => {
    const source = documented.find(
      ({ literals }) => literals.includes(type) && (by === undefined || literals.includes(by)),
    );
    const name = by === undefined ? type : `${type} by ${by}`;
    return [
      heading(3, name, `step-${name.replaceAll(" ", "-")}`, `<code>${text(name)}</code>`),
      `<p lang="en">${prose(source?.comment ?? "")}</p>`,
      fieldList(schema, source, language, COMMON),
    ];
  });
  const partBlocks = PARTS.flatMap(({ source, name, schema }) => {
    const found = schema(published);
    const told = sources.find((one) => one.name === source);
    // a part that the language no longer has must not be left out unseen
    if (found === undefined || told === undefined) throw new Error(`the pathway language has no ${name}`);
    return [
      heading(3, name, `part-${source}`, `<code>${text(name)}</code>`),
      `<p lang="en">${prose(told.comment)}</p>`,
      found.properties === undefined ? within(found, language) : fieldList(found, told, language),
    ];
  });
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
  const built = said(
    language,
    "Det, et forløb ellers består af. Øverst står filen selv, <code>pathway</code>; resten er det, dens nøgler tager imod. Ord som <code>duration</code> og <code>value</code> i en type er dele med egne afsnit, <code>step</code> et af trinnene ovenfor.",
    "What else a pathway is made of. The file itself, <code>pathway</code>, comes first; the rest is what its keys take. Words such as <code>duration</code> and <code>value</code> in a type are parts with sections of their own, <code>step</code> is one of the steps above.",
  );
  const names = [
    ["steps", ofSteps],
    ...steps.map(({ type, by }) => {
      const name = by === undefined ? type : `${type} by ${by}`;
      return [`step-${name.replaceAll(" ", "-")}`, name] as const;
    }),
    ["parts", ofParts],
    ...PARTS.map(({ source, name }) => [`part-${source}`, name] as const),
  ] as const;
  const label = said(language, "Forløbssproget", "The pathway language");
  return page(label, lead, [
    contents(label, names),
    heading(2, ofSteps, "steps"),
    `<p>${common}</p>`,
    ...stepBlocks,
    heading(2, ofParts, "parts"),
    `<p>${built}</p>`,
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
  but: readonly string[] = ["$schema"],
): string {
  const items = Object.entries(properties)
    .filter(([key, { const: only }]) => only === undefined && !but.includes(key))
    .map(([key, value]) => {
      const must = required.includes(key) ? ` <em>${said(language, "skal være der", "required")}</em>` : "";
      const comment = source?.fields.find(({ name }) => name === key)?.comment ?? "";
      const told = comment === "" ? "" : `: <span lang="en">${prose(comment)}</span>`;
      return `<li><code>${text(key)}</code> <span class="type">${text(typeOf(value, language))}</span>${must}${told}${belowOf(key, value, language)}</li>`;
    });
  return items.length === 0 ? "" : `<ul class="fields">${items.join("")}</ul>`;
}

function belowOf(key: string, value: Schema, language: Language): string {
  if (isPart(key)) return "";
  // a dozen kinds, of which one section tells
  if (key === LIKE_A_DURATION)
    return said(language, " En fordeling som i <code>duration</code>.", " A distribution as in <code>duration</code>.");
  return within(value, language);
}

const LIKE_A_DURATION = "batch";

/** Whether what a key takes has a section of its own. */
function isPart(key: string): boolean {
  return PARTS.some(({ name }) => name === key) || PARENTS.includes(key);
}

/** Keys of the pathway below which its parts stand. */
const PARENTS = ["attributes", "tables", "calendars", "resources", "stations", "outcomes", "arrivals"];
