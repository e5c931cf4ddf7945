import { describe, expect, it } from "vitest";
import { layOut } from "../src/rows/layout.ts";
import { row } from "./row.ts";

const regions = ["Syddanmark", "Hovedstaden"];
const byOutcome = ["received", "assessed"].map((outcome) => row({ group: { outcome } }));
const byRegion = regions.map((region) => row({ group: { region } }));
const byBoth = regions.map((region) => row({ group: { outcome: "assessed", region } }));

describe("the layout of the table", () => {
  it("puts rows of one measure and one kind of group together, sections in their order", () => {
    const blocks = layOut(
      [...byRegion, row({ measure: "queue.mean", group: { station: "panel" } }), ...byOutcome],
      false,
    );
    expect(blocks.map(({ section, by, rows }) => [section, by, rows.length])).toEqual([
      ["cases", ["outcome"], 2],
      ["regions", ["region"], 2],
      ["staff", ["station"], 1],
    ]);
  });

  it("takes a row for all as one of those told apart, beside a region as nothing", () => {
    const mean = (group: Record<string, string>) => row({ measure: "processing-time.mean", group });
    const [time, region] = layOut(
      [mean({ outcome: "all" }), mean({ outcome: "rejected" }), mean({ outcome: "all", region: "Syddanmark" })],
      false,
    );
    expect([time!.by, time!.rows.length]).toEqual([["outcome"], 2]);
    expect([region!.by, region!.rows.length]).toEqual([["region"], 1]);
  });

  it("folds what is told apart in two ways, and counts it", () => {
    expect(layOut(byBoth, false)).toMatchObject([{ rows: [], folded: 2, by: ["outcome", "region"] }]);
  });

  it("cuts long lists, and counts the rest", () => {
    const many = Array.from({ length: 13 }, (_, i) => row({ measure: "hospital.share", group: { hospital: `${i}` } }));
    expect(layOut(many.slice(1), false)).toMatchObject([{ folded: 0 }]);
    const [cut] = layOut(many, false);
    expect([cut!.rows.length, cut!.folded]).toEqual([8, 5]);
  });

  it("keeps rows whole that are told apart by what was asked for", () => {
    const many = Array.from({ length: 98 }, (_, i) => row({ group: { municipality: `${i}` } }));
    const twice = many.map((one) => row({ group: { ...one.group, outcome: "seen" } }));
    expect(layOut([...many, ...twice], false)).toMatchObject([{ folded: 90 }, { folded: 98 }]);
    const blocks = layOut([...many, ...twice, ...byBoth], false, ["municipality"]);
    expect(blocks.map(({ rows, folded }) => [rows.length, folded])).toEqual([
      [0, 2],
      [98, 0],
      [98, 0],
    ]);
  });

  it("loses no row, known or not, when all are asked for", () => {
    const rows = [...byOutcome, ...byRegion, ...byBoth, row({ measure: "new.thing", group: { kind: "x" } })];
    const blocks = layOut(rows, true);
    expect(blocks.flatMap((block) => block.rows).length).toBe(rows.length);
    expect(blocks.at(-1)!.section).toBe("other");
  });
});
