import {
  type OwnData,
  readOwnPopulation,
  readOwnSites,
  readOwnTravelMatrix,
  readOwnWaitingList,
} from "@ventesal/denmark";
import { commonWords, ownDataExpected, ownDataReceived } from "@ventesal/words";
import { expect, it } from "vitest";
import { inWindows1252, populationCsv, travelCsv } from "./fixtures/own-csv.ts";

type Reader = (input: string | Uint8Array) => OwnData<object>;
const travel: Reader = (input) => readOwnTravelMatrix(input, ["A", "B"]);
const waiting: Reader = (input) => readOwnWaitingList(input, ["A", "B"]);
const site = (id: string, municipality: string, lat: string, lon: string) =>
  `id,name,municipality,lat,lon\n${id},x,${municipality},${lat},${lon}\n`;

/** What is read, and what a Danish planner is told of it: what came and what was expected. */
const bad: readonly (readonly [what: string, read: Reader, input: string | Uint8Array, says: readonly string[]])[] = [
  ["no text", readOwnPopulation, "", ["ingen tekst", "en overskrift med municipality, population, og rækker"]],
  ["a header alone", readOwnPopulation, "kommune,befolkning\n", ["en overskrift alene", "rækker under den"]],
  [
    "UTF-16",
    readOwnPopulation,
    Uint8Array.of(0xff, 0xfe, 0x61, 0),
    ["tekst i UTF-16", "tekst i UTF-8 eller Windows-1252"],
  ],
  [
    "a text decoded wrongly before",
    readOwnPopulation,
    "kommune,befolkning\nÃ†rÃ¸,1\n",
    ['"Ã†", UTF-8 læst som Windows-1252', "tekst i UTF-8 eller Windows-1252"],
  ],
  [
    "a byte without a meaning",
    readOwnPopulation,
    inWindows1252("kommune,befolkning\n\u0081\u00e6,1\n"),
    ["en byte, der ikke er et bogstav", "tekst i UTF-8 eller Windows-1252"],
  ],
  ["a lone quotation mark", readOwnPopulation, 'a,"b\n', ["et anførselstegn uden sin mage", "anførselstegn i par"]],
  [
    "columns that are not there, unknown, or there twice",
    readOwnPopulation,
    "kommune,kommune,by\n",
    [
      "ingen kolonne af det navn",
      "kolonnerne municipality, population",
      "en kolonne, der ikke læses",
      "kolonnen to gange",
      "den én gang",
    ],
  ],
  ["a short row", readOwnPopulation, "kommune,befolkning\nOdense\n", ["1 celler", "2, som i overskriften"]],
  ["an empty cell", readOwnPopulation, "kommune,befolkning\nOdense,\n", ["en tom celle", "en værdi"]],
  ["letters for a number", readOwnPopulation, populationCsv("x"), ["et helt tal som 12345, uden tusindtalstegn"]],
  ["fewer than none", readOwnPopulation, populationCsv("-1"), ["0 eller mere"]],
  [
    "an unknown municipality, one twice and others not at all",
    readOwnPopulation,
    "kommune,befolkning\nOdens,1\nOdense,1\n0461,2\n",
    [
      "en af de 98 kommuner, som en kode (0461) eller et navn (Odense)",
      "en værdi, ingen anden række har; række 3 har den også",
      "ingen række for 0101 København",
      "én",
    ],
  ],
  [
    "a site whose name cannot be a parameter's",
    readOwnSites,
    site("my site", "Odense", "55.4", "10.4"),
    ["et ord af bogstaver, cifre og bindestreger, med et bogstav først"],
  ],
  [
    "a site abroad",
    readOwnSites,
    site("A", "Odense", "50", "10"),
    ["et punkt i Danmark: bredde 54.5 til 57.8, længde 8 til 15.2"],
  ],
  ["a site nowhere", readOwnSites, site("A", "Odense", "95", "10"), ["-90 til 90"]],
  [
    "a site in the sea",
    readOwnSites,
    site("A", "Odense", "56.5", "11.9"),
    ["et punkt på dansk land, eller højst 2 km fra det"],
  ],
  [
    "a site in another municipality",
    readOwnSites,
    site("A", "Odense", "57.05", "9.92"),
    ["et punkt i rækkens kommune, Odense"],
  ],
  [
    "a number with letters, and an unknown word",
    readOwnSites,
    "id,name,municipality,lat,lon,candidate\nA,x,Odense,1 2,10,måske\n",
    ["et tal som 12.5 eller 12,5, uden tusindtalstegn", "en af yes, no"],
  ],
  [
    "an unknown site, and pairs that are missing",
    travel,
    travelCsv("A", "C"),
    ["en af A, B", "ingen række fra 0101 København til B", "hver kommune med hvert sted"],
  ],
  [
    "a trip that is none, and one without its length",
    travel,
    "municipality,site,minutes,roadKm\nOdense,A,unreachable,3\nOdense,B,3,\n",
    ["en tom celle ved siden af unreachable (uopnåelig)", "kilometer ad vej"],
  ],
  [
    "a day that does not exist",
    waiting,
    "clinic,referred\nA,2026-02-30\n",
    ["en dato som 2026-01-31 eller 31-01-2026"],
  ],
];

it.each(bad)("of %s a Danish planner is told in Danish", (_, read, input, says) => {
  const result = read(input);
  if (result.ok) throw new Error("nothing was found wrong");
  const told = new Set(
    result.problems.flatMap(({ received, expected }) => [ownDataReceived(received), ownDataExpected(expected)]),
  );
  for (const part of says) expect(told).toContain(part);
  // nothing English is left: what is not Danish is a cell of the table or one of its words
  const english = /\b(a|an|the|of|or|with|row|cell|value|column|such|every|that|has)\b/;
  for (const part of told) expect(part).not.toMatch(english);
});

it("what stands in the table is not touched, nor what nobody has translated", () => {
  expect(ownDataReceived('"one of those"')).toBe('"one of those"');
  expect(ownDataReceived("one")).toBe("one");
  expect(ownDataExpected("something quite new")).toBe("something quite new");
});

it("a place in a table has Danish words, and other places stay as they are", () => {
  expect(commonWords("da").place('my, row.csv, row 12, column "population"')).toBe(
    'my, row.csv, række 12, kolonne "population"',
  );
  expect(commonWords("da").place('a.csv, column "x"')).toBe('a.csv, kolonne "x"');
  expect(commonWords("da").place("mine.json: the file")).toBe("mine.json: filen");
  expect(commonWords("da").place("--set external.share")).toBe("--set external.share");
});
