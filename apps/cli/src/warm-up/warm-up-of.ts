import { passportOf, type WarmUpResult, watchWarmUp } from "@ventesal/experiments";
import { openKernel } from "@ventesal/kernel";
import type { Scenario } from "@ventesal/scenario";
import { labelsOf, numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { WarmUpOptions } from "../commands/warm-up.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { findScenario } from "../scenario/find-scenario.ts";
import { json } from "../text/json.ts";
import { wrapped } from "../text/wrapped.ts";

const MOST_REPLICATIONS = 200;
const PARTS = 10;

/** Prints how long a model's start lasts and how many replications a precision takes. */
export async function warmUpOf(cli: Cli, name: string, options: WarmUpOptions): Promise<void> {
  const scenario = await findScenario(cli, name, options);
  if (options.out !== undefined) await checkPlace(options.out, cli.words);
  const replications = options.replications ?? Math.min(MOST_REPLICATIONS, scenario.model.replications);
  const found = watchWarmUp(scenario, await openKernel(), { seed: options.seed, replications });
  const passport = passportOf(scenario, options.seed, replications);
  const text = options.format === "json" ? json({ passport, ...found }) : asText(cli, scenario, found);
  await deliver(cli, text, options.out);
}

function asText({ language, words }: Cli, scenario: Scenario, found: WarmUpResult): string {
  const numbers = numbersIn(language);
  const { warmUp: text } = words;
  const days = (value: number) => numbers.short(value, 0);
  const { weeks, foundDays, usedDays, replications } = found;
  const labels = labelsOf(scenario.model.build(scenario.values, scenario.own).pathway, scenario.model, language, words);
  const size = Math.ceil(weeks.length / PARTS);
  const parts = Array.from({ length: Math.ceil(weeks.length / size) }, (_, i) => weeks.slice(i * size, (i + 1) * size));
  const meanOf = (part: readonly (number | null)[]) => {
    const known = part.filter((week) => week !== null);
    return known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
  };
  const verdict = () => {
    if (found.found === null) return text.short;
    if (!found.found.reliable) return text.unreliable;
    return foundDays! <= usedDays ? text.enough : text.notEnough;
  };
  const lines = [
    `${scenario.title[language]} (${scenario.name})`,
    text.used(days(usedDays)),
    ...(foundDays === null ? [] : [text.found(days(foundDays), days(weeks.length))]),
    verdict(),
    "",
    `${text.weeks}:`,
    `  ${parts.map((part) => numbers.fixed(meanOf(part), 1)).join("  ")}`,
    "",
    `${text.replications(labels.measure(scenario.model.precise.measure), days(replications))}:`,
    ...found.precision.map(({ relative, plan }) => {
      const precision = numbers.shortPercent(relative, 1);
      if (plan.met) return `  ${text.met(precision, days(replications))}`;
      return `  ${plan.more === null ? text.never(precision) : text.needed(precision, days(replications + plan.more))}`;
    }),
  ];
  return `${lines.map((line) => wrapped(line)).join("\n")}\n`;
}
