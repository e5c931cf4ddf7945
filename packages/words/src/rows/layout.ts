import type { Row } from "@ventesal/measures";

/** The parts of the table, in their order. */
export const SECTIONS = [
  "cases",
  "time",
  "country",
  "regions",
  "clinics",
  "municipalities",
  "days",
  "equity",
  "advice",
  "mix",
  "staff",
  "other",
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Rows of one measure by the same kinds of groups; or all measures of how unequally something is borne. */
export interface Block {
  section: SectionName;
  /** The measure, or that whose inequality is measured. */
  measure: string;
  /** Between which groups, where the rows are measures of inequality: each row then has a measure of its own. */
  between?: string;
  unit: string;
  /** What the rows are told apart by, for example `["region"]`; empty for a single row for everybody. */
  by: string[];
  rows: Row[];
  /** How many more rows there are than are shown. */
  folded: number;
}

/** A list that is longer than this is cut. */
const LONG = 12;
const SHOWN_OF_LONG = 8;
/** Measures that are shown for everybody; by region or clinic the others tell enough. */
const DETAILS: readonly string[] = [
  "processing-time.median",
  "processing-time.p90",
  "population.count",
  "survivors.count",
  "need.count",
  "need.to-help.median",
  "need.to-help.p90",
  "hops.days.mean",
  "waiting.first-assessment.median",
  "waiting.first-assessment.p90",
  "travel.p95",
  "travel.without-clinic.share",
  "travel.assessed.mean",
  "referrals.wrong.share",
  "queue.count",
];
/** Of a clinic's profession the load is what a planner asks for. */
const NOT_FOLDED: readonly string[] = ["utilisation"];

const SECTION_OF: Record<string, SectionName> = {
  cases: "cases",
  rejected: "cases",
  incomplete: "cases",
  "processing-time": "time",
  "time-spent": "days",
  population: "country",
  survivors: "country",
  need: "country",
  hops: "country",
  referrals: "country",
  assessments: "country",
  travel: "country",
  advice: "advice",
  hospital: "mix",
  disease: "mix",
  utilisation: "staff",
  waiting: "staff",
  queue: "staff",
};

/** Measures without groups that belong to the whole country, where one is looked at. */
const OF_COUNTRY = ["waiting.first-assessment.", "utilisation", "queue."];

/**
 * The rows of a result as blocks, section by section, otherwise in their own order. Unless all are asked for, rows told apart by two kinds
 * of groups are folded, and long lists cut: what is left out is counted, and JSON and CSV have it. Rows by a kind of groups that was asked
 * for are there whole.
 */
export function layOut(rows: readonly Row[], all: boolean, askedFor: readonly string[] = []): Block[] {
  const blocks = new Map<string, Block>();
  for (const row of rows) {
    const block = blocks.get(keyOf(row)) ?? emptyBlock(row);
    block.rows.push(row);
    blocks.set(keyOf(row), block);
  }
  const ordered = SECTIONS.flatMap((name) => [...blocks.values()].filter(({ section }) => section === name));
  const whole = ({ by }: Block) => all || by.some((kind) => askedFor.includes(kind));
  return ordered.map((block) => (whole(block) ? block : fold(block)));
}

function keyOf(row: Row): string {
  const { measure, between } = emptyBlock(row);
  return JSON.stringify([sectionOf(row), measure, between ?? toldApartBy(row)]);
}

function emptyBlock(row: Row): Block {
  const { of, between } = row.group;
  const block = { section: sectionOf(row), unit: row.unit, by: toldApartBy(row), rows: [], folded: 0 };
  return of !== undefined && between !== undefined
    ? { ...block, measure: of, between }
    : { ...block, measure: row.measure };
}

/** The kinds of groups in which a row is one of several; where it is for all of them, that is what it is told apart by. */
function toldApartBy({ group }: Row): string[] {
  const names = Object.keys(group);
  const some = names.filter((name) => group[name] !== "all");
  return (some.length > 0 ? some : names).sort();
}

function sectionOf(row: Row): SectionName {
  const by = toldApartBy(row);
  const { measure } = row;
  if (measure.startsWith("equity.")) return "equity";
  if (by.includes("municipality")) return "municipalities";
  if (by.includes("clinic")) return "clinics";
  if (by.includes("region") || by.includes("residence")) return "regions";
  if (by.length === 0 && OF_COUNTRY.some((prefix) => measure.startsWith(prefix))) return "country";
  return SECTION_OF[measure.split(".")[0]!] ?? "other";
}

function fold(block: Block): Block {
  if (block.between !== undefined) return block;
  const isDetail = ["regions", "clinics"].includes(block.section) && DETAILS.includes(block.measure);
  const several = block.by.length > 1 && !NOT_FOLDED.includes(block.measure);
  const isLong = block.rows.length > LONG && !NOT_FOLDED.includes(block.measure);
  const shown = several || isDetail ? 0 : isLong ? SHOWN_OF_LONG : block.rows.length;
  return { ...block, rows: block.rows.slice(0, shown), folded: block.rows.length - shown };
}
