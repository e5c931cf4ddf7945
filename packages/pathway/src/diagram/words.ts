import type { Label, Language } from "../language/name.ts";

/** What the diagram says beside the pathway's own labels. */
export const WORDS = {
  otherwise: { da: "ellers", en: "otherwise" },
  givesUp: { da: "opgiver at vente", en: "gives up waiting" },
  refused: { da: "ikke plads", en: "no room" },
  withdraws: { da: "trækker sig", en: "withdraws" },
  allDone: { da: "alle færdige", en: "all done" },
  copies: { da: "antal:", en: "number:" },
  from: { da: "fra", en: "from" },
  waiting: { da: "venter ved", en: "waiting at" },
  busy: { da: "optaget ved", en: "busy at" },
  days: { da: "dage", en: "days" },
  arrivals: { da: "henvisninger", en: "arrivals" },
} satisfies Record<string, Label>;

/** "58 %" in Danish, "58%" in English, one decimal where needed. */
export function percent(share: number, language: Language): string {
  return language === "da" ? `${decimal(share * 100, language)} %` : `${decimal(share * 100, language)}%`;
}

export function decimal(value: number, language: Language): string {
  const text = String(Number(value.toFixed(1)));
  return language === "da" ? text.replace(".", ",") : text;
}

/** The label of something, or its name where it has none. */
export function labelOf(thing: { label?: Label | undefined } | undefined, name: string, language: Language): string {
  return thing?.label?.[language] ?? name;
}

/** A text between the quotation marks of a Mermaid label; the characters that Mermaid reads as its own are written as codes. */
export function quoted(...lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replace(/[#"`<>\r\n]/g, (character) => CODES[character] ?? " "));
  return `"${escaped.join("<br/>")}"`;
}

const CODES: Record<string, string> = { "#": "#35;", '"': "#quot;", "`": "#96;", "<": "#lt;", ">": "#gt;" };
