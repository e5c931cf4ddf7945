import type { PlacementProblem } from "../problem/problem.ts";
import type { PlacementAnswer } from "./answer.ts";

/** A point of GeoJSON (RFC 7946): longitude first. */
export interface PointFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string | number | null>>;
}

export interface PointCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly PointFeature[];
}

/** The sites of an answer as points, with region and people; sites without a point are left out. */
export function answerAsGeoJson(
  { sites }: PlacementProblem,
  { evaluation }: Pick<PlacementAnswer, "evaluation">,
): PointCollection {
  const features = evaluation.sites.flatMap((id, s): PointFeature[] => {
    const { lat, lon, region, title = id } = sites.find((site) => site.id === id)!;
    if (lat === undefined || lon === undefined) return [];
    const properties = { title, region, people: Math.round(evaluation.volumePeople[s]!) };
    return [{ type: "Feature", id, geometry: { type: "Point", coordinates: [lon, lat] }, properties }];
  });
  return { type: "FeatureCollection", features };
}
