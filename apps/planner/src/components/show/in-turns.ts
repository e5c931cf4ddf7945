/** Pieces of one thing, in their order. */
interface Queue {
  waiting: (() => void)[];
}

/** Queues of the page that have work left, first the one that has its turn next. */
const queues = new Set<Queue>();
/** By what the next turn was asked for. */
let asked: "frame" | "timer" | null = null;
/** Whether the next frame passes without a turn, and whether the last one did. */
let [isSkipped, wasSkipped] = [false, false];
/** Called when no queue has work left. */
let idle: (() => void)[] = [];

/**
 * Does work piece by piece, one piece in each frame of the page, so that none of them is long; queues take turns. Newer work takes the place of
 * what has not been done.
 */
export function inTurns(): (pieces: readonly (() => void)[]) => void {
  const queue: Queue = { waiting: [] };
  return (pieces) => {
    queue.waiting = [...pieces];
    if (pieces.length > 0) queues.add(queue);
    else queues.delete(queue);
    goOn();
  };
}

/** Leaves the next frame without a turn: it has enough to do. Never two in succession: a reader may drag for long. */
export function skipTurn(): void {
  isSkipped = queues.size > 0;
}

/** When all that waits for its turn on this page has been done, and has come on the screen. */
export async function whenDrawn(): Promise<void> {
  if (queues.size > 0) await new Promise<void>((resolve) => idle.push(resolve));
  // what the last turn changed is laid out and painted before the frame after it
  await new Promise<void>((resolve) => inFrame(() => inFrame(resolve)));
}

function turn(): void {
  asked = null;
  wasSkipped = isSkipped && !wasSkipped;
  isSkipped = false;
  const piece = wasSkipped ? undefined : nextPiece();
  try {
    piece?.();
  } finally {
    goOn();
  }
}

function nextPiece(): (() => void) | undefined {
  const [queue] = queues;
  if (queue === undefined) return;
  const piece = queue.waiting.shift();
  queues.delete(queue);
  if (queue.waiting.length > 0) queues.add(queue);
  return piece;
}

function goOn(): void {
  if (queues.size > 0) {
    // a frame that was asked for before the tab was hidden does not come
    if (asked === null || (asked === "frame" && document.hidden)) {
      asked = document.hidden ? "timer" : "frame";
      inFrame(turn);
    }
    return;
  }
  wasSkipped = false;
  const told = idle;
  idle = [];
  for (const tell of told) tell();
}

/** A hidden tab has no frames, and nobody to wait for them. */
function inFrame(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(act);
}
