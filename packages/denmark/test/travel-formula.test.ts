import { describe, expect, test } from "vitest";
import { straightKm, type TravelModel, travelParameters } from "../src/index.ts";
import { errorOf } from "./error-of.ts";
import { hospital, pointOf, trip } from "./small-travel.ts";

/** Herning's point, and a spot so many straight kilometres north of it: a degree of a meridian is 111.195 km. */
const herning = pointOf("Herning");
const north = (km: number) => ({ ...herning, lat: herning.lat + km / 111.195 });
const kilometres = (km: number, model: Partial<TravelModel> = {}) => trip(herning, north(km), { model }).roadKm;
const minutes = (km: number, model: Partial<TravelModel> = {}) => trip(herning, north(km), { model }).minutes;

test("a quarter of a meridian is 10,007.5 km on a sphere of the earth's mean radius", () => {
  // R1 = 6371.0088 km (Moritz 2000); a quarter of the circumference is πR/2
  expect(straightKm({ lat: 0, lon: 10 }, { lat: 90, lon: 10 })).toBeCloseTo((Math.PI * 6371.0088) / 2, 6);
  expect(straightKm({ lat: 56, lon: 10 }, { lat: 56, lon: 10 })).toBe(0);
});

describe("kilometres by road", () => {
  test.each([
    [10, 14],
    [30, 42],
    [50, 42 + 0.95 * 20],
    [82.3, 42 + 0.95 * 52.3],
    [90, 99],
    [100, 110], // 42 + 0.95 × 70 = 108.5 is less than 1.1 × 100
  ])("%f straight kilometres are %f by road", (straight, road) => {
    expect(kilometres(straight)).toBeCloseTo(road, 2);
  });

  test("Slagelse hospital to Rigshospitalet is 91.7 km; Ugeskrift for Læger says just under 90 to central Copenhagen", () => {
    const [slagelse, rigshospitalet] = [hospital("Slagelse"), hospital("Blegdamsvej")];
    expect(straightKm(slagelse, rigshospitalet)).toBeCloseTo(82.3, 1);
    expect(trip(slagelse, rigshospitalet).roadKm).toBeCloseTo(91.7, 1);
  });
});

describe("minutes", () => {
  test("start and parking, 20 km at 50 km/h, the rest at 85 km/h", () => {
    expect(minutes(0)).toBe(5);
    expect(minutes(10)).toBeCloseTo(5 + (60 * 14) / 50, 2);
    expect(minutes(30)).toBeCloseTo(5 + 24 + (60 * 22) / 85, 2);
  });

  test("the factor of 0.85 to 1.15 multiplies all of it", () => {
    expect(minutes(30, { minutesFactor: 1.15 })).toBeCloseTo(1.15 * minutes(30), 9);
  });
});

describe("the parameters", () => {
  test("each has a range around its default, a source, and a confidence that is not the source document's", () => {
    expect(travelParameters()).toHaveLength(13);
    for (const { key, value, low, high, source, confidence } of travelParameters()) {
      expect([key, low <= value && value <= high, source.length > 0]).toEqual([key, true, true]);
      expect(["estimate", "assumption"]).toContain(confidence);
    }
  });

  test("one that is changed changes the result, and no other", () => {
    expect(kilometres(10, { shortRoadFactor: 1.3 })).toBeCloseTo(13, 2);
    expect(kilometres(10)).toBeCloseTo(14, 2);
  });

  test("an unknown one, a negative one and a speed of 0 are refused", () => {
    expect(errorOf(() => minutes(10, { speed: 50 } as never)).received).toBe("the parameter speed");
    expect(errorOf(() => minutes(10, { startMinutes: -1 }))).toMatchObject({ kind: "travel", expected: "0 or more" });
    expect(errorOf(() => minutes(10, { roadSpeed: 0 })).expected).toBe("a number above 0");
  });
});
