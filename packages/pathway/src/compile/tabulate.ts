import type { Profile } from "@ventesal/kernel";

/** A piece of a day (parts of the day) and the rate that holds on it. */
export interface Piece {
  from: number;
  to: number;
  rate: number;
}

/**
 * A profile day by day: `pieces(day)` from `first` to `last` (days since the start, last excluded), then seven plain days that recur.
 *
 * @param pieces of a day, in order; what they leave out has rate 0
 */
export function tabulate(
  first: number,
  last: number,
  pieces: (day: number, plain: boolean) => readonly Piece[],
): Profile {
  const at: number[] = [first];
  const rate: number[] = [0];
  const change = (time: number, value: number) => {
    if (rate.at(-1) === value) return;
    if (at.at(-1) === time) {
      // Two pieces touch, or the first begins at once: what held for no time is forgotten.
      at.pop();
      rate.pop();
      if (rate.at(-1) === value && rate.length > 0) return;
    }
    at.push(time);
    rate.push(value);
  };
  for (let day = first; day < last + 7; day++) {
    for (const piece of pieces(day, day >= last)) {
      change(day + piece.from, piece.rate);
      change(day + piece.to, 0);
    }
  }
  const end = last + 7;
  if (at.at(-1) === end) {
    at.pop();
    rate.pop();
  }
  return { at: [...at, end], rate, repeatDays: 7 };
}
