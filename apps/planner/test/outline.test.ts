import { describe, expect, it } from "vitest";
import { placeInDrawing } from "../src/components/clinics/map/drawing.ts";
import { spreadApart } from "../src/components/clinics/map/spread.ts";
import { boxOf, coarse } from "../src/data/outline.ts";

describe("an area's outline", () => {
  it("becomes straight lines between whole numbers, ring by ring", () => {
    expect(coarse("M10,20l100,0l0,100Zm200,0l50,0l0,50Z", 0.1)).toBe("M1 2l10 0 0 10zM21 2l5 0 0 5z");
  });

  it("keeps to a curve where it bends", () => {
    const path = coarse("M0,0c0,55.2 44.8,100 100,100l0,-100Z", 1);
    expect(path.split(/[ -]/).length).toBeGreaterThan(8);
    expect(boxOf(path)).toEqual({ x: 0, y: 0, width: 100, height: 100 });
  });

  it("is refused with a command that it does not know", () => {
    expect(() => coarse("M0,0a5,5 0 0 1 5,5Z", 1)).toThrow("got a");
  });
});

describe("a place in the drawing", () => {
  it("has Skagen north, Esbjerg west, and Bornholm in its inset", () => {
    const [esbjerg, odense] = [placeInDrawing({ lat: 55.47, lon: 8.46 }), placeInDrawing({ lat: 55.39, lon: 10.36 })];
    expect(esbjerg[0]).toBeLessThan(odense[0]);
    expect(placeInDrawing({ lat: 57.72, lon: 10.58 })[1]).toBeLessThan(100);
    const [x, y] = placeInDrawing({ lat: 55.09, lon: 14.71 });
    expect([x > 700 && x < 1012, y > 0 && y < 300]).toEqual([true, true]);
  });
});

describe("marks in a crowd", () => {
  it("part until each can be hit, inside the map, and always in the same way", () => {
    const crowd = Array.from({ length: 12 }, (_, i): [number, number] => [380 + (i % 3), 300 + i]);
    const spots = spreadApart(crowd, 24, [400, 500]);
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(23.9);
    }
    expect(Math.max(...spots.map(([x]) => x))).toBeLessThanOrEqual(388);
    expect(spreadApart(crowd, 24, [400, 500])).toEqual(spots);
  });

  it("stay where they are when there is room", () => {
    expect(
      spreadApart(
        [
          [20, 20],
          [100, 100],
        ],
        24,
        [200, 200],
      ),
    ).toEqual([
      [20, 20],
      [100, 100],
    ]);
  });
});
