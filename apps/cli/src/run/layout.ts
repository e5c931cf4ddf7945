import type { Row } from "@ventesal/measures";

/** The parts of the table, in their order. */
export const SECTIONS = ["cases", "time", "regions", "days", "advice", "mix", "staff", "other"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Rows of one measure by the same kinds of groups. */
export interface Block {
  section: SectionName;
  measure: string;
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
/** Measures that are shown for everybody; by region the mean tells enough. */
const DETAILS: readonly string[] = ["processing-time.median", "processing-time.p90"];

const SECTION_OF: Record<string, SectionName> = {
  cases: "cases",
  rejected: "cases",
  incomplete: "cases",
  "processing-time": "time",
  "time-spent": "days",
  advice: "advice",
  hospital: "mix",
  disease: "mix",
  utilisation: "staff",
  waiting: "staff",
  queue: "staff",
};

/**
 * The rows of a result as blocks, section by section, otherwise in their own order. Unless all are asked for, rows told apart by two kinds
 * of groups are folded, and long lists cut: what is left out is counted, and JSON and CSV have it. Rows by a kind of groups that was asked
 * for are there whole.
 */
export function layOut(rows: readonly Row[], all: boolean, askedFor: readonly string[] = []): Block[] {
  const blocks = new Map<string, Block>();
  for (const row of rows) {
    const by = toldApartBy(row);
    const section = sectionOf(row.measure, by);
    const key = JSON.stringify([section, row.measure, by]);
    const block = blocks.get(key) ?? { section, measure: row.measure, unit: row.unit, by, rows: [], folded: 0 };
    block.rows.push(row);
    blocks.set(key, block);
  }
  const ordered = SECTIONS.flatMap((name) => [...blocks.values()].filter(({ section }) => section === name));
  const whole = ({ by }: Block) => all || by.some((kind) => askedFor.includes(kind));
  return ordered.map((block) => (whole(block) ? block : fold(block)));
}

/** The kinds of groups in which a row is one of several; where it is for all of them, that is what it is told apart by. */
function toldApartBy({ group }: Row): string[] {
  const names = Object.keys(group);
  const some = names.filter((name) => group[name] !== "all");
  return (some.length > 0 ? some : names).sort();
}

function sectionOf(measure: string, by: readonly string[]): SectionName {
  if (by.includes("region") || by.includes("residence")) return "regions";
  return SECTION_OF[measure.split(".")[0]!] ?? "other";
}

function fold(block: Block): Block {
  const detail = block.by.length > 1 || (block.section === "regions" && DETAILS.includes(block.measure));
  const shown = detail ? 0 : block.rows.length > LONG ? SHOWN_OF_LONG : block.rows.length;
  return { ...block, rows: block.rows.slice(0, shown), folded: block.rows.length - shown };
}
