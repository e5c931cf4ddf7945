/**
 * Lets others have their turn: what was sent to a worker is heard, a page is drawn. Browsers have no `setImmediate`, and their `setTimeout`
 * waits four milliseconds where it follows upon others; a message to oneself does not.
 */
export function breathe(): Promise<void> {
  if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
