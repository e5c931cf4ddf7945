import { answerAsGeoJson, type Placement } from "@ventesal/placement";
import { csv } from "../text/csv.ts";
import { json } from "../text/json.ts";
import type { PlaceFound } from "./found.ts";

/** `{ answers, today, prices, front, siting }`; each answer has `sites`, `objective`, `bound`, `gap`, `proof`, `method`, `seconds` and `seed`, or `reason` and `text`. */
export function placeAsJson({ answer, today, prices, front, siting, setNames }: PlaceFound): string {
  return json({
    answers: [answerInOrder(answer)],
    today,
    prices: prices.map(({ rule, price }) => {
      return { rule, ...price, with: answerInOrder(price.with), without: answerInOrder(price.without) };
    }),
    front,
    siting: siting && { sets: setNames, ...siting },
  });
}

function answerInOrder(answer: Placement): object {
  if (!answer.feasible) {
    const { feasible, reason, text, seconds, seed, question } = answer;
    return { feasible, reason, text, seconds, seed, question };
  }
  const { sites, objective, unit, bound, gap, proof, method, seconds, seed, feasible, question, evaluation, sent } =
    answer;
  return { sites, objective, unit, bound, gap, proof, method, seconds, seed, feasible, question, evaluation, sent };
}

/**
 * One table: the alternatives of a simulation if there was one, else the front if one was asked for, else the answer by site. Without an answer
 * its head alone.
 */
export function placeAsCsv({ answer, front, siting, problem }: PlaceFound): string {
  if (siting) {
    const head = ["sites", "borders", "kind", "posts", "nurses", "doctors", "psychologists", "formulaWaitDays"];
    const measures = ["travelMinutes", "waitDays", "unmetShare", "unmetGap"] as const;
    const columns = measures.flatMap((measure) => [measure, `${measure}Low`, `${measure}High`]);
    return csv([
      [...head, ...columns, "onFront", "frontProbability"],
      ...siting.alternatives.map((one) => {
        const posts = (profession: "nurse" | "doctor" | "psychologist") =>
          one.sites.map((site) => one.staffing[site]![profession]).join(" ");
        return [
          one.sites.join(" "),
          one.borders,
          one.kind,
          one.posts,
          posts("nurse"),
          posts("doctor"),
          posts("psychologist"),
          one.formulaWaitDays,
          ...measures.flatMap((measure) => {
            const { mean, low, high } = one.measures[measure];
            return [mean, low, high];
          }),
          one.isOnFront,
          one.frontProbability,
        ];
      }),
    ]);
  }
  if (front) {
    const head = ["meanMinutes", "p95Minutes", "shareBeyond", "regionalGapMinutes", "smallestVolumePeople"] as const;
    return csv([
      ["sites", "set", ...head],
      ...front.points.map(({ sites, values }) => [values.sites, sites.join(" "), ...head.map((name) => values[name])]),
    ]);
  }
  const head = [
    "site",
    "title",
    "region",
    "lat",
    "lon",
    "people",
    "objective",
    "unit",
    "bound",
    "gap",
    "proof",
    "method",
  ];
  if (!answer.feasible) return csv([head]);
  const { evaluation, objective, unit, bound, gap, proof, method } = answer;
  return csv([
    head,
    ...evaluation.sites.map((id, s) => {
      const { title = id, region, lat = null, lon = null } = problem.sites.find((site) => site.id === id)!;
      return [id, title, region, lat, lon, evaluation.volumePeople[s]!, objective, unit, bound, gap, proof, method];
    }),
  ]);
}

/** The sites as points; none where there is no answer. */
export function placeAsGeoJson({ problem, answer }: PlaceFound): string {
  return json(answer.feasible ? answerAsGeoJson(problem, answer) : { type: "FeatureCollection", features: [] });
}
