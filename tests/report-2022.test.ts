import { tmpdir } from "node:os";
import type { Row } from "@ventesal/measures";
import { checkReport } from "@ventesal/proof";
import { expect, it } from "vitest";
import { ventesal } from "./ventesal.ts";

const baseline = () => ventesal(["run", "panel-2022", "--format", "json", "--quiet"], tmpdir());

it("the command line's thousand years of the panel agree with the report of 2022, figure by figure", () => {
  const { status, stdout } = baseline();
  expect(status).toBe(0);
  const { rows } = JSON.parse(stdout) as { rows: Row[] };
  const figures = checkReport(rows);
  expect(figures.length).toBeGreaterThan(25);
  expect(figures.filter(({ pass }) => !pass)).toEqual([]);
});

it("the same scenario and seed give the same bytes, whatever was run in between", () => {
  const first = baseline().stdout;
  const other = ventesal(
    ["run", "panel-weekly-meeting", "--format", "json", "--replications", "20", "--quiet"],
    tmpdir(),
  );
  expect(other.status).toBe(0);
  expect(other.stdout).not.toBe(first);
  expect(baseline().stdout).toBe(first);
});
