import type { Language } from "../language/name.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Step } from "../language/step/step.ts";
import { labelOf, quoted, WORDS } from "./words.ts";

/** A step as a Mermaid node: stations are boxes, branches diamonds, delays rounded, ends stadiums, notes on the side slanted. */
export function node(id: string, step: Step, pathway: Pathway, language: Language): string {
  const label = labelOf(step, step.name, language);
  switch (step.type) {
    case "visit":
    case "seize":
    case "attend":
    case "gather":
    case "release":
      return `${id}[${quoted(label, ...stationLine(step.at, label, pathway, language))}]`;
    case "delay":
    case "work":
      return `${id}(${quoted(label)})`;
    case "branch":
      return `${id}{${quoted(label)}}`;
    case "fork":
      return `${id}[[${quoted(label)}]]`;
    case "fork-copies":
      return `${id}[[${quoted(label, `${WORDS.copies[language]} ${attributeLabel(step.copies, pathway, language)}`)}]]`;
    case "leave":
      return `${id}([${quoted(labelOf(step.label ? step : pathway.outcomes[step.outcome], step.outcome, language))}])`;
    case "join":
      return `${id}((${quoted(label)}))`;
    default:
      return `${id}[/${quoted(label)}/]`;
  }
}

export function attributeLabel(name: string, pathway: Pathway, language: Language): string {
  return labelOf(pathway.attributes?.[name], name, language);
}

export function stationLabel(name: string, pathway: Pathway, language: Language): string {
  return labelOf(pathway.stations?.[name], name, language);
}

/** The station below the step's own label, unless it would say the same twice. */
function stationLine(at: string, label: string, pathway: Pathway, language: Language): string[] {
  const station = stationLabel(at, pathway, language);
  return station === label ? [] : [station];
}
