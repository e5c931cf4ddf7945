import { lateEffects } from "@ventesal/late-effects";
import {
  enumerateFront,
  evaluate,
  MOST_SETS,
  openHighs,
  type PlacementProblem,
  type PlacementQuestion,
  type PlaceOptions,
  place,
  priceOf,
} from "@ventesal/placement";
import { ownProblem, scenarioFor } from "@ventesal/siting";
import { numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import type { PlacementOptions } from "../commands/place.ts";
import { ExitCode } from "../exit-code.ts";
import { checkPlace, deliver } from "../files/write-whole.ts";
import { untilInterrupted } from "../run/interrupt.ts";
import { workLine } from "../run/progress.ts";
import { ownFilesFrom, readOwnFiles } from "../scenario/own-files.ts";
import { json } from "../text/json.ts";
import type { PlaceFound, Rule } from "./found.ts";
import { RULES } from "./found.ts";
import { questionFrom } from "./question.ts";
import { simulated } from "./simulated.ts";

/** Sets that are enumerated without asking whether a solver is quicker. */
const QUICK_SETS = 3_000_000;

/** Finds where clinics should stand and prints it; stopped by Ctrl-C, what is known so far. */
export async function placeFor(cli: Cli, options: PlacementOptions): Promise<void> {
  const { words, language } = cli;
  const own = await readOwnFiles(lateEffects, ownFilesFrom(options.own, words), words);
  const date = `${options.year}-01-01`;
  const { problem, sites } = ownProblem(own, { date, ...(options.islands && { apart: [] }) });
  const question = questionFrom(options, sites, words);
  for (const file of [options.out, options.scenarioOut]) if (file !== undefined) await checkPlace(file, words);

  const progress = workLine(cli, options.quiet === true);
  const numbers = numbersIn(language);
  const show = (seen: number, all: number | null, text: (done: string, of: string | null) => string) =>
    progress.show(text(numbers.short(seen, 0), all === null ? null : numbers.short(all, 0)));
  let stopped = false;
  const found = await untilInterrupted(async (signal): Promise<PlaceFound> => {
    const tools: PlaceOptions = {
      clock: () => performance.now() / 1000,
      seed: options.seed,
      mostSets: QUICK_SETS,
      signal,
      onProgress: ({ seen, all }) => show(seen, all, words.placement.searching),
      ...(options.method && { method: options.method }),
      ...(needsSolver(question, options) && { milp: await openHighs() }),
    };
    const answer = await place(problem, question, tools);
    const prices: { rule: Rule; price: Awaited<ReturnType<typeof priceOf>> }[] = [];
    for (const rule of options.price ? (Object.keys(RULES) as Rule[]) : []) {
      const without = unruled(question);
      prices.push({ rule, price: await priceOf(problem, without, RULES[rule], tools) });
    }
    const front = options.front
      ? await enumerateFront(problem, question, {
          clock: tools.clock,
          mostSets: MOST_SETS,
          signal,
          onProgress: (seen, all) => show(seen, all, words.placement.enumerating),
        })
      : null;
    const siting = await simulated({ problem, question, answer, prices }, options, {
      signal,
      tools,
      onProgress: (runs, all) => show(runs, all, words.placement.simulating),
    });
    stopped = signal.aborted;
    return { problem, answer, prices, front, ...siting, today: todayOf(problem, sites, question) };
  }).finally(() => progress.clear());

  const { answer, siting } = found;
  await deliver(cli, await printed(found), options.out);
  if (options.scenarioOut !== undefined && answer.feasible) {
    const plan = { year: options.year, borders: options.borders, limitMinutes: options.limit };
    const setting = siting ? siting.alternatives[siting.best]!.scenario : scenarioFor({ ...plan, sites: answer.sites });
    await deliver(cli, json({ ...setting, name: `plan: ${answer.sites.join(", ")}` }), options.scenarioOut);
  }
  if (stopped) {
    cli.err(`${words.placement.stopped}\n`);
    cli.exitCode = ExitCode.stopped;
  } else if (!answer.feasible) {
    if (options.format !== "table") cli.err(`${words.placement.place}: ${answer.text[language]}\n`);
    cli.exitCode = ExitCode.failed;
  }

  async function printed(result: PlaceFound): Promise<string> {
    const { placeAsCsv, placeAsGeoJson, placeAsJson } = await import("./as-data.ts");
    if (options.format === "json") return placeAsJson(result);
    if (options.format === "csv") return placeAsCsv(result);
    if (options.format === "geojson") return placeAsGeoJson(result);
    const { placeAsText } = await import("./as-text.ts");
    return placeAsText(cli, result);
  }
}

function needsSolver(question: PlacementQuestion, { method, planned }: PlacementOptions): boolean {
  const { objective, minimumVolumePeople, capacityPeople } = question;
  const hasVolumes = minimumVolumePeople !== undefined || capacityPeople !== undefined;
  return method === "highs" || planned === true || hasVolumes || objective === "share-within";
}

/** The question without the rules that have a price. */
function unruled(question: PlacementQuestion): PlacementQuestion {
  const { atLeastOnePerRegion, ...rest } = question;
  return { ...rest, borders: "open" };
}

function todayOf(
  problem: PlacementProblem,
  sites: readonly { id: string; clinic: boolean }[],
  question: PlacementQuestion,
): PlaceFound["today"] {
  const clinics = sites.filter(({ clinic }) => clinic).map(({ id }) => id);
  return clinics.length === 0 ? null : evaluate(problem, clinics, question);
}
