import { type Plan, rowsOf, secondsOf } from "@ventesal/batch";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { wrapped } from "../text/wrapped.ts";
import { tellWarning } from "./tell-warning.ts";

const MOST_WARNINGS = 10;

/** What a plan comes to, in a few lines, with its first warnings. */
export function planAsText(cli: Cli, plan: Plan): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const number = (n: number) => numbers.short(n, 0);
  const say = words.batch.plan;
  const { results, shards } = plan;
  const { versions, points, replications, seed } = results;
  const seconds = shards.reduce((sum, _, shard) => sum + secondsOf(plan, shard), 0);
  const work = seconds > 120 ? words.minutes(number(seconds / 60)) : words.seconds(number(Math.ceil(seconds)));
  const warnings = points.flatMap((point, i) =>
    point.warnings.map((warning) => say.warning(String(i), point.scenario, tellWarning(cli, warning))),
  );
  const lines = [
    `${plan.name}: ${say.points(number(points.length), number(replications), number(rowsOf(plan)))}, ${say.seed(seed)}`,
    say.shards(number(shards.length), work),
    say.version(versions.ventesal, versions.data.slice(0, 12), plan.node),
    say.hash(plan.hash),
    say.resultsHash(plan.resultsHash),
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => `${words.warning}: ${warning}`),
    ...(warnings.length > MOST_WARNINGS ? [say.moreWarnings(number(warnings.length - MOST_WARNINGS))] : []),
  ];
  return lines.map((line) => `${wrapped(line)}\n`).join("");
}
