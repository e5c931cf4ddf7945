// Writes geography/coast.csv from countries-10m.json of the npm package world-atlas 2.0.2 (Natural Earth, public domain).
// The file's path is the first argument; a second names another file to write.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const toleranceKm = 0.5; // how far a dropped bend of the coast may lie from the outline that is left
const kmPerDegree = 111.195;

/** A point of each piece of land that is kept. Anholt is left out: no bridge, no ferry of the model goes there. */
const pieces = [
  { name: "Jylland", landmass: "jutland", lat: 56.14, lon: 8.97 },
  { name: "Mors", landmass: "jutland", lat: 56.8, lon: 8.75 },
  { name: "Als", landmass: "jutland", lat: 54.98, lon: 9.88 },
  { name: "Fyn", landmass: "funen", lat: 55.39, lon: 10.39 },
  { name: "Langeland", landmass: "funen", lat: 54.94, lon: 10.78 },
  { name: "Sjælland and Falster", landmass: "zealand", lat: 55.44, lon: 11.79 },
  { name: "Amager", landmass: "zealand", lat: 55.62, lon: 12.6 },
  { name: "Lolland", landmass: "zealand", lat: 54.77, lon: 11.4 },
  { name: "Møn", landmass: "zealand", lat: 54.98, lon: 12.3 },
  { name: "Bornholm", landmass: "bornholm", lat: 55.13, lon: 14.91 },
  { name: "Ærø", landmass: "ærø", lat: 54.88, lon: 10.36 },
  { name: "Samsø", landmass: "samsø", lat: 55.82, lon: 10.6 },
  { name: "Læsø", landmass: "læsø", lat: 57.27, lon: 11.0 },
  { name: "Fanø", landmass: "fanø", lat: 55.4, lon: 8.42 },
];

const topology = JSON.parse(readFileSync(process.argv[2], "utf8"));
const denmark = topology.objects.countries.geometries.find((country) => country.properties.name === "Denmark");
const rings = denmark.arcs.map(([outer]) => outer.flatMap((index, place) => arc(index).slice(place === 0 ? 0 : 1)));

const rows = pieces.map(({ name, landmass, lat, lon }) => {
  const ring = rings.find((candidate) => contains(candidate, [lon, lat]));
  if (!ring) throw new Error(`${name}: no shape of world-atlas contains ${lat} ${lon}`);
  const half = Math.floor(ring.length / 2); // a closed line has no two ends to begin from
  const kept = [...generalised(ring.slice(0, half + 1)).slice(0, -1), ...generalised(ring.slice(half))];
  const outline = kept.map(([x, y]) => `${y.toFixed(3)} ${x.toFixed(3)}`).join(" ");
  return [name, landmass, kept.length, outline].join(",");
});
const file = process.argv[3] ?? fileURLToPath(new URL("../geography/coast.csv", import.meta.url));
writeFileSync(file, `${["name,landmass,points,outline", ...rows].join("\n")}\n`);

/** The points of an arc of the TopoJSON file: differences of whole numbers, and backwards where the index is negative. */
function arc(index) {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  const points = topology.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  return index < 0 ? points.reverse() : points;
}

/** Douglas and Peucker 1973: the line without the bends that lie within the tolerance. */
function generalised(line) {
  const distances = line.map((point) => distance(point, line[0], line.at(-1)));
  const farthest = distances.indexOf(Math.max(...distances));
  if (distances[farthest] <= toleranceKm) return [line[0], line.at(-1)];
  return [...generalised(line.slice(0, farthest + 1)).slice(0, -1), ...generalised(line.slice(farthest))];
}

/** Kilometres from a point to the line between two others, on a plane that is right at 56° north. */
function distance(point, from, to) {
  const [[px, py], [ax, ay], [bx, by]] = [point, from, to].map(([lon, lat]) => [
    lon * kmPerDegree * Math.cos((56 * Math.PI) / 180),
    lat * kmPerDegree,
  ]);
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square));
  return Math.hypot(px - ax - along * (bx - ax), py - ay - along * (by - ay));
}

/** Whether a ring goes round a point: a line from it to the east crosses the ring an odd number of times. */
function contains(ring, [x, y]) {
  let inside = false;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
