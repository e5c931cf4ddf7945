import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { asset } from "./assets.ts";

let started: Promise<void> | undefined;

/** A picture in points, so many pixels wide, on white. Text is set in Inter, which comes along: no machine's fonts are asked for. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  started ??= asset("resvg.wasm").then((bytes) => initWasm(bytes));
  const [regular, semibold] = await Promise.all([asset("inter-regular.ttf"), asset("inter-semibold.ttf"), started]);
  const renderer = new Resvg(svg, {
    background: "white",
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [regular, semibold], defaultFontFamily: "Inter", sansSerifFamily: "Inter" },
  });
  const picture = renderer.render();
  const png = picture.asPng();
  picture.free();
  renderer.free();
  return png;
}
