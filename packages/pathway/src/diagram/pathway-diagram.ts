import type { Arrival } from "../language/arrival.ts";
import type { Language } from "../language/name.ts";
import type { Pathway } from "../language/pathway.ts";
import type { Step } from "../language/step/step.ts";
import { bodiesOf, goesOn, placesOf, type StepPlace } from "../lookup/steps.ts";
import { branchWays } from "./branch-edges.ts";
import { node } from "./nodes.ts";
import { decimal, labelOf, quoted, WORDS } from "./words.ts";

/** A pathway as the text of a Mermaid flowchart, with labels in one language. The pathway must be free of mistakes. */
export function pathwayDiagram(pathway: Pathway, language: Language): string {
  const places = placesOf(pathway);
  const ids = new Map(places.map(({ step }, i) => [step.name, `s${i}`]));
  const id = (name: string) => ids.get(name)!;
  const arrivals = pathway.arrivals.flatMap((arrival, i) => [
    `  a${i}([${quoted(labelOf(arrival, arrival.name, language), ...howMany(arrival, language))}])`,
    `  a${i} --> ${id(arrival.start)}`,
  ]);
  const nodes = nodeLines(pathway.steps, "  ", (step) => node(id(step.name), step, pathway, language), id, language);
  const edges = places.flatMap((place) => edgeLines(place, pathway, language, id));
  return ["flowchart TD", ...arrivals, ...nodes, ...edges, ""].join("\n");
}

/** Each branch of a fork is drawn as a box around its steps. */
function nodeLines(
  steps: readonly Step[],
  indent: string,
  draw: (step: Step) => string,
  id: (name: string) => string,
  language: Language,
): string[] {
  return steps.flatMap((step) => {
    const bodies = bodiesOf(step).flatMap((body, i) => [
      `${indent}subgraph ${id(step.name)}b${i}[${quoted(step.type === "fork" ? body.name : labelOf(step, step.name, language))}]`,
      ...nodeLines(body.steps, `${indent}  `, draw, id, language),
      `${indent}end`,
    ]);
    const join = bodies.length > 0 ? [`${indent}${id(step.name)}j((${quoted(WORDS.allDone[language])}))`] : [];
    return [`${indent}${draw(step)}`, ...bodies, ...join];
  });
}

function edgeLines(place: StepPlace, pathway: Pathway, language: Language, id: (name: string) => string): string[] {
  const { step } = place;
  const own = id(step.name);
  const lines: string[] = [];
  const edge = (from: string, to: string, text?: string) =>
    lines.push(text === undefined ? `  ${from} --> ${to}` : `  ${from} -->|${quoted(text)}| ${to}`);
  const aside = (to: string, text: string) => lines.push(`  ${own} -.->|${quoted(text)}| ${id(to)}`);
  if (step.type === "branch") for (const { to, text } of branchWays(step, pathway, language)) edge(own, id(to), text);
  for (const body of bodiesOf(step)) edge(own, id(body.steps[0]!.name));
  const after = bodiesOf(step).length > 0 ? `${own}j` : own;
  const target = ("next" in step ? step.next : undefined) ?? place.below;
  if (goesOn(step) && target !== null) edge(after, id(target));
  else if (place.branch !== null && step.type !== "branch") edge(after, `${id(forkOf(place))}j`);
  if ("patience" in step && step.patience) aside(step.patience.to, WORDS.givesUp[language]);
  if ("onRefuse" in step && step.onRefuse !== undefined) aside(step.onRefuse, WORDS.refused[language]);
  if (step.type === "clock") aside(step.to, WORDS.withdraws[language]);
  return lines;
}

/** The fork whose branch a step belongs to; `branch` is "fork/branch", and names have no "/". */
function forkOf({ branch }: StepPlace): string {
  return branch!.slice(0, branch!.indexOf("/"));
}

function howMany(arrival: Arrival, language: Language): string[] {
  if (arrival.process === "listed") return [`${arrival.at.length} ${WORDS.arrivals[language]}`];
  if (arrival.process === "gaps") return [];
  const { count, perDays } = arrival;
  return [`${decimal(count, language)} / ${decimal(perDays, language)} ${WORDS.days[language]}`];
}
