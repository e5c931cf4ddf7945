/**
 * Does several pieces of work one after another, a task of the browser for each, so that no frame has to wait for all of them. Begun anew
 * before it is through, it does the first again: each piece always ends with the newest.
 */
export function inTurn(pieces: readonly (() => void)[]): () => void {
  let next = pieces.length;
  const step = () => {
    const piece = pieces[next];
    if (piece === undefined) return;
    next += 1;
    piece();
    if (next < pieces.length) setTimeout(step, 0);
  };
  return () => {
    const idle = next >= pieces.length;
    next = 0;
    if (idle) setTimeout(step, 0);
  };
}
