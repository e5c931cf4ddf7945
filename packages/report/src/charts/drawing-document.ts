import { JSDOM, VirtualConsole } from "jsdom";

/** A document in which charts are drawn and a report is written, outside a browser. It loads nothing. */
export function drawingDocument(html = "<!doctype html>"): Document {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => {
    // it knows no margins of printed pages; browsers do
    if (error.message !== "Could not parse CSS stylesheet") throw error;
  });
  return new JSDOM(html, { virtualConsole }).window.document;
}
