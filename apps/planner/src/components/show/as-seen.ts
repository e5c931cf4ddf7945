import { inTurns, skipTurn } from "./in-turns.js";

/** A part of a page that can be brought up to date. */
interface Card<S> {
  element: Element;
  /** Shows it; where it returns a function, that is left for the next frame. */
  show(state: S): unknown;
}

/** Brings cards up to date: those that the reader sees at once, the others when they are come to, or when the result is whole. */
export interface AsSeen<S> {
  show(state: S, isWhole: boolean): void;
  /** Leaves what is not done yet. */
  leave(): void;
}

/** Cards are made ready so far ahead of the reader, above and below the screen. */
const AHEAD = "100px 0px";

/** A picture whose title stands already waits so long, in milliseconds, for the figures of a change that has overtaken it: mostly they are there by then. */
const LATE_MS = 150;

/**
 * Takes a page's cards in hand, a card in each frame. While figures are still coming, drawing a chart that nobody sees takes its time from
 * those that somebody does.
 */
export function asSeen<S>(cards: readonly Card<S>[]): AsSeen<S> {
  const soon = inTurns();
  const near = new Set<Card<S>>();
  const owed = new Set<Card<S>>();
  /** Cards that are empty yet have no place on the screen that could be looked at. */
  const begun = new Set<Card<S>>();
  let state: S;
  let whole = false;
  /** What is left of the card that was shown last: its picture. */
  let rest: { card: Card<S>; draw: () => void } | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;
  const next = (): Card<S> | undefined =>
    cards.find((card) => owed.has(card) && near.has(card)) ??
    cards.find((card) => owed.has(card) && (whole || !begun.has(card)));
  const bring = (card: Card<S>) => {
    owed.delete(card);
    begun.add(card);
    const left = card.show(state);
    rest = typeof left === "function" ? { card, draw: () => left() } : null;
  };
  const finish = () => {
    const left = rest;
    rest = null;
    left?.draw();
  };
  const turn = () => {
    // on paper all of it may have been shown in the meantime
    const card = next();
    // a picture that would be drawn anew at once is not drawn before
    if (rest !== null && rest.card !== card) finish();
    else if (card !== undefined) bring(card);
    go();
  };
  const go = () => soon(rest === null && next() === undefined ? [] : [turn]);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const card = cards.find(({ element }) => element === target)!;
        if (isIntersecting) near.add(card);
        else near.delete(card);
      }
      go();
    },
    { rootMargin: AHEAD },
  );
  for (const { element } of cards) observer.observe(element);
  // paper shows all of them
  addEventListener("beforeprint", () => {
    finish();
    for (const card of [...owed]) {
      bring(card);
      finish();
    }
  });
  return {
    show(next, isWhole) {
      state = next;
      whole = isWhole;
      for (const card of cards) owed.add(card);
      clearTimeout(late);
      late = undefined;
      go();
      // the result itself comes in this frame
      skipTurn();
    },
    leave() {
      owed.clear();
      soon([]);
      // a drag leaves again and again
      late ??= setTimeout(() => {
        late = undefined;
        finish();
      }, LATE_MS);
    },
  };
}
