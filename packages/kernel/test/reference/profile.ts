import type { Profile } from "../../src/program.ts";
import { nextUp } from "./next-up.ts";

/** A profile as a function of time: what has been done by t, how fast it goes at t, when more will have been done. */
export interface ProfileFunction {
  /** C(t): the integral of the rate up to t. */
  upTo(t: number): number;
  rateAt(t: number): number;
  /** The time at which w more than at t has been done; Infinity if never. */
  advance(t: number, w: number): number;
  /** t if the rate is positive there, else the next time from which it is; Infinity if never. */
  nextOpen(t: number): number;
}

interface Piece {
  from: number;
  to: number;
  rate: number;
  /** What has been done before `from`, and by `to`. */
  before: number;
  after: number;
}

export function createProfile(profile: Profile): ProfileFunction {
  const pieces = piecesOf(profile);
  const first = pieces[0] as Piece;
  const last = pieces[pieces.length - 1] as Piece;
  const end = last.to;
  const total = last.after;
  const period = profile.repeatDays;

  /** The piece that holds at t; the last one also beyond the end, where rounding may leave a time moved back. */
  const pieceAt = (t: number) => pieces.findLast((piece) => piece.from <= t) ?? first;
  const upToOnce = (t: number) => {
    if (t <= first.from) return 0;
    const piece = pieceAt(t);
    return piece.before + (t - piece.from) * piece.rate;
  };
  const rateOnce = (t: number) => (t < first.from ? 0 : pieceAt(t).rate);

  const donePerPeriod = total - upToOnce(end - period);
  /** How many periods t lies beyond the first round. */
  const rounds = (t: number) => (t < end ? 0 : Math.floor((t - end) / period) + 1);

  const upTo = (t: number) => {
    if (t < end) return upToOnce(t);
    const k = rounds(t);
    return upToOnce(t - k * period) + k * donePerPeriod;
  };

  const rateAt = (t: number) => rateOnce(t < end ? t : t - rounds(t) * period);

  const inverse = (goal: number) => {
    if (goal <= 0) return first.from;
    const piece = pieces.find((candidate) => candidate.after >= goal) ?? last;
    return piece.from + (goal - piece.before) / piece.rate;
  };

  const advance = (t: number, w: number) => {
    const goal = upTo(t) + w;
    if (goal === Infinity) return Infinity;
    if (goal <= total) return Math.max(t, inverse(goal));
    if (donePerPeriod <= 0) return Infinity;
    const k = Math.ceil((goal - total) / donePerPeriod);
    return Math.max(t, inverse(Math.min(goal - k * donePerPeriod, total)) + k * period);
  };

  /** The next start, after t < end, of a piece with a positive rate; the last period is gone through once more. */
  const nextStart = (t: number) => {
    const inFirstRound = pieces.find((piece) => piece.from > t && piece.rate > 0);
    if (inFirstRound) return inFirstRound.from;
    const recurring = pieces.find((piece) => piece.to > end - period && piece.rate > 0);
    return recurring ? Math.max(recurring.from, end - period) + period : Infinity;
  };

  const nextOpen = (t: number) => {
    if (rateAt(t) > 0) return t;
    const k = rounds(t);
    const start = k === 0 ? nextStart(t) : nextStart(t - k * period) + k * period;
    if (start === Infinity) return Infinity;
    // Moving back and forth by periods rounds: the opening found may lie a breath before the piece that opens.
    let open = Math.max(t, start);
    while (!(rateAt(open) > 0)) open = nextUp(open);
    return open;
  };

  return { upTo, rateAt, advance, nextOpen };
}

function piecesOf({ at, rate }: Profile): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const [i, perDay] of rate.entries()) {
    const from = at[i] as number;
    const to = at[i + 1] as number;
    const after = before + (to - from) * perDay;
    pieces.push({ from, to, rate: perDay, before, after });
    before = after;
  }
  return pieces;
}
