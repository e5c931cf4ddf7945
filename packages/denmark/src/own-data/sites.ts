import { landmassesAt } from "../land/land-at.ts";
import type { Municipality } from "../municipalities.ts";
import { type Point, straightKm } from "../place.ts";
import type { Site } from "../travel/travel.ts";
import { firstTime, municipalityIn, numberIn, wordIn } from "./cells.ts";
import { type OwnData, type OwnDataProblem, problem, tableOr } from "./problem.ts";
import { readTable } from "./read-table.ts";

/** A site of one's own; what the file does not say of candidate and clinic is `yes` and `unknown`. */
export interface OwnSite extends Site {
  readonly name: string;
  readonly candidate: "yes" | "no";
  readonly lateEffectsClinic: "general" | "disease-specific" | "research" | "unknown" | "none known";
}

/** Parameters are named after sites (`clinic.Odense.opens`), so an id has no dots, commas or spaces. */
const siteName = /^\p{L}[\p{L}\p{N}-]*$/u;
const yesNo = { yes: ["ja"], no: ["nej"] };
const kinds = {
  general: ["generel"],
  "disease-specific": ["sygdomsspecifik"],
  research: ["forskning"],
  unknown: ["ukendt"],
  "none known": ["ingen kendt"],
};
/** How far off the outlines of the land a site may lie: they are rough by half a kilometre and know no quays. */
const shoreKm = 2;
const denmark = { south: 54.5, north: 57.8, west: 8, east: 15.2 };

/**
 * Sites of one's own, from CSV with the columns `id`, `name`, `municipality` (code or name), `lat` and `lon` (degrees,
 * WGS 84), and if wished `candidate` and `lateEffectsClinic`. A site must stand on land, on its municipality's landmass,
 * and not far from its municipality's point; on an island without an outline (Anholt, Endelave, Tunø ...) it is refused.
 */
export function readOwnSites(input: string | Uint8Array): OwnData<OwnSite> {
  const { records, problems: inTable } = readTable(input, [
    { name: "id" },
    { name: "name", also: ["navn"] },
    { name: "municipality", also: ["municipalityCode", "kommune", "kommunekode"] },
    { name: "lat", also: ["latitude", "breddegrad"] },
    { name: "lon", also: ["longitude", "længdegrad"] },
    { name: "candidate", also: ["kandidat"], optional: true },
    { name: "lateEffectsClinic", also: ["senfølgeklinik"], optional: true },
  ]);
  const problems: OwnDataProblem[] = [...inTable];
  const report = (found: OwnDataProblem) => void problems.push(found);
  const seen = new Map<string, number>();
  const sites: OwnSite[] = [];
  for (const { row, cells } of records) {
    const at = (column: string) => ({ row, column });
    if (cells.id !== "" && !siteName.test(cells.id)) {
      report(
        problem(
          "bad-name",
          at("id"),
          JSON.stringify(cells.id),
          "a word of letters, digits and hyphens, a letter first",
        ),
      );
    }
    if (cells.id !== "") firstTime(cells.id, at("id"), seen, report);
    const municipality = municipalityIn(cells.municipality, at("municipality"), report);
    const lat = numberIn(cells.lat, at("lat"), { least: -90, most: 90 }, report);
    const lon = numberIn(cells.lon, at("lon"), { least: -180, most: 180 }, report);
    const candidate = wordIn(cells.candidate, at("candidate"), yesNo, report) ?? "yes";
    const lateEffectsClinic = wordIn(cells.lateEffectsClinic, at("lateEffectsClinic"), kinds, report) ?? "unknown";
    if (lat === undefined || lon === undefined) continue;
    checkPoint({ lat, lon }, municipality, row, report);
    if (!municipality) continue;
    const { id, name } = cells;
    sites.push({ id, name, municipalityCode: municipality.code, lat, lon, candidate, lateEffectsClinic });
  }
  return tableOr(sites, problems);
}

function checkPoint(
  point: Point,
  municipality: Municipality | undefined,
  row: number,
  report: (found: OwnDataProblem) => void,
) {
  const { lat, lon } = point;
  const received = `${lat} ${lon}`;
  const place = { row, column: "lat,lon" };
  if (lat < denmark.south || lat > denmark.north || lon < denmark.west || lon > denmark.east) {
    const expected = "a point in Denmark: latitude 54.5 to 57.8, longitude 8 to 15.2";
    return report(problem("outside-denmark", place, received, expected));
  }
  const landmasses = landmassesAt(point, shoreKm);
  if (landmasses.length === 0) {
    return report(problem("in-the-sea", place, received, `a point on Danish land, or within ${shoreKm} km of it`));
  }
  if (!municipality) return;
  // three radii of a circle of its area hold every long municipality with room to spare; 5 km more for the small ones
  const farthest = 5 + 3 * Math.sqrt(municipality.areaKm2 / Math.PI);
  if (!landmasses.includes(municipality.landmass) || straightKm(point, municipality) > farthest) {
    const { name } = municipality;
    report(problem("wrong-municipality", place, received, `a point in the municipality of the row, ${name}`));
  }
}
