/** Does work piece by piece, a piece in each frame, so that none of them is long; newer work takes the place of what has not been done. */
export function inTurns(): (pieces: readonly (() => void)[]) => void {
  let waiting: (() => void)[] = [];
  let isAsked = false;
  const next = () => {
    isAsked = false;
    waiting.shift()?.();
    ask();
  };
  const ask = () => {
    if (isAsked || waiting.length === 0) return;
    isAsked = true;
    // a hidden tab has no frames, and nobody to wait for them
    if (document.hidden) setTimeout(next);
    else requestAnimationFrame(next);
  };
  return (pieces) => {
    waiting = [...pieces];
    ask();
  };
}
