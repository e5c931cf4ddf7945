import { ImageRun, Paragraph } from "docx";
import type { Figure } from "../content/report.ts";
import { rasterise } from "../png/rasterise.ts";

/** Width of a picture as drawn, in its own units, as it stands on the page, in CSS pixels (170 mm), and in points. */
const DRAWN = 720;
const SHOWN = 640;
const POINTS = 1600;

/** The finding, the picture in points with words for those who do not see it, and how to read it. */
export async function wordFigure({ alt, note, draw }: Figure, title: string, document: Document): Promise<Paragraph[]> {
  const picture = draw(document, DRAWN);
  const height = (SHOWN * Number(picture.getAttribute("height"))) / Number(picture.getAttribute("width"));
  const image = new ImageRun({
    type: "png",
    data: await rasterise(picture.outerHTML, POINTS),
    transformation: { width: SHOWN, height: Math.round(height) },
    altText: { title, description: alt, name: title },
  });
  return [
    new Paragraph({ text: title, style: "Caption", keepNext: true }),
    new Paragraph({ children: [image], keepNext: true }),
    new Paragraph({ text: note, style: "Note" }),
  ];
}
