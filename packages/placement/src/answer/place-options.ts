import type { Milp } from "../milp/milp.ts";
import type { Method } from "./answer.ts";
import type { Clock } from "./clock.ts";

export interface PlaceOptions {
  readonly clock: Clock;
  /** Of the random numbers; the answer carries it. */
  readonly seed: string;
  /** Needed where people are sent, and where rules on volume or coverage meet more sets than can be enumerated: see `openHighs`. */
  readonly milp?: Milp;
  /** A method that must be used; the quickest that proves its answer unless said. */
  readonly method?: Method;
  /** Sets that may be enumerated. */
  readonly mostSets?: number;
  readonly secondsAtMost?: number;
  readonly onProgress?: (progress: PlaceProgress) => void;
  /** When aborted, the best that is known is returned, without proof. */
  readonly signal?: AbortSignal;
}

/** How far a search is: parts or sets looked at, and how many there are where that is known. */
export interface PlaceProgress {
  readonly method: Method;
  readonly seen: number;
  readonly all: number | null;
}
