import type { PlacementProblem } from "./problem.ts";
import { checkQuestion, type PlacementQuestion } from "./question.ts";

/** A problem and a question worked out for solvers: only usable sites and people who count, numbered from 0. */
export interface Instance {
  readonly problem: PlacementProblem;
  readonly question: PlacementQuestion;
  /** Usable sites, as indices into the problem's sites; the instance's own numbers are positions in this list. */
  readonly usable: readonly number[];
  /** People who count, as indices into the problem's points. */
  readonly counted: readonly number[];
  readonly people: Float64Array;
  readonly totalPeople: number;
  /** Minutes at `point × m + site`; Infinity where somebody cannot or may not go. */
  readonly minutes: Float64Array;
  readonly m: number;
  readonly n: number;
  /** Sites that must be in every answer. */
  readonly forced: readonly number[];
  /** Where one site in each region is asked for: the usable sites of every region that has people who count. */
  readonly regions: readonly { name: string; sites: readonly number[] }[];
}

/**
 * The usable sites are existing ones and candidates that are not forbidden; minutes beyond the promise to everybody, and across a closed
 * border, are unreachable.
 * @throws {PlacementError} as `checkQuestion`
 */
export function instanceOf(problem: PlacementProblem, question: PlacementQuestion): Instance {
  checkQuestion(problem, question);
  const { existing = [], forbidden = [], candidates, borders = "open", atLeastOnePerRegion = false } = question;
  const { everybodyWithinMinutes = Number.POSITIVE_INFINITY } = question;
  const usable = problem.sites.flatMap(({ id }, s) => {
    const may = (candidates?.includes(id) ?? true) && !forbidden.includes(id);
    return existing.includes(id) || may ? [s] : [];
  });
  const counted = problem.points.flatMap(({ place, people }, i) =>
    problem.apart.includes(place) || people === 0 ? [] : [i],
  );
  const all = problem.sites.length;
  const m = usable.length;
  const minutes = new Float64Array(counted.length * m);
  counted.forEach((point, i) => {
    const home = problem.points[point]!.region;
    usable.forEach((site, j) => {
      const value = problem.minutes[point * all + site]!;
      const may = borders === "open" || problem.sites[site]!.region === home;
      minutes[i * m + j] = may && value <= everybodyWithinMinutes ? value : Number.POSITIVE_INFINITY;
    });
  });
  const people = Float64Array.from(counted, (point) => problem.points[point]!.people);
  const names = [...new Set(counted.map((point) => problem.points[point]!.region))];
  const inRegion = (name: string) => usable.flatMap((s, j) => (problem.sites[s]!.region === name ? [j] : []));
  return {
    problem,
    question,
    usable,
    counted,
    people,
    totalPeople: people.reduce((sum, count) => sum + count, 0),
    minutes,
    m,
    n: counted.length,
    forced: usable.flatMap((s, j) => (existing.includes(problem.sites[s]!.id) ? [j] : [])),
    regions: atLeastOnePerRegion ? names.map((name) => ({ name, sites: inRegion(name) })) : [],
  };
}

/** The ids of an instance's sites, in the order of the problem's. */
export function idsOf({ problem, usable }: Instance, sites: readonly number[]): string[] {
  return [...sites].sort((a, b) => a - b).map((j) => problem.sites[usable[j]!]!.id);
}
