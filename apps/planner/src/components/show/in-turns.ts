/** Queues of the page that have work left. */
const busy = new Set<object>();
/** Called when none has. */
let idle: (() => void)[] = [];

/** Does work piece by piece, a piece in each frame, so that none of them is long; newer work takes the place of what has not been done. */
export function inTurns(): (pieces: readonly (() => void)[]) => void {
  let waiting: (() => void)[] = [];
  let isAsked = false;
  const self = {};
  const next = () => {
    isAsked = false;
    try {
      waiting.shift()?.();
    } finally {
      ask();
    }
  };
  const ask = () => {
    if (waiting.length > 0) busy.add(self);
    else leave(self);
    if (isAsked || waiting.length === 0) return;
    isAsked = true;
    inFrame(next);
  };
  return (pieces) => {
    waiting = [...pieces];
    ask();
  };
}

/** When all that waits for its turn on this page has been done, and has come on the screen. */
export async function whenDrawn(): Promise<void> {
  if (busy.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
  // what the last turn changed is laid out and painted before the frame after it
  await new Promise<void>((resolve) => inFrame(() => inFrame(resolve)));
}

function leave(queue: object): void {
  busy.delete(queue);
  if (busy.size > 0) return;
  const told = idle;
  idle = [];
  for (const tell of told) tell();
}

/** A hidden tab has no frames, and nobody to wait for them. */
function inFrame(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(act);
}
