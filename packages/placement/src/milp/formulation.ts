import type { Sent } from "../evaluate/evaluate.ts";
import type { Instance } from "../problem/instance.ts";
import type { MilpModel, MilpRow } from "./milp.ts";

/** A programme whose first variables are the sites: 1 where a clinic stands. */
export interface Formulation {
  readonly model: MilpModel;
  /** Pairs of a point and a site, of which the share of people who go there is a variable; absent where people are not sent. */
  readonly pairs: readonly (readonly [point: number, site: number])[];
}

export interface FormulationOptions {
  /** How many sites; the fewest where it is `null`. */
  readonly sites: number | null;
  /** What is paid for all people of a point who go to a site. */
  readonly cost: (point: number, site: number) => number;
  /** Trips longer than this are not made. */
  readonly withinMinutes?: number;
}

/**
 * Sites and who goes where (ReVelle and Swain 1970), with the rules of the question: regions, volume, capacity, and where everybody goes to
 * the closest site, a row for each point and site that forbids what is farther once the site is open (Wagner and Falkson 1975).
 */
export function assignmentProgramme(instance: Instance, options: FormulationOptions): Formulation {
  const { n, m, minutes, people, question } = instance;
  const { sites, cost, withinMinutes = Number.POSITIVE_INFINITY } = options;
  const { minimumVolumePeople, capacityPeople, assignment = "closest" } = question;
  const pairs: [number, number][] = [];
  const ofPoint: { site: number; variable: number; minutes: number }[][] = [];
  for (let i = 0; i < n; i++) {
    ofPoint.push([]);
    for (let j = 0; j < m; j++) {
      const value = minutes[i * m + j]!;
      if (value === Number.POSITIVE_INFINITY || value > withinMinutes) continue;
      ofPoint[i]!.push({ site: j, variable: m + pairs.length, minutes: value });
      pairs.push([i, j]);
    }
  }
  const rows: MilpRow[] = [...siteRows(instance, sites)];
  const hasVolumes = minimumVolumePeople !== undefined || capacityPeople !== undefined;
  for (const own of ofPoint) {
    rows.push({ lower: 1, upper: 1, terms: own.map(({ variable }) => [variable, 1]) });
    for (const { site, variable, minutes: value } of own) {
      rows.push({
        lower: Number.NEGATIVE_INFINITY,
        upper: 0,
        terms: [
          [variable, 1],
          [site, -1],
        ],
      });
      if (assignment !== "closest" || !hasVolumes) continue;
      const farther = own.filter((other) => other.minutes > value);
      if (farther.length === 0) continue;
      rows.push({
        lower: Number.NEGATIVE_INFINITY,
        upper: 1,
        terms: [[site, 1], ...farther.map((other) => [other.variable, 1] as const)],
      });
    }
  }
  for (let j = 0; j < m; j++) {
    const volume = pairs.flatMap(([i, site], p) => (site === j ? [[m + p, people[i]!] as const] : []));
    if (minimumVolumePeople !== undefined)
      rows.push({ lower: 0, upper: Number.POSITIVE_INFINITY, terms: [...volume, [j, -minimumVolumePeople]] });
    if (capacityPeople !== undefined)
      rows.push({ lower: Number.NEGATIVE_INFINITY, upper: 0, terms: [...volume, [j, -capacityPeople]] });
  }
  const costs = [...siteCosts(instance, sites), ...pairs.map(([i, j]) => cost(i, j))];
  return { model: programme(instance, costs, rows), pairs };
}

/** Sites and whom they cover (Church and ReVelle 1974): points that the same sites would cover are one. */
export function coverageProgramme(instance: Instance, sites: number): Formulation {
  const { n, m, minutes, people, totalPeople, question } = instance;
  const covered = new Map<string, { by: number[]; people: number }>();
  for (let i = 0; i < n; i++) {
    const by: number[] = [];
    for (let j = 0; j < m; j++) if (minutes[i * m + j]! <= question.limitMinutes) by.push(j);
    const known = covered.get(by.join());
    if (known) known.people += people[i]!;
    else covered.set(by.join(), { by, people: people[i]! });
  }
  const groups = [...covered.values()].filter(({ by }) => by.length > 0);
  const rows: MilpRow[] = [
    ...siteRows(instance, sites),
    ...groups.map(({ by }, g): MilpRow => {
      return {
        lower: Number.NEGATIVE_INFINITY,
        upper: 0,
        terms: [[m + g, 1], ...by.map((j) => [j, -1] as const)],
      };
    }),
  ];
  const costs = [...siteCosts(instance, sites), ...groups.map((group) => -group.people / totalPeople)];
  return { model: programme(instance, costs, rows), pairs: [] };
}

/** The sites of a solution, as the instance's numbers, and whom it sends where. */
export function readSolution(
  { m, problem, usable, counted, people }: Instance,
  { pairs }: Formulation,
  values: Float64Array,
): { sites: number[]; sent: Sent[] } {
  const sites = Array.from({ length: m }, (_, j) => j).filter((j) => values[j]! > 0.5);
  const byPoint = new Map<number, { site: number; share: number }[]>();
  pairs.forEach(([i, site], p) => {
    const share = values[m + p]!;
    if (share <= 1e-9 || !sites.includes(site)) return;
    const own = byPoint.get(i);
    if (own) own.push({ site, share });
    else byPoint.set(i, [{ site, share }]);
  });
  // the solver's shares of a point add up to 1 within its tolerance; here they do to the last digit
  const sent = [...byPoint].flatMap(([i, own]) => {
    const total = own.reduce((sum, { share }) => sum + share, 0);
    return own.map(({ site, share }): Sent => {
      return { point: counted[i]!, site: problem.sites[usable[site]!]!.id, people: (people[i]! * share) / total };
    });
  });
  return { sites, sent };
}

function siteRows({ m, regions }: Instance, sites: number | null): MilpRow[] {
  const everySite = Array.from({ length: m }, (_, j) => [j, 1] as const);
  return [
    ...(sites === null ? [] : [{ lower: sites, upper: sites, terms: everySite }]),
    ...regions.map((region) => {
      return { lower: 1, upper: Number.POSITIVE_INFINITY, terms: region.sites.map((j) => [j, 1] as const) };
    }),
  ];
}

function siteCosts({ m }: Instance, sites: number | null): number[] {
  return Array.from({ length: m }, () => (sites === null ? 1 : 0));
}

function programme({ m, forced }: Instance, costs: number[], rows: MilpRow[]): MilpModel {
  return {
    costs,
    lower: costs.map((_, v) => (forced.includes(v) ? 1 : 0)),
    upper: costs.map(() => 1),
    whole: costs.map((_, v) => v < m),
    rows,
  };
}
