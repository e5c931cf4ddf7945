import { withText } from "./png-text.js";

/** Hands a file to the reader. */
export function download(name: string, type: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the browser has taken hold of the content once the click is through
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const NAMESPACE = "http://www.w3.org/2000/svg";
const LINE = 18;
const MARGIN = 10;

/**
 * A picture as a file of its own: a title above, a line below that says what it rests on, and no colour left to the page it stood on.
 * @param rests what it rests on, for programs: as JSON in the file's metadata
 */
export function svgText(svg: SVGSVGElement, title: string, foot: string, rests: object): string {
  const picture = svg.cloneNode(true) as SVGSVGElement;
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const whole = document.createElementNS(NAMESPACE, "svg");
  const size = { width: width + 2 * MARGIN, height: height + 2 * LINE + 2 * MARGIN };
  for (const [name, value] of Object.entries(size)) whole.setAttribute(name, String(value));
  whole.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  whole.setAttribute("xmlns", NAMESPACE);
  const ground = document.createElementNS(NAMESPACE, "rect");
  for (const [name, value] of Object.entries({ ...size, fill: "white" })) ground.setAttribute(name, String(value));
  picture.setAttribute("x", String(MARGIN));
  picture.setAttribute("y", String(MARGIN + LINE));
  picture.setAttribute("color", "black");
  const metadata = document.createElementNS(NAMESPACE, "metadata");
  metadata.textContent = JSON.stringify({ ventesal: rests });
  whole.append(
    metadata,
    ground,
    lineOf(title, MARGIN + 12, "600 14px system-ui, sans-serif"),
    picture,
    lineOf(foot, size.height - MARGIN, "11px system-ui, sans-serif"),
  );
  return new XMLSerializer().serializeToString(whole);
}

function lineOf(text: string, y: number, font: string): SVGTextElement {
  const line = document.createElementNS(NAMESPACE, "text");
  line.setAttribute("x", String(MARGIN));
  line.setAttribute("y", String(y));
  line.setAttribute("style", `font: ${font}`);
  line.textContent = text;
  return line;
}

/**
 * A picture in points, twice as fine as on screen.
 * @param rests what it rests on, for programs: as JSON in the file's text `ventesal`
 * @throws if the browser cannot draw it
 */
export async function pngOf(svg: string, rests: object): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the picture could not be drawn"))), "image/png"),
  );
  const bytes = new Uint8Array(await png.arrayBuffer());
  return new Blob([withText(bytes, "ventesal", JSON.stringify(rests))], { type: "image/png" });
}
