import type { Row } from "@ventesal/measures";
import type { Model } from "@ventesal/scenario";
import { CliError } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/**
 * Sees to it that the model has rows by these kinds of groups on request (`--by`).
 * @throws {CliError} for each kind of which it has none, with those of which it has some
 */
export function checkKinds({ name, onRequest = [] }: Model, kinds: readonly string[], words: Words): void {
  const problems = kinds
    .filter((kind) => !onRequest.includes(kind))
    .map((kind) => {
      const expected = onRequest.length > 0 ? words.expected.oneOf(onRequest) : words.expected.noKind(name);
      const message = words.expectedGot(expected, JSON.stringify(kind));
      return { place: "--by", code: "unknown-kind", expected, received: kind, message };
    });
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
}

/** The kinds on request by which a row is told apart and that were not asked for: with any, it is left out. */
export function keptBackBy(
  { group }: Pick<Row, "group">,
  { onRequest = [] }: Model,
  kinds: readonly string[],
): string[] {
  return onRequest.filter((kind) => kind in group && !kinds.includes(kind));
}
