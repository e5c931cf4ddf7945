import { type Evaluation, type PlacementAnswer, placeChanges } from "@ventesal/placement";
import type { SitingResult } from "@ventesal/siting";
import { NONE, type Numbers, numbersIn } from "@ventesal/words";
import type { Cli } from "../cli.ts";
import { wrapped } from "../text/wrapped.ts";
import type { PlaceFound } from "./found.ts";

const FRONT_ROWS = 15;
/** A change smaller than this is none, in minutes. */
const NO_CHANGE = 0.05;

/** The answer for people: sites, proof, travel by region, places apart, who gains, and what was asked for besides. */
export function placeAsText(cli: Cli, found: PlaceFound): string {
  const { language, words } = cli;
  const { placement: text } = words;
  const numbers = numbersIn(language);
  const { answer, today } = found;
  const parts: string[][] = answer.feasible
    ? [heading(answer, numbers, cli), sitesOf(found, answer, numbers, cli), travelOf(answer.evaluation, numbers, cli)]
    : [[text.none.toUpperCase(), wrapped(answer.text[language], "  ")]];
  if (answer.feasible && today) parts.push(changesOf(today, answer, numbers, cli));
  if (found.prices.length > 0) parts.push(pricesOf(found, numbers, cli));
  if (found.front) parts.push(frontOf(found.front, numbers, cli));
  if (found.siting) parts.push(sitingOf(found.siting, found.setNames, numbers, cli));
  if (answer.feasible) parts.push([wrapped(text.legend)]);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function heading(answer: PlacementAnswer, numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  const { objective, bound, gap, proof, method, seconds, seed, question, sites } = answer;
  const value = inUnit(objective, answer, numbers, text.minutes);
  const proven = proof ? text.proven : text.notProven;
  const least = bound === null ? NONE : inUnit(bound, answer, numbers, text.minutes);
  return [
    text.heading(text.objectives[question.objective], String(sites.length)),
    "",
    `${text.best}: ${sites.join(", ")}`,
    `${text.objectives[question.objective]}: ${value} · ${text.bound} ${least} · ${text.gap} ${numbers.shortPercent(gap, 4)} · ${proven}`,
    text.how(text.methods[method], numbers.fixed(seconds, 2), JSON.stringify(seed)),
  ];
}

function inUnit(
  value: number,
  { unit }: Pick<PlacementAnswer, "unit">,
  numbers: Numbers,
  minutes: (n: string) => string,
) {
  if (unit === "minutes") return minutes(numbers.fixed(value, 2));
  return unit === "share" ? numbers.percent(value, 2) : numbers.short(value, 0);
}

function sitesOf({ problem }: PlaceFound, answer: PlacementAnswer, numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  const { evaluation, question } = answer;
  const rows = evaluation.sites.map((id, s) => {
    const { title = id, region } = problem.sites.find((site) => site.id === id)!;
    const people = numbers.short(evaluation.volumePeople[s]!, 0);
    const stays = question.existing?.includes(id) ? ` (${text.stays})` : "";
    return `  ${id.padEnd(17)} ${people.padStart(10)}  ${region.padEnd(13)} ${title}${stays}`;
  });
  return [text.sitesTitle.toUpperCase(), ...rows];
}

function travelOf(evaluation: Evaluation, numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  const minutes = (value: number | null) => numbers.fixed(value, 1).padStart(7);
  const row = (name: string, mean: number | null, beyond: number, people: number) =>
    `  ${name.padEnd(17)} ${minutes(mean)} ${numbers.percent(beyond, 1).padStart(8)} ${numbers.short(people, 0).padStart(11)}`;
  return [
    text.travelTitle.toUpperCase(),
    row(text.everybody, evaluation.meanMinutes, evaluation.shareBeyond, evaluation.people),
    ...evaluation.regions.map((one) => row(one.name, one.meanMinutes, one.shareBeyond, one.people)),
    `  ${text.rest(
      numbers.fixed(evaluation.p95Minutes, 1),
      numbers.fixed(evaluation.longestMinutes, 1),
      numbers.fixed(evaluation.regionalGapMinutes, 1),
    )}`,
    ...(evaluation.apart.length === 0 ? [] : [`  ${text.apart}`]),
    ...evaluation.apart.map((one) => {
      const where = one.mostlyTo === null ? text.noWay : text.to(numbers.fixed(one.meanMinutes, 0), one.mostlyTo);
      return `    ${one.name.padEnd(15)} ${where}`;
    }),
  ];
}

function changesOf(today: Evaluation, answer: PlacementAnswer, numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  // those reported apart are in none of the figures, nor in these
  const changes = placeChanges(today, answer.evaluation).filter(({ minutes, apart }) => minutes !== null && !apart);
  const side = (sign: number) => changes.filter(({ minutes }) => sign * minutes! > NO_CHANGE);
  const people = (some: typeof changes) => some.reduce((sum, one) => sum + one.people, 0);
  const most = (sign: number) => {
    const [first] = side(sign).sort((a, b) => sign * (b.minutes! - a.minutes!));
    return first === undefined ? NONE : `${first.name} ${numbers.fixed(first.minutes, 0)}`;
  };
  const counted = (sign: number) =>
    [String(side(sign).length), numbers.short(people(side(sign)), 0), most(sign)] as const;
  return [
    text.todayTitle(String(today.sites.length)).toUpperCase(),
    `  ${text.todayMean(numbers.fixed(today.meanMinutes, 1), numbers.fixed(answer.evaluation.meanMinutes, 1))}`,
    `  ${text.gain(...counted(-1))}`,
    `  ${text.lose(...counted(1))}`,
  ];
}

function pricesOf({ prices }: PlaceFound, numbers: Numbers, { words, language }: Cli): string[] {
  const { placement: text } = words;
  return [
    text.pricesTitle.toUpperCase(),
    ...prices.map(({ rule, price }) => {
      if (!price.with.feasible) return `  ${wrapped(`${text.rules[rule]}: ${price.with.text[language]}`, "    ")}`;
      const mean = numbers.fixed(price.meanMinutes, 2);
      return `  ${wrapped(`${text.rules[rule]}: ${text.minutes(`+${mean}`)} (${price.with.sites.join(", ")})`, "    ")}`;
    }),
  ];
}

function frontOf(front: NonNullable<PlaceFound["front"]>, numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  const rows = front.points.slice(0, FRONT_ROWS).map(({ values, sites }) => {
    const cells = [
      numbers.fixed(values.meanMinutes, 1),
      numbers.fixed(values.p95Minutes, 1),
      numbers.percent(values.shareBeyond, 1),
      numbers.fixed(values.regionalGapMinutes, 1),
      numbers.short(values.smallestVolumePeople, 0),
    ];
    return `  ${cells.map((cell) => cell.padStart(9)).join(" ")}  ${sites.join(", ")}`;
  });
  const left = front.points.length - rows.length;
  const seen = [front.points.length, front.setsSeen, front.setsInAll].map((n) => numbers.short(n, 0));
  const [points, looked, all] = seen as [string, string, string];
  return [
    text.frontTitle.toUpperCase(),
    `  ${text.frontSeen(points, looked, all, numbers.fixed(front.seconds, 1))} ${front.certified ? text.certified : text.notCertified}`,
    `  ${text.frontHead.map((head) => head.padStart(9)).join(" ")}  ${text.sitesTitle}`,
    ...rows,
    ...(left > 0 ? [`  ${text.frontMore(numbers.short(left, 0))}`] : []),
  ];
}

function sitingOf(siting: SitingResult, names: readonly string[], numbers: Numbers, { words }: Cli): string[] {
  const { placement: text } = words;
  const { alternatives, best, againstEven, bySet } = siting;
  const interval = (
    one: { mean: number | null; low: number | null; high: number | null },
    decimals: number,
    times = 1,
  ) =>
    `${numbers.fixed(scaled(one.mean, times), decimals)} [${numbers.fixed(scaled(one.low, times), decimals)}; ${numbers.fixed(scaled(one.high, times), decimals)}]`;
  const nameOf = (set: number) => text.setNames[names[set] as keyof typeof text.setNames];
  const rows = alternatives.map((one, a) => {
    const staff = one.sites.map((site) => {
      const { nurse, doctor, psychologist } = one.staffing[site]!;
      return `${site} ${nurse}/${doctor}/${psychologist}`;
    });
    const { travelMinutes, waitDays, unmetShare, unmetGap } = one.measures;
    const front = `${one.isOnFront ? "●" : "○"} ${numbers.percent(one.frontProbability, 0)}`;
    return [
      `  ${String(a + 1).padStart(2)} ${nameOf(one.set)}, ${text.kinds[one.kind]}: ${text.posts(String(one.posts))}; ${text.minutes(numbers.fixed(travelMinutes.mean, 1))}; ${text.waitOf(interval(waitDays, 1))}; ${text.unmetOf(numbers.percent(unmetShare.mean, 1))}; ${text.gapOf(interval(unmetGap, 1, 100))}; ${text.onFront} ${front}`,
      `     ${wrapped(staff.join(", "), "     ")}`,
    ].join("\n");
  });
  const winner = alternatives[best]!;
  const other = (difference: NonNullable<SitingResult["againstEven"]>) =>
    [interval(difference.waitDays, 1), interval(difference.travelMinutes, 1)] as const;
  const delta = numbers.short(siting.deltaDays, 2);
  const beside = siting.groups[0]!.filter((a) => a !== best).map((a) => String(a + 1));
  const [sure, among] = siting.settled ? [text.settled, text.equal] : [text.notSettled, text.tied];
  const ranking = [
    ...(beside.length > 0 ? [among(beside.join(", "), delta)] : []),
    // with one alternative there is no order
    ...(siting.groups.flat().length > 1 ? [sure(delta)] : []),
  ];
  const sentences = [
    [text.shortest(String(best + 1), interval(winner.measures.waitDays, 1)), ...ranking].join(" "),
    ...(againstEven ? [text.againstEven(...other(againstEven))] : []),
    ...bySet.flatMap(({ againstFirst }, set) =>
      againstFirst ? [text.againstFirst(nameOf(set), ...other(againstFirst))] : [],
    ),
    text.fewerCome,
  ];
  return [
    text.sitingTitle(String(siting.replications)).toUpperCase(),
    `  ${text.staffHead}`,
    ...rows,
    "",
    ...sentences.map((sentence) => `  ${wrapped(sentence, "    ")}`),
  ];
}

function scaled(value: number | null, times: number): number | null {
  return value === null ? null : value * times;
}
