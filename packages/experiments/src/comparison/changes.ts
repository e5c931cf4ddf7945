import type { Model } from "@ventesal/scenario";
import type { ComparedRow, Verdict } from "./compare.ts";
import { placeOf } from "./place-of.ts";

/** What changes for the people of one place: the whole country (`null`) or a region. */
export interface PlaceChanges {
  scenario: string;
  region: string | null;
  better: readonly ComparedRow[];
  worse: readonly ComparedRow[];
  /** What is known in the other alone, and in the base alone: without a clinic there is no wait. */
  appears: readonly ComparedRow[];
  disappears: readonly ComparedRow[];
  /**
   * `gains` and `loses`: something is shown to be better, and nothing to be worse, or the other way round. A region where something appears
   * `comes in`, and one where something disappears `goes out`, whatever else changes there: much of it, as more patients sent back, only
   * comes with there being something to be sent to.
   */
  outcome: "gains" | "loses" | "gains and loses" | "comes in" | "goes out" | "none shown";
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
    const changes = {
      better: of("better"),
      worse: of("worse"),
      appears: own.filter(({ base, other }) => base === null && other !== null),
      disappears: own.filter(({ base, other }) => base !== null && other === null),
    };
    return { scenario, region, ...changes, outcome: outcomeOf(changes) };
  });
}

function outcomeOf({
  better,
  worse,
  appears,
  disappears,
}: Pick<PlaceChanges, "better" | "worse" | "appears" | "disappears">): PlaceChanges["outcome"] {
  if (appears.length > 0 && disappears.length === 0) return "comes in";
  if (disappears.length > 0 && appears.length === 0) return "goes out";
  if (better.length > 0 && worse.length > 0) return "gains and loses";
  if (better.length > 0) return "gains";
  return worse.length > 0 ? "loses" : "none shown";
}
