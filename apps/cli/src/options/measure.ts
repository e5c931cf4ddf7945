import type { MeasureKey } from "@ventesal/measures";
import { compilePathway } from "@ventesal/pathway";
import { type Model, nearest } from "@ventesal/scenario";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/**
 * The measure that is meant by `measure` or `measure:region=Syddanmark,outcome=all` of a model as it is without settings; the model's main measure where nothing is named.
 * @param fits whether a measure can be meant at all
 * @throws {CliError} if the model has none such
 */
export function measureNamed(
  text: string | undefined,
  model: Model,
  place: string,
  words: Words,
  fits: (key: MeasureKey, better: "less" | "more" | null) => boolean = () => true,
): MeasureKey {
  const values = Object.fromEntries(model.parameters({}).map(({ key, value }) => [key, value]));
  const built = model.build(values);
  const keys = [
    ...built.keys(compilePathway(built.pathway, { spanDays: built.horizonDays })),
    ...(built.pooled?.keys ?? []),
  ];
  const of = text === undefined ? model.precise : parsed(text);
  const wanted = ordered(of.group);
  const found = keys.find((key) => key.measure === of.measure && ordered(key.group) === wanted);
  if (found !== undefined && fits(found, built.better(found))) return found;
  const possible = keys.filter((key) => fits(key, built.better(key)));
  const sameMeasure = possible.filter(({ measure }) => measure === of.measure);
  const names =
    sameMeasure.length > 0 ? sameMeasure.map(written) : [...new Set(possible.map(({ measure }) => measure))];
  const near = nearest(of.measure, names);
  const expected = words.expected.measure(near ?? names.slice(0, 12).join(", "));
  const message = words.expectedGot(expected, JSON.stringify(text));
  throw new CliError(
    [{ place, code: "unknown-measure", expected, received: text ?? null, message }],
    ExitCode.badInput,
  );
}

function parsed(text: string): Pick<MeasureKey, "measure" | "group"> {
  const [measure = "", groups = ""] = text.split(":");
  const parts = groups.split(",").filter((part) => part !== "");
  return { measure, group: Object.fromEntries(parts.map((part) => part.split("=") as [string, string])) };
}

function ordered(group: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.entries(group).sort());
}

/** A measure as it is written on the command line. */
export function written({ measure, group }: Pick<MeasureKey, "measure" | "group">): string {
  const parts = Object.entries(group).map(([kind, name]) => `${kind}=${name}`);
  return parts.length === 0 ? measure : `${measure}:${parts.join(",")}`;
}
