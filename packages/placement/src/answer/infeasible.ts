import type { PlacementQuestion } from "../problem/question.ts";

/** Why nothing is possible, with the smallest change of one rule that makes something possible. Minutes, people and sites are plain numbers. */
export type Reason =
  /** Fewer sites may be used than are asked for. */
  | { code: "too-few-candidates"; usable: number; sites: number }
  /** More clinics exist than are asked for. */
  | { code: "too-many-existing"; existing: number; sites: number }
  /** No site may be used in these regions, and each must have one. */
  | { code: "region-without-candidate"; regions: readonly string[] }
  /** More regions must have a site than there are sites. */
  | { code: "fewer-sites-than-regions"; sites: number; sitesNeeded: number }
  /** No site that may be used can be reached from these places, whatever the limit. */
  | { code: "unreachable"; places: readonly string[] }
  /** Only sites across the border can be reached from these places. */
  | { code: "only-across-border"; places: readonly string[]; regions: readonly string[] }
  /** These places reach no site within the limit, however many sites there are. */
  | { code: "limit-too-short"; places: readonly string[]; limitMinutes: number; limitNeededMinutes: number }
  /** So many sites do not bring everybody within the limit; `limitNeededMinutes` is `null` if they do not reach everybody at all. */
  | {
      code: "too-few-sites";
      sites: number;
      sitesNeeded: number;
      limitMinutes: number | null;
      limitNeededMinutes: number | null;
    }
  /** No set of so many sites gives each this volume. */
  | { code: "volume-too-large"; sites: number; volumePeople: number; volumePossiblePeople: number | null }
  /** No set of so many sites keeps within the capacity. */
  | { code: "capacity-too-small"; sites: number; capacityPeople: number; capacityNeededPeople: number | null }
  /** Each rule could be kept by itself, but not volume, capacity and the others together. */
  | { code: "rules-together"; sites: number };

/** That nothing is possible: an answer, not an error. */
export interface Infeasible {
  readonly feasible: false;
  readonly question: PlacementQuestion;
  readonly reason: Reason;
  /** The reason and the smallest change, in a sentence. */
  readonly text: { readonly da: string; readonly en: string };
  readonly seconds: number;
  readonly seed: string;
}
