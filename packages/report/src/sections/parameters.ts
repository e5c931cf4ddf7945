import { CONFIDENCES, type Parameter } from "@ventesal/scenario";
import { sourceIn, termFor } from "@ventesal/words";
import type { ReportInput } from "../content/input.ts";
import { percentIn } from "../content/percent-in.ts";
import type { Section, Table, TableRow } from "../content/report.ts";
import { listedIn, upper, type Writing } from "../content/writing.ts";
import { isAssumed } from "./assumptions.ts";
import { ofSeveral, type Same } from "./of-several.ts";
import { rangeText, valueText } from "./parameter-text.ts";
import { changesOf } from "./question.ts";

/** Every parameter by how well it is known: what no source gives and nobody has tested first. Their sources are told once, by number. */
export function parametersSection({ plan, today }: ReportInput, letter: string, writing: Writing): Section {
  const { words, common, language } = writing;
  const { assumptions, sections } = words;
  const { parameters } = plan.scenario;
  const changes = today === null ? [] : changesOf(plan.scenario, today.scenario);
  const before = new Map(changes.map((change) => [change.parameter.key, change.before]));
  const groups = [
    { title: assumptions.untested, all: parameters.filter((one) => isAssumed(one) && !one.calibrated) },
    { title: assumptions.fitted, all: parameters.filter(({ calibrated }) => calibrated) },
    ...CONFIDENCES.filter((confidence) => confidence !== "assumption").map((confidence) => ({
      title: upper(termFor(confidence, common.terms.confidences)),
      all: parameters.filter((one) => one.confidence === confidence && !one.calibrated),
    })),
  ].filter(({ all }) => all.length > 0);
  const sourceOf = ({ source }: Parameter) => upper(percentIn(language, sourceIn(language, source)));
  const sources = [...new Set(groups.flatMap(({ all }) => together(all)).map(sourceOf))];
  const [what, value, range, source] = assumptions.columns as [string, string, string, string];
  const table: Table = {
    kind: "table",
    caption: sections.parameters,
    columns: [
      { title: what, width: 0.52 },
      { title: value, width: 0.195, isNumber: true },
      { title: range, width: 0.21, isNumber: true },
      { title: source, width: 0.075, isNumber: true },
    ],
    rows: groups.flatMap(({ title, all }): TableRow[] => [
      { across: title },
      ...ofSeveral(together(all), writing).map((same) => ({
        cells: [...cellsOf(same, before, writing), `${1 + sources.indexOf(sourceOf(same.parameters[0]!))}`],
      })),
    ]),
  };
  return {
    id: "parameters",
    title: words.appendix(letter, sections.parameters),
    blocks: [table, { kind: "heading", text: assumptions.sources }, { kind: "list", items: sources, isNumbered: true }],
  };
}

/** Parameters of one source together, otherwise in their order. */
function together(all: readonly Parameter[]): Parameter[] {
  const sources = [...new Set(all.map(({ source }) => source))];
  return sources.flatMap((source) => all.filter((parameter) => parameter.source === source));
}

function cellsOf(
  { name, key, parameters, places }: Same,
  before: ReadonlyMap<string, Parameter | null>,
  writing: Writing,
): string[] {
  const { assumptions, and } = writing.words;
  const written = (parameter: Parameter) => {
    const was = before.get(parameter.key) ?? null;
    return [valueText(parameter, writing), ...(was === null ? [] : [assumptions.was(valueText(was, writing))])].join(
      " ",
    );
  };
  /** A text of all of them; where they differ, each with the places that have it. */
  const textOf = (write: (parameter: Parameter) => string) => {
    const texts = new Map<string, string[]>();
    parameters.forEach((parameter, i) => {
      const text = write(parameter);
      texts.set(text, [...(texts.get(text) ?? []), places[i] ?? ""]);
    });
    if (texts.size === 1) return [...texts.keys()].join();
    return [...texts].map(([text, at]) => `${listedIn(at, and)}: ${text}`).join("; ");
  };
  return [`${name} [${key}]`, textOf(written), textOf((parameter) => rangeText(parameter, writing))];
}
