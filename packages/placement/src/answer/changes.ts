import type { Evaluation } from "../evaluate/evaluate.ts";

/** How a place fares by other sites. */
export interface PlaceChange {
  readonly name: string;
  readonly people: number;
  /** Mean minutes before and after; `null` where nobody has a site. */
  readonly before: number | null;
  readonly after: number | null;
  /** After less before: below 0 is a gain. */
  readonly minutes: number | null;
  /** Reported by itself: in no figure of all places together. */
  readonly apart: boolean;
}

/** Who gains and who loses, place by place, those reported apart among them and marked; first those that count, in the order of the places. */
export function placeChanges(before: Evaluation, after: Evaluation): PlaceChange[] {
  const places = ({ places: counted, apart }: Evaluation) => [...counted, ...apart];
  const now = new Map(places(after).map((one) => [one.name, one]));
  const apart = new Set(before.apart.map(({ name }) => name));
  return places(before).map(({ name, people, meanMinutes }) => {
    const other = now.get(name)?.meanMinutes ?? null;
    return {
      name,
      people,
      before: meanMinutes,
      after: other,
      minutes: other === null || meanMinutes === null ? null : other - meanMinutes,
      apart: apart.has(name),
    };
  });
}
