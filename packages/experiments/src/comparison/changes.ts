import type { Model } from "@ventesal/scenario";
import type { ComparedRow, Verdict } from "./compare.ts";
import { placeOf } from "./place-of.ts";

/** What changes for the people of one place: the whole country (`null`) or a region. */
export interface PlaceChanges {
  scenario: string;
  region: string | null;
  better: readonly ComparedRow[];
  worse: readonly ComparedRow[];
  /** `gains` and `loses`: something is shown to be better, and nothing to be worse, or the other way round. */
  outcome: "gains" | "loses" | "gains and loses" | "none shown";
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

function outcomeOf(better: boolean, worse: boolean): PlaceChanges["outcome"] {
  if (better && worse) return "gains and loses";
  if (better) return "gains";
  return worse ? "loses" : "none shown";
}
