/** Those who wait for their next turn, the first of them first. */
const waiting: (() => void)[] = [];
/** A message to oneself. One channel for all: each new one would be known to the whole browser until it is found to be rubbish. */
let channel: MessageChannel | undefined;

/**
 * Lets others have their turn: what was sent to a worker is heard, a page is drawn. Browsers have no `setImmediate`, and their `setTimeout`
 * waits four milliseconds where it follows upon others; a message to oneself does not.
 */
export function breathe(): Promise<void> {
  if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
  if (channel === undefined) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
