import { createTravel, hospitals, municipalities } from "@ventesal/denmark";
import type { Language } from "../language.js";

/** How a file is written: as Danish Excel does, or as the rest of the world. */
export type Spelling = "excel" | "plain";

type Cell = string | number | { date: string };

interface Template {
  headings: { excel: readonly string[]; plain: readonly string[] };
  rows(): Cell[][];
}

/** By the name of the table: what is built in, or, for lists of patients, a few made-up rows. */
const TEMPLATES: Readonly<Record<string, Template>> = {
  population: {
    headings: { excel: ["kommune", "indbyggere"], plain: ["municipality", "population"] },
    rows: () => municipalities().map(({ name, population }) => [name, population]),
  },
  sites: {
    headings: {
      excel: ["id", "navn", "kommune", "breddegrad", "længdegrad", "kandidat", "senfølgeklinik"],
      plain: ["id", "name", "municipality", "lat", "lon", "candidate", "lateEffectsClinic"],
    },
    rows: () =>
      hospitals().map(({ shortName, name, municipalityCode, lat, lon, lateEffectsClinic }) => [
        ...[shortName, name, municipalityCode, lat, lon, "yes", lateEffectsClinic],
      ]),
  },
  travel: {
    headings: { excel: ["kommune", "sted", "minutter", "km"], plain: ["municipality", "site", "minutes", "roadKm"] },
    rows: travelRows,
  },
  waiting: {
    headings: { excel: ["klinik", "henvist", "antal"], plain: ["clinic", "referred", "patients"] },
    rows: () => [
      ["Odense", { date: "2025-11-03" }, 3],
      ["Odense", { date: "2025-11-17" }, 2],
      ["Roskilde", { date: "2025-12-01" }, 4],
      ["Vejle", { date: "2025-12-15" }, 1],
    ],
  },
  referrals: {
    headings: {
      excel: ["modtaget", "region", "besvaret", "udfald", "fuldstændig"],
      plain: ["received", "region", "answered", "outcome", "complete"],
    },
    rows: () => [
      [{ date: "2025-01-06" }, "Syddanmark", { date: "2025-01-20" }, "assessed", "no"],
      [{ date: "2025-03-14" }, "Hovedstaden", { date: "2025-03-18" }, "rejected", "yes"],
      [{ date: "2025-07-02" }, "Midtjylland", { date: "2025-07-25" }, "assessed", "yes"],
      [{ date: "2025-10-08" }, "Sjælland", "", "cancelled", ""],
      [{ date: "2025-12-19" }, "Nordjylland", { date: "2026-01-05" }, "assessed", "no"],
    ],
  },
};

/** A table that loads as it is, to be filled with one's own figures: text with its byte order mark, where Excel needs one to read Danish letters. */
export function templateOf(table: string, spelling: Spelling): string {
  const template = TEMPLATES[table];
  if (template === undefined) throw new Error(`${table}: expected one of ${Object.keys(TEMPLATES).join(", ")}`);
  const [mark, separator] = spelling === "excel" ? ["\uFEFF", ";"] : ["", ","];
  const quoted = (text: string) => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [
    template.headings[spelling],
    ...template.rows().map((row) => row.map((cell) => written(cell, spelling))),
  ];
  return `${mark}${lines.map((line) => line.map(quoted).join(separator)).join("\r\n")}\r\n`;
}

/** The headings of a table, as a planner writes them. */
export function headingsOf(table: string, spelling: Spelling): readonly string[] {
  return TEMPLATES[table]?.headings[spelling] ?? [];
}

/** Words that mean something, as Danish Excel's user writes them. */
const DANISH: Readonly<Record<string, string>> = {
  yes: "ja",
  no: "nej",
  assessed: "vurderet",
  rejected: "afvist",
  cancelled: "annulleret",
  general: "generel",
  "disease-specific": "sygdomsspecifik",
  research: "forskning",
  unknown: "ukendt",
  "none known": "ingen kendt",
};

function written(cell: Cell, spelling: Spelling): string {
  if (typeof cell === "number") return spelling === "excel" ? String(cell).replace(".", ",") : String(cell);
  if (typeof cell === "string") return spelling === "excel" && Object.hasOwn(DANISH, cell) ? DANISH[cell]! : cell;
  const [year, month, day] = cell.date.split("-");
  return spelling === "excel" ? `${day}-${month}-${year}` : cell.date;
}

/** The built-in travel from every municipality to every hospital. */
function travelRows(): Cell[][] {
  const sites = hospitals().map(({ shortName, municipalityCode, lat, lon }) => ({
    ...{ id: shortName, municipalityCode, lat, lon },
  }));
  const { origins, siteIds, minutes, roadKm } = createTravel({ municipalities: municipalities(), sites });
  const names = new Map(municipalities().map(({ code, name }) => [code, name]));
  const tenth = (value: number) => Math.round(10 * value) / 10;
  return origins.flatMap(({ code }, o) =>
    siteIds.map((id, s) => {
      const at = o * siteIds.length + s;
      return Number.isFinite(minutes[at]!)
        ? [names.get(code)!, id, tenth(minutes[at]!), tenth(roadKm[at]!)]
        : [names.get(code)!, id, "unreachable", ""];
    }),
  );
}

/** The name of a template's file. */
export function templateName(table: string, spelling: Spelling, language: Language): string {
  return language === "da"
    ? `skabelon-${table}${spelling === "excel" ? "-excel" : ""}.csv`
    : `template-${table}${spelling === "excel" ? "-excel" : ""}.csv`;
}
