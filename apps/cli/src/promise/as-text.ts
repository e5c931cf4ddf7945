import type { Cliff, PromisePoint, PromiseResult } from "@ventesal/experiments";
import type { Language } from "@ventesal/pathway";
import type { Scenario } from "@ventesal/scenario";
import { NONE, type Numbers, numbersIn, termFor } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { outsideRange } from "../run/warnings.ts";
import { wrapped } from "../text/wrapped.ts";
import { wordsIn } from "../words/index.ts";

const BAR = 40;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** The answer for people: in words, then the stepped curve, groups, vacancies, the cliff and the check. */
export function promiseAsText(cli: Cli, scenario: Scenario, found: PromiseResult, hash: string): string {
  const { language, words } = cli;
  const numbers = numbersIn(language);
  const { promise: text } = words;
  const { question, today, curve, smallest, vacancies, cliff, check } = found;
  const lever = question.vary.map(({ key }) => key).join(" × ");
  const answer = smallest[0];
  const parts: string[][] = [
    [
      `${scenario.title[language]} (${scenario.name})`,
      text.heading(
        numbers.shortPercent(question.share, 1),
        numbers.short(question.withinDays, 0),
        per100(question.keptWith, numbers),
        groupText(question.group, cli),
      ),
      "",
      wrapped(findingOf(found, language)),
    ],
    [text.today.toUpperCase(), pointLine(text.asItIs, today, found, numbers, cli)],
  ];
  if (curve.length > 0) {
    parts.push([
      `${text.curve.toUpperCase()}: ${lever}`,
      ...curve.map((point) =>
        pointLine(
          question.vary.map(({ key }) => numbers.short(point.at[key]!, 2)).join(" × "),
          point,
          found,
          numbers,
          cli,
        ),
      ),
    ]);
  }
  if (smallest.length > 1)
    parts.push([text.edge.toUpperCase(), ...smallest.map((point) => `  ${choiceText(point, numbers)}`)]);
  const at = answer ?? today;
  const others = at.groups.filter(({ group }) => Object.keys(group).length > 0);
  if (others.length > 0) {
    parts.push([
      `${text.groups.toUpperCase()} (${answer ? choiceText(answer, numbers) : text.asItIs})`,
      ...others.map(
        ({ group, kept }) => `  ${groupText(group, cli).padEnd(28)} ${bar(kept.mean)} ${keptText(kept, numbers, cli)}`,
      ),
    ]);
  }
  if (vacancies.length > 0) {
    parts.push([
      text.vacancies.toUpperCase(),
      ...vacancies.map(({ key, posts, point, difference }) => {
        const { kept } = groupOf(point, found);
        const lost =
          difference.mean === null
            ? ""
            : `; ${text.lost(points(difference.mean, numbers), points(difference.low, numbers), points(difference.high, numbers))}`;
        const how = point.neverSettles ? text.neverSettles : keptText(kept, numbers, cli);
        return `  ${wrapped(`${key} ${numbers.short(posts, 0)} → ${numbers.short(posts - 1, 0)}: ${how}${point.neverSettles ? "" : lost}`, "    ")}`;
      }),
    ]);
  }
  if (cliff !== null) {
    parts.push([
      text.cliff.toUpperCase(),
      `  ${wrapped(cliffText(cliff, found.question.growthPerYear, scenario, language), "    ")}`,
    ]);
  }
  if (check !== null) {
    parts.push([
      text.checkTitle(numbers.short(check.smallest.years, 0)).toUpperCase(),
      pointLine(choiceText(check.smallest, numbers), check.smallest, found, numbers, cli),
      ...(check.below === null ? [] : [pointLine(choiceText(check.below, numbers), check.below, found, numbers, cli)]),
    ]);
  }
  const warnings = outsideRange(cli, scenario).map((warning) => wrapped(`${words.warning}: ${warning}`));
  parts.push([...warnings, wrapped(text.legend), `${words.table.passport} ${hash}`]);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** The answer in one sentence or two. */
export function findingOf({ question, smallest, settled, curve, today }: PromiseResult, language: Language): string {
  const { promise: text } = wordsIn(language);
  const numbers = numbersIn(language);
  const kept = (point: PromisePoint) => {
    const { kept: share } = point.groups.find(({ group }) => sameGroup(group, question.group))!;
    return per100(share.mean, numbers);
  };
  if (question.vary.length === 0) return text.onlyToday(kept(today), text.verdicts[today.verdict]);
  const [answer] = smallest;
  if (answer === undefined) return text.none(kept(curve.at(-1) ?? today), settled);
  return text.answer(choiceText(answer, numbers), smallest.length > 1, kept(answer), kept(today), settled);
}

/** How far the volume can grow, in per cent and, with a growth, as dates; what was not reached is not made up. */
function cliffText(
  { keepsTo, breaksFrom, keepsForYears, breaksInYears, key }: Cliff,
  growth: number,
  scenario: Scenario,
  language: Language,
): string {
  const { promise: text } = wordsIn(language);
  const numbers = numbersIn(language);
  const more = (factor: number) => numbers.shortPercent(factor - 1, 0);
  const volume =
    breaksFrom === null
      ? text.cliffNotReached(more(keepsTo), key)
      : text.cliffBetween(more(keepsTo), more(breaksFrom), key);
  if (keepsForYears === null || breaksInYears === null) return volume;
  const [kept, broken] = [dateAfter(scenario, keepsForYears, language), dateAfter(scenario, breaksInYears, language)];
  return `${volume} ${text.cliffDate(numbers.shortPercent(growth, 1), kept, broken)}`;
}

function groupOf(point: PromisePoint, { question }: Pick<PromiseResult, "question">) {
  return point.groups.find(({ group }) => sameGroup(group, question.group))!;
}

function sameGroup(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((kind) => a[kind] === b[kind]);
}

function pointLine(name: string, point: PromisePoint, found: PromiseResult, numbers: Numbers, cli: Cli): string {
  const { promise: text } = cli.words;
  if (point.neverSettles) return `  ${name.padStart(16)} ${bar(0)} ${text.neverSettles}`;
  const { kept } = groupOf(point, found);
  return `  ${name.padStart(16)} ${bar(kept.mean)} ${keptText(kept, numbers, cli)}  ${text.verdicts[point.verdict]}`;
}

function keptText(kept: PromisePoint["groups"][number]["kept"], numbers: Numbers, { words }: Cli): string {
  return words.promise.keptIn(
    per100(kept.mean, numbers),
    per100(kept.low, numbers),
    per100(kept.high, numbers),
    numbers.short(kept.years, 0),
  );
}

function per100(share: number | null, numbers: Numbers): string {
  return share === null ? NONE : numbers.short(100 * share, 1);
}

function points(share: number | null, numbers: Numbers): string {
  return share === null ? NONE : numbers.fixed(100 * share, 1);
}

/** A bar of blocks, in eighths. */
function bar(share: number | null): string {
  const eighths = Math.round((share ?? 0) * BAR * 8);
  return `${"█".repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`.padEnd(BAR, "·");
}

function choiceText({ at }: PromisePoint, numbers: Numbers): string {
  return Object.entries(at)
    .map(([key, value]) => `${key} = ${numbers.short(value, 2)}`)
    .join(", ");
}

function groupText(group: Readonly<Record<string, string>>, { words }: Cli): string {
  const names = Object.values(group);
  return names.length === 0
    ? words.promise.everybody
    : names.map((name) => termFor(name, words.terms.values)).join(", ");
}

/** The day on which so many years have passed since the scenario's first measured day. */
function dateAfter(scenario: Scenario, years: number, language: Language): string {
  const { pathway, warmUpDays } = scenario.model.build(scenario.values, scenario.own);
  const first = Date.parse(`${pathway.startDate}T00:00:00Z`) + warmUpDays * 86_400_000;
  const date = new Date(first + years * 365.25 * 86_400_000);
  return new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}
