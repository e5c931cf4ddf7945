// The municipalities as areas of a drawing: react-denmark-map's paths (MIT, Martin Polley 2022), made coarser. Written when the pages are built,
// so that no page carries React.
import { municipalities } from "@ventesal/denmark";
import type { Drawing } from "../components/clinics/map/drawing.js";
import { boxOf, coarse } from "./outline.ts";

// React reads this when it is loaded, and then warns of nothing that only an author of components could change
process.env.NODE_ENV = "production";
const { createElement } = await import("react");
const { renderToStaticMarkup } = await import("react-dom/server");
const { Municipalities } = await import("react-denmark-map");

/** Ten units of the original are one here: half a pixel on a large screen. */
const SCALE = 0.1;
const [WIDTH, HEIGHT] = [10116, 12289];

const paths = new Map<number, string>();
renderToStaticMarkup(
  createElement(Municipalities, {
    customizeAreas: ({ code, d }: { code: string; d: string }) => {
      paths.set(Number(code), coarse(d, SCALE));
      return undefined;
    },
  }),
);
const areas = municipalities().map(({ code, name }) => {
  const path = paths.get(Number(code));
  if (path === undefined) throw new Error(`expected an area with the code of ${name}, ${code}`);
  return { code, name, path };
});
const written: Drawing = {
  width: Math.round(WIDTH * SCALE),
  height: Math.round(HEIGHT * SCALE),
  areas,
  inset: boxOf(areas.find(({ name }) => name === "Bornholm")!.path),
};
process.stdout.write(JSON.stringify(written));
