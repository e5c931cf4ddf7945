import type { Model } from "@ventesal/scenario";
import type { ComparedRow, Verdict } from "./compare.ts";

/** What changes for the people of one place: the whole country (`null`) or a region. */
export interface PlaceChanges {
  scenario: string;
  region: string | null;
  better: readonly ComparedRow[];
  worse: readonly ComparedRow[];
  /** `gains` and `loses`: something is shown to be better, and nothing to be worse, or the other way round. */
  outcome: "gains" | "loses" | "gains and loses" | "none shown";
}

/** Inequality that falls while the burden itself grows. */
export interface LevellingDownWarning {
  scenario: string;
  /** The burden. */
  of: string;
  inequality: ComparedRow;
  level: ComparedRow;
}

/** What changes for whom, by the model's headline measures: the country first, then the regions. */
export function changesByPlace(
  rows: readonly ComparedRow[],
  { headline = [] }: Pick<Model, "headline">,
): PlaceChanges[] {
  const places = new Map<string, { scenario: string; region: string | null; rows: ComparedRow[] }>();
  for (const row of rows) {
    const place = placeOf(row);
    if (!headline.includes(row.measure) || place === undefined) continue;
    const key = JSON.stringify([row.scenario, place]);
    const entry = places.get(key) ?? { scenario: row.scenario, region: place, rows: [] };
    entry.rows.push(row);
    places.set(key, entry);
  }
  return [...places.values()].map(({ scenario, region, rows: own }) => {
    const of = (verdict: Verdict) => own.filter((row) => row.verdict === verdict);
    const [better, worse] = [of("better"), of("worse")];
    return { scenario, region, better, worse, outcome: outcomeOf(better.length > 0, worse.length > 0) };
  });
}

/** The region of a row told apart by nothing else; `null` for everybody; undefined for any other row. */
function placeOf({ group }: ComparedRow): string | null | undefined {
  const kinds = Object.keys(group).filter((kind) => group[kind] !== "all");
  if (kinds.length === 0) return null;
  return kinds.length === 1 && kinds[0] === "region" ? group.region : undefined;
}

function outcomeOf(better: boolean, worse: boolean): PlaceChanges["outcome"] {
  if (better && worse) return "gains and loses";
  if (better) return "gains";
  return worse ? "loses" : "none shown";
}

/** Where inequality is shown to fall while the country's burden is shown to grow (Parfit 1997's levelling down). */
export function levellingDownIn(rows: readonly ComparedRow[]): LevellingDownWarning[] {
  return rows.flatMap((inequality) => {
    const { of } = inequality.group;
    if (!inequality.measure.startsWith("equity.") || of === undefined || inequality.verdict !== "better") return [];
    const level = rows.find(
      (row) =>
        row.measure === of && row.scenario === inequality.scenario && placeOf(row) === null && row.verdict === "worse",
    );
    return level ? [{ scenario: inequality.scenario, of, inequality, level }] : [];
  });
}
