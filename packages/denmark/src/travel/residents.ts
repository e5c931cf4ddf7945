import type { Point } from "../place.ts";

/** Kilometres of one degree of latitude, on the sphere of `straightKm`. */
const kmPerDegree = (Math.PI / 180) * 6371.0088;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * `count` points, each standing for as many residents, spread evenly over a disc around a point: Vogel's sunflower
 * (Vogel 1979, A better way to construct the sunflower head), the same points every time. The disc's radius is
 * `spreadFactor` times the radius of a circle of the municipality's area. One point, or a factor of 0, is the point itself.
 */
export function spreadResidents(
  place: Point & { areaKm2: number },
  { count, spreadFactor }: { count: number; spreadFactor: number },
): Point[] {
  const radius = count === 1 ? 0 : spreadFactor * Math.sqrt(place.areaKm2 / Math.PI);
  return Array.from({ length: count }, (_, k) => {
    const away = radius * Math.sqrt((k + 0.5) / count);
    const east = away * Math.cos(k * goldenAngle);
    const north = away * Math.sin(k * goldenAngle);
    return {
      lat: place.lat + north / kmPerDegree,
      lon: place.lon + east / (kmPerDegree * Math.cos((place.lat * Math.PI) / 180)),
    };
  });
}
