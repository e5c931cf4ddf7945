import { describe, expect, test } from "vitest";
import { municipalities, straightKm } from "../src/index.ts";
import { between, hospital, pointOf, trip } from "./small-travel.ts";

// data/geography/gateways.csv
const fredericia = { lat: 55.5657, lon: 9.7526 };
const middelfart = { lat: 55.5059, lon: 9.7305 };
const nyborg = { lat: 55.3127, lon: 10.7896 };
const korsoer = { lat: 55.3299, lon: 11.1386 };

const sum = (...points: { lat: number; lon: number }[]) =>
  points.slice(1).reduce((total, point, k) => total + straightKm(points[k]!, point), 0);
/** Kilometres by road for a long straight line, by hand. */
const long = (straight: number) => Math.max(42 + 0.95 * (straight - 30), 1.1 * straight);
const wheel = (road: number) => (road <= 20 ? (60 * road) / 50 : 24 + (60 * (road - 20)) / 85);

describe("fixed links", () => {
  test("Odense to Aarhus goes by Middelfart and Fredericia, not over Kattegat", () => {
    const [odense, aarhus] = [pointOf("Odense"), pointOf("Aarhus")];
    const bent = sum(odense, middelfart, fredericia, aarhus);
    expect(bent).toBeGreaterThan(1.3 * straightKm(odense, aarhus));
    expect(trip(odense, aarhus).roadKm).toBeCloseTo(long(bent), 9);
    expect(trip(odense, aarhus).minutes).toBeCloseTo(5 + wheel(long(bent)), 9);
  });

  test("Kalundborg to Aarhus goes over Storebælt and Lillebælt", () => {
    const [kalundborg, aarhus] = [pointOf("Kalundborg"), pointOf("Aarhus")];
    const bent = sum(kalundborg, korsoer, nyborg, middelfart, fredericia, aarhus);
    expect(trip(kalundborg, aarhus).roadKm).toBeCloseTo(long(bent), 9);
  });

  test("Lolland, Falster and Møn are driven to from Zealand, Als and Mors from Jutland, Langeland from Funen", () => {
    for (const [from, to] of [
      ["Lolland", "Næstved"],
      ["Sønderborg", "Aabenraa"],
      ["Morsø", "Thisted"],
      ["Langeland", "Svendborg"],
    ] as const) {
      const [a, b] = [pointOf(from), pointOf(to)];
      const straight = straightKm(a, b);
      expect(trip(a, b).roadKm).toBeCloseTo(straight <= 30 ? 1.4 * straight : long(straight), 9);
    }
  });
});

describe("ferries", () => {
  test("Fanø to Esbjerg hospital: a drive, 30 minutes of boarding, 12 of crossing, a drive", () => {
    const [fano, esbjerg] = [pointOf("Fanø"), hospital("Esbjerg")];
    const [nordby, quay] = [
      { lat: 55.446, lon: 8.3979 },
      { lat: 55.4703, lon: 8.4519 },
    ];
    const [before, after] = [1.4 * straightKm(fano, nordby), 1.4 * straightKm(quay, esbjerg)];
    expect(trip(fano, esbjerg).roadKm).toBeCloseTo(before + after, 9);
    expect(trip(fano, esbjerg).minutes).toBeCloseTo(5 + wheel(before) + 30 + 12 + wheel(after), 9);
  });

  test.each([
    ["Samsø", "Skejby", 50],
    ["Samsø", "Holbæk", 82.5],
    ["Ærø", "OUH Svendborg", 75],
    ["Ærø", "– Sønderborg", 70],
    ["Læsø", "– Frederikshavn", 120],
  ])(
    "%s to %s takes at least the %f minutes of its ferry and 30 of boarding, and no second ferry",
    (from, to, crossing) => {
      const { minutes, roadKm } = trip(pointOf(from), hospital(to));
      const driving = minutes - crossing - 30 - 5;
      expect(driving).toBeGreaterThan(wheel(roadKm) - 1e-9);
      expect(driving).toBeLessThan(60);
    },
  );

  test("from island to island two ferries are taken", () => {
    expect(trip(pointOf("Samsø"), pointOf("Fanø")).minutes).toBeGreaterThan(50 + 12 + 2 * 30);
  });

  test("nobody drives through an island: Odder to Kalundborg goes by the bridges, not over Samsø", () => {
    const [odder, kalundborg] = [pointOf("Odder"), pointOf("Kalundborg")];
    expect(trip(odder, kalundborg).roadKm).toBeCloseTo(
      long(sum(odder, fredericia, middelfart, nyborg, korsoer, kalundborg)),
      9,
    );
  });
});

describe("Bornholm", () => {
  test("has its own hospital, and no other within reach; nobody comes to it either", () => {
    expect(trip(pointOf("Bornholm"), hospital("Bornholms")).minutes).toBeLessThan(30);
    expect(between(pointOf("Bornholm"), hospital("Blegdamsvej"))).toBe("unreachable");
    expect(between(pointOf("København"), hospital("Bornholms"))).toBe("unreachable");
    expect(between(pointOf("Samsø"), hospital("Bornholms"))).toBe("unreachable");
  });

  test("where ferries are allowed, Rigshospitalet is well over three hours away, by Ystad", () => {
    const { minutes, roadKm } = trip(pointOf("Bornholm"), hospital("Blegdamsvej"), { bornholm: "by-ferry" });
    expect(minutes).toBeGreaterThan(180);
    expect(minutes).toBeLessThan(240);
    expect(roadKm).toBeGreaterThan(80); // Ystad to Copenhagen is driven; by Køge it would be about 50 km
  });
});

describe("sanity", () => {
  const names = ["København", "Lolland", "Odense", "Svendborg", "Kolding", "Aarhus", "Thisted", "Samsø", "Fanø", "Ærø"];

  test("there and back take the same", () => {
    for (const a of names.map(pointOf))
      for (const b of names.map(pointOf)) {
        expect(trip(a, b).roadKm).toBeCloseTo(trip(b, a).roadKm, 9);
        expect(trip(a, b).minutes).toBeCloseTo(trip(b, a).minutes, 9);
      }
  });

  test("no detour by a third place on the three great landmasses is shorter than the trip itself", () => {
    // the road factor falls with the distance and gateways are on every way, so the triangle inequality must hold
    const spots = names.slice(0, 7).map(pointOf);
    for (const a of spots)
      for (const b of spots)
        for (const c of spots) {
          expect(trip(a, c).roadKm).toBeLessThanOrEqual(trip(a, b).roadKm + trip(b, c).roadKm + 1e-9);
          expect(trip(a, c).minutes).toBeLessThanOrEqual(trip(a, b).minutes + trip(b, c).minutes + 1e-9);
        }
  });

  test("no trip is shorter by road than 1.1 times the straight line, where all of it is driven", () => {
    for (const { name, landmass } of municipalities().filter((one) => /jutland|funen|zealand/.test(one.landmass))) {
      for (const site of ["Skejby", "Blegdamsvej", "(OUH), Odense"].map(hospital)) {
        const [from, straight] = [pointOf(name), straightKm(pointOf(name), site)];
        expect([name, landmass, trip(from, site).roadKm >= 1.1 * straight - 1e-9]).toEqual([name, landmass, true]);
      }
    }
  });
});
