import type { Patient, PatientVisit } from "@ventesal/experiments";

/** Where a visit is drawn: at its station, or, where time only passes, as its activity. */
export function laneOf({ station, activity }: Pick<PatientVisit, "station" | "activity">): string {
  return station === null ? activity : station.split(" · ")[0]!;
}

/** The lanes in the order in which patients come to them, on average. */
export function lanesOf(patients: readonly Pick<Patient, "visits">[]): string[] {
  const places = new Map<string, { sum: number; count: number }>();
  for (const { visits } of patients) {
    const seen = [...new Set(visits.map(laneOf))];
    for (const [i, lane] of seen.entries()) {
      const { sum, count } = places.get(lane) ?? { sum: 0, count: 0 };
      places.set(lane, { sum: sum + i, count: count + 1 });
    }
  }
  const mean = (lane: string) => places.get(lane)!.sum / places.get(lane)!.count;
  return [...places.keys()].sort((a, b) => mean(a) - mean(b));
}

/** Who is in a lane at a moment, by their place among the patients, those who came first in front. */
export interface LaneAt {
  waiting: number[];
  served: number[];
  /** Visits that are over. */
  over: number;
}

/** All lanes at a moment. A patient who is at two things at once is drawn at the one that began last. */
export function lanesAt(patients: readonly Pick<Patient, "visits">[], lanes: readonly string[], day: number): LaneAt[] {
  const at = lanes.map((): LaneAt => ({ waiting: [], served: [], over: 0 }));
  const since = new Map<number, number>();
  const number = new Map(lanes.map((lane, i) => [lane, i]));
  for (const [p, { visits }] of patients.entries()) {
    let now: PatientVisit | null = null;
    for (const visit of visits) {
      const from = visit.queued ?? visit.start!;
      if (visit.end !== null && visit.end <= day) at[number.get(laneOf(visit))!]!.over += 1;
      else if (from <= day && (now === null || from >= (now.queued ?? now.start!))) now = visit;
    }
    if (now === null) continue;
    since.set(p, now.queued ?? now.start!);
    const lane = at[number.get(laneOf(now))!]!;
    (now.start !== null && now.start <= day ? lane.served : lane.waiting).push(p);
  }
  const byCame = (a: number, b: number) => since.get(a)! - since.get(b)! || a - b;
  for (const { waiting, served } of at) {
    waiting.sort(byCame);
    served.sort(byCame);
  }
  return at;
}
