import { createTravel, hospitals, municipality, type Point, reach, type TravelOptions } from "../src/index.ts";

/** A hospital whose name has this piece; any other number of them than one fails the test. */
export function hospital(piece: string) {
  const [found, ...others] = hospitals().filter((one) => one.name.includes(piece));
  if (!found || others.length > 0) throw new Error(`${piece} is the name of ${others.length} and ${found?.name}`);
  return found;
}

export type Spot = Point & { municipalityCode: string };

/** A municipality's point. */
export function pointOf(name: string): Spot {
  const { code, lat, lon } = municipality(name);
  return { municipalityCode: code, lat, lon };
}

/** The trip from one spot to another, residents not spread. */
export function between(from: Spot, to: Spot, options: TravelOptions = {}) {
  const origin = { ...municipality(from.municipalityCode), lat: from.lat, lon: from.lon };
  const travel = createTravel({
    municipalities: [origin],
    sites: [{ ...to, id: "there" }],
    options: { residentPoints: 1, ...options },
  });
  return reach(travel, origin.code, "there");
}

/** The trip, which must exist. */
export function trip(from: Spot, to: Spot, options: TravelOptions = {}) {
  const found = between(from, to, options);
  if (found === "unreachable") throw new Error("unreachable");
  return found;
}
