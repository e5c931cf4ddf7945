import { describe, expect, it, vi } from "vitest";
import { printed, run } from "./in-process.ts";

vi.mock("../src/models.ts", async () => ({ models: [(await import("./fixtures/clinics.ts")).clinics] }));

const few = ["run", "clinics-today", "--replications", "2"];
const BY = ["--by", "municipality"];

describe("rows by a kind of group that are given on request", () => {
  it("are left out of JSON, of CSV and of the table, which says so", async () => {
    const { rows } = JSON.parse(await printed(...few, "--format", "json"));
    expect(rows.map(({ group }: { group: object }) => group)).toEqual([{ outcome: "received" }]);
    const csv = await printed(...few, "--format", "csv");
    expect(csv.trimEnd().split("\n").length).toBe(2);
    expect(csv).not.toContain("municipality");
    const table = await printed(...few);
    expect(table).not.toContain("M0");
    expect(table).toContain("\nRows by municipality are left out; --by municipality gives them.\n");
    expect(await printed(...few, "--lang", "da")).toContain(
      "\nRækker efter kommune er udeladt; --by municipality giver dem.\n",
    );
    expect(await printed(...few, "--all")).not.toContain("M97");
  });

  it("are there when they are asked for, and all of them", async () => {
    const { rows, passport } = JSON.parse(await printed(...few, ...BY, "--format", "json"));
    expect(rows.length).toBe(99);
    expect(rows[1].group).toEqual({ municipality: "M0" });
    expect((await printed(...few, ...BY, "--format", "csv")).trimEnd().split("\n").length).toBe(100);
    const table = await printed(...few, ...BY);
    for (const name of ["M0", "M50", "M97"]) expect(table).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(table).not.toContain("gives them");
    // they are a matter of what is shown: the result is the same
    expect(JSON.parse(await printed(...few, "--format", "json")).passport.hash).toBe(passport.hash);
  });

  it("are refused by a kind of which the model has none, with those it has, before anything is run", async () => {
    const { code, out, err } = await run(...few, "--by", "region", "--by", "municipality", "--format", "json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^--by: expected one of municipality, got "region"\n/);
    expect(JSON.parse(err.split("\n")[1]!)).toEqual({
      errors: [
        {
          place: "--by",
          code: "unknown-kind",
          expected: "one of municipality",
          received: "region",
          message: 'expected one of municipality, got "region"',
        },
      ],
    });
  });
});

describe("replications", () => {
  it("are the model's own number unless somebody says", async () => {
    const { passport } = JSON.parse(await printed("run", "clinics-today", "--format", "json"));
    expect(passport.replications).toBe(7);
    expect(JSON.parse(await printed(...few, "--format", "json")).passport.replications).toBe(2);
  });

  it("go on for a precision of the model's own measure, beyond its own number", async () => {
    const { passport, rows } = JSON.parse(
      await printed("run", "clinics-today", "--precision", "0.02", "--format", "json"),
    );
    // Poisson with a mean of 50 has an sd of 1 / √50 of it: (1.98 · 0.141 / 0.0196)² is some 200 replications
    expect(passport.replications).toBeGreaterThan(100);
    expect(passport.replications).toBeLessThan(400);
    expect((rows[0].high - rows[0].low) / 2 / rows[0].mean).toBeLessThanOrEqual(0.02);
  });

  it("are at most as many as was said, and what was missed is told", async () => {
    const { passport, warnings } = JSON.parse(
      await printed(...["run", "clinics-today", "--precision", "0.0001", "--replications", "31", "--format", "json"]),
    );
    expect(passport.replications).toBe(31);
    expect(warnings).toEqual([expect.stringContaining("precision of 0.0001 was not reached")]);
  });
});
