import { describe, expect, test } from "vitest";
import { access, createTravel, hospitals, municipalities, municipality, reach } from "../src/index.ts";
import { errorOf } from "./error-of.ts";
import { hospital } from "./small-travel.ts";

const odense = hospital("(OUH), Odense");

describe("createTravel", () => {
  test("has every municipality with every hospital, and unreachable only between Bornholm and elsewhere", () => {
    const { matrix, origins, siteIds } = createTravel({ municipalities: municipalities(), sites: hospitals() });
    expect([matrix.length, matrix[0]!.length]).toEqual([98, 42]);
    for (const [m, row] of matrix.entries())
      for (const [s, entry] of row.entries()) {
        const onBornholm = [origins[m]!.code === "0400", siteIds[s] === hospital("Bornholms").id];
        expect(entry === "unreachable").toBe(onBornholm[0] !== onBornholm[1]);
      }
  });

  test("residents of a municipality are not all at its hospital's door: its own residents travel too", () => {
    const spread = createTravel({ municipalities: [municipality("Odense")], sites: [odense] });
    const atPoint = { ...odense, lat: municipality("Odense").lat, lon: municipality("Odense").lon };
    const disc = createTravel({ municipalities: [municipality("Odense")], sites: [atPoint] });
    // from the middle of a disc of radius r the mean distance is 2r/3: r = 0.6 √(306.0 / π) km
    const radius = 0.6 * Math.sqrt(municipality("Odense").areaKm2 / Math.PI);
    expect(access(disc, { measure: "straightKm", limit: 30 }).mean).toBeCloseTo((2 / 3) * radius, 1);
    expect(access(disc, { measure: "straightKm", limit: radius / 2 }).shareBeyond).toBeCloseTo(3 / 4, 6);
    expect(access(spread, { measure: "straightKm", limit: 30 }).mean!).toBeGreaterThan(2);
  });

  test("an entry of the matrix is the mean over the points of the residents", () => {
    const { matrix, roadKm, minutes, residentPoints } = createTravel({
      municipalities: [municipality("Viborg")],
      sites: [hospital("Viborg")],
    });
    expect(residentPoints).toBe(48);
    const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / 48;
    expect(matrix[0]![0]).toEqual({
      roadKm: expect.closeTo(mean(roadKm), 9),
      minutes: expect.closeTo(mean(minutes), 9),
    });
  });

  test("two calls give the same numbers", () => {
    const call = () => createTravel({ municipalities: municipalities().slice(0, 9), sites: hospitals() });
    expect(call()).toEqual(call());
  });

  test("a site given twice, a site in no municipality and no points for the residents are refused", () => {
    const one = [municipality("Odense")];
    expect(errorOf(() => createTravel({ municipalities: one, sites: [odense, odense] })).received).toBe(
      `the site ${odense.id} twice`,
    );
    const nowhere = { ...odense, municipalityCode: "0411" };
    expect(errorOf(() => createTravel({ municipalities: one, sites: [nowhere] })).kind).toBe("municipality");
    const options = { residentPoints: 0 };
    expect(errorOf(() => createTravel({ municipalities: one, sites: [odense], options })).received).toBe(
      "residentPoints 0",
    );
  });

  test("a municipality or a site that the matrix does not have is refused", () => {
    const travel = createTravel({ municipalities: [municipality("Odense")], sites: [odense] });
    expect(errorOf(() => reach(travel, "0461", "gisco-0")).received).toBe("0461 to gisco-0");
    expect(errorOf(() => reach(travel, "0101", odense.id)).kind).toBe("travel");
  });
});

describe("access", () => {
  const sites = [hospital("Roskilde"), odense];
  const travel = createTravel({ municipalities: municipalities(), sites, options: { residentPoints: 1 } });

  test("who reaches nothing is counted apart, is beyond the limit, and is not in the mean", () => {
    const bornholm = access(travel, { measure: "minutes", limit: 1000, codes: ["0400"] });
    expect(bornholm).toEqual({ persons: 39_638, unreachable: 39_638, mean: undefined, shareBeyond: 1 });
    const two = access(travel, { measure: "minutes", limit: 1000, codes: ["0400", "0461"] });
    expect(two.mean).toBe(access(travel, { measure: "minutes", limit: 1000, codes: ["0461"] }).mean);
    expect(two.shareBeyond).toBeCloseTo(39_638 / (39_638 + 206_141), 12);
  });

  test("the mean is weighted by residents", () => {
    const at = (code: string) => access(travel, { measure: "roadKm", limit: 50, codes: [code] }).mean!;
    const both = access(travel, { measure: "roadKm", limit: 50, codes: ["0330", "0461"] });
    expect(both.mean).toBeCloseTo((79_712 * at("0330") + 206_141 * at("0461")) / (79_712 + 206_141), 9);
  });

  test("a rule may close sites, for instance those of other regions", () => {
    const region = (code: string) => municipality(code).region;
    const own = (code: string, id: string) => region(code) === sites.find((site) => site.id === id)!.region;
    const within = access(travel, { measure: "roadKm", limit: 50, allowed: own });
    const anywhere = access(travel, { measure: "roadKm", limit: 50 });
    // everybody outside Sjælland and Syddanmark reaches nothing; of Sjælland itself 46 % live within 50 km of Roskilde
    expect(within.unreachable).toBe(5_878_891 - 843_821 - 1_228_940);
    expect(anywhere.unreachable).toBe(39_638);
    const codes = municipalities()
      .filter((one) => one.region === "Sjælland")
      .map((one) => one.code);
    const sjaelland = access(travel, { measure: "roadKm", limit: 50, allowed: own, codes });
    expect(Math.abs(1 - sjaelland.shareBeyond! - 0.46)).toBeLessThan(0.01);
  });

  test("90 % of Syddanmark live within 50 km by road of one of its four general clinics", () => {
    // the illustration in the facts: one point a municipality, no water routing; here with gateways and ferries
    const four = hospitals().filter((one) => one.lateEffectsClinic === "general" && one.region === "Syddanmark");
    const codes = municipalities()
      .filter((one) => one.region === "Syddanmark")
      .map((one) => one.code);
    const clinics = createTravel({ municipalities: municipalities(), sites: four, options: { residentPoints: 1 } });
    const { shareBeyond } = access(clinics, { measure: "roadKm", limit: 50, codes });
    expect(four).toHaveLength(4);
    expect(Math.abs(1 - shareBeyond! - 0.9)).toBeLessThan(0.02);
  });

  test("a code that the matrix does not have is refused", () => {
    expect(errorOf(() => access(travel, { measure: "minutes", limit: 60, codes: ["0411"] })).received).toBe(
      "the code 0411",
    );
  });
});
