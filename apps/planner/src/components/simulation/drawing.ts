/** A page is not waited for longer than so many milliseconds: it may be hidden, and draw nothing. */
const MOST_DRAWING = 1000;

/** What the page still has to draw of what a task has sent. */
export interface Drawing {
  /** A part has been sent. */
  sent(): void;
  /** A part has been drawn. */
  drawn(): void;
  /** Settled when all is drawn; also when that takes too long, or nobody wants it any more. */
  done(): Promise<void>;
}

/** @param signal aborted when nobody wants what is drawn any more */
export function drawingOf(signal: AbortSignal): Drawing {
  let owed = 0;
  let tell = () => {};
  return {
    sent() {
      owed += 1;
    },
    drawn() {
      owed -= 1;
      if (owed === 0) tell();
    },
    async done() {
      if (owed === 0 || signal.aborted) return;
      await new Promise<void>((resolve) => {
        tell = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", tell);
          resolve();
        };
        const timer = setTimeout(tell, MOST_DRAWING);
        signal.addEventListener("abort", tell);
      });
    },
  };
}
