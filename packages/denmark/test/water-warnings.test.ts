import { expect, test } from "vitest";
import { municipality, type TravelOptions, waterWarnings } from "../src/index.ts";
import { hospital } from "./small-travel.ts";

const warning = (from: string, to: string, options: TravelOptions = {}) =>
  waterWarnings({ municipalities: [municipality(from)], sites: [hospital(to)], options })[0];

test.each([
  ["Odsherred", "– Frederikssund", "Isefjord"],
  ["Odsherred", "– Hillerød", "Isefjord"],
  ["Syddjurs", "Horsens", "Aarhus Bugt"],
  ["Morsø", "Farsø", "Limfjorden"],
  ["Jammerbugt", "Skive", "Limfjorden"],
])("%s to %s runs over %s", (from, to, water) => {
  expect(warning(from, to)).toMatchObject({
    municipalityCode: municipality(from).code,
    siteId: hospital(to).id,
    water,
  });
  expect(warning(from, to)!.message).toContain(`km over ${water};`);
});

test.each([
  ["Herning", "Viborg"],
  ["Viborg", "Silkeborg"],
  ["Odense", "Svendborg"],
  ["Ringsted", "– Køge"],
  ["København", "– Hillerød"],
])("%s to %s runs over land", (from, to) => {
  expect(warning(from, to)).toBeUndefined();
});

test("the fixed links and the ferries themselves are not warned of", () => {
  expect(warning("Nyborg", "Slagelse")).toBeUndefined();
  expect(warning("Odense", "Grindsted")).toBeUndefined();
  expect(warning("Fanø", "Esbjerg")).toBeUndefined();
});

test("wider limits silence it", () => {
  const { waterKm } = warning("Odsherred", "– Frederikssund")!;
  expect(warning("Odsherred", "– Frederikssund", { model: { warnWaterKm: waterKm + 0.1 } })).toBeUndefined();
  expect(warning("Odsherred", "– Frederikssund", { model: { warnWaterShare: 1 } })).toBeUndefined();
});
