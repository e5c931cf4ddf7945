import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildVentesal } from "./ventesal.ts";

const ventesal = buildVentesal();
const result = async (...args: string[]) => {
  const { code, out } = await ventesal.run(["run", ...args, "--format", "json", "--quiet"]);
  expect(code).toBe(0);
  return out;
};
const reproduce = (file: string, ...args: string[]) => ventesal.run(["reproduce", file, "--quiet", ...args]);

describe("ventesal reproduce", () => {
  it("confirms a result of the panel, with a passport that says all it needs", async () => {
    const text = await result("panel-2022", "--set", "referrals.factor=1.1", "--replications", "20", "--seed", "x");
    ventesal.file("panel.json", text);
    const { hash } = JSON.parse(text).passport;
    const { code, out, err } = await reproduce("panel.json");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`to the last bit. Passport ${hash}`);
  });

  it("confirms one of the clinics with their municipalities, and one with a table of one's own", async () => {
    ventesal.file("clinics.json", await result("one-per-region", "--replications", "2", "--by", "municipality"));
    expect((await reproduce("clinics.json")).code).toBe(0);
    ventesal.file("waiting.csv", "clinic,referred\nOdense,2025-12-01\nOdense,2025-11-03\n");
    const own = ["--own", "waiting=waiting.csv"];
    ventesal.file("own.json", await result("late-effects-2026", "--replications", "2", ...own));
    expect((await reproduce("own.json", ...own)).code).toBe(0);
    const without = await reproduce("own.json");
    expect(without.code).toBe(1);
    expect(without.out).toContain("passport.own: the file has");
  });

  it("confirms a table in CSV by the passport beside it, names what was edited, and says when the passport is gone", async () => {
    const run = ["run", "panel-2022", "--replications", "20", "--format", "csv", "--quiet"];
    expect((await ventesal.run([...run, "--out", "panel.csv"])).code).toBe(0);
    const text = readFileSync(join(ventesal.folder, "panel.csv"), "utf8");
    expect((await ventesal.run(run)).out).toBe(text);
    const metadata = JSON.parse(readFileSync(join(ventesal.folder, "panel.csv-metadata.json"), "utf8"));
    expect(metadata).toMatchObject({ url: "panel.csv", notes: [{ ventesal: { passport: { replications: 20 } } }] });
    const { code, out } = await reproduce("panel.csv");
    expect([code, out]).toEqual([0, expect.stringContaining(metadata.notes[0].ventesal.passport.hash)]);
    ventesal.file("panel.csv", text.replace(",118.6,", ",118.7,"));
    const edited = await reproduce("panel.csv");
    expect(edited.code).toBe(1);
    expect(edited.out).toContain("cases.count outcome=received mean: the file has 118.7, made again it is 118.6");
    ventesal.file("panel.csv", text.replace(",118.6,", ",many,"));
    expect(await reproduce("panel.csv")).toMatchObject({ code: 2, out: "", err: expect.stringContaining('"many"') });
    ventesal.file("alone.csv", text);
    const alone = await reproduce("alone.csv");
    expect([alone.code, alone.out]).toEqual([2, ""]);
    expect(alone.err).toContain("alone.csv-metadata.json");
  });

  it("runs a batch again from the plan beside its results, and says when it is another batch's", async () => {
    const small = { name: "small", scenarios: ["panel-2022", "panel-weekly-meeting"], replications: 5, seed: 7 };
    ventesal.file("small.json", JSON.stringify(small));
    ventesal.file("other.json", JSON.stringify({ ...small, seed: 8 }));
    for (const name of ["small", "other"])
      expect((await ventesal.run(["batch", `${name}.json`, "--out", name, "--quiet"])).code).toBe(0);
    const results = join("small", "results.parquet");
    const { code, out, err } = await reproduce(results);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("all 10 rows, to the last bit");
    copyFileSync(join(ventesal.folder, "other", "results.parquet"), join(ventesal.folder, results));
    const mixed = await reproduce(results);
    expect([mixed.code, mixed.out]).toEqual([1, ""]);
    expect(mixed.err).toContain("these are not the results of this plan");
  });

  it("names what was edited: a figure, the seed, a row", async () => {
    const text = await result("panel-2022", "--replications", "20");
    const edited = JSON.parse(text);
    edited.rows[0].mean += 1;
    edited.rows.pop();
    ventesal.file("edited.json", JSON.stringify(edited));
    const { code, out } = await reproduce("edited.json", "--format", "json");
    const { same, differences } = JSON.parse(out);
    expect([code, same, differences.length]).toEqual([1, false, 2]);
    expect(differences[0]).toMatchObject({ place: "cases.count outcome=received mean", file: edited.rows[0].mean });
    ventesal.file("seed.json", text.replace('"seed": "1"', '"seed": "2"'));
    expect((await reproduce("seed.json")).out).toContain("passport.hash: the file has");
  });

  it.each([
    ["not JSON", "passport: 1", "not JSON"],
    ["no result", '{"rows":[]}', "passport: expected object, got nothing"],
    ["no model", "", "there is no model"],
  ])("refuses what is %s", async (_, content, says) => {
    const text =
      content === "" ? (await result("panel-2022", "--replications", "2")).replace("expert-panel", "x") : content;
    ventesal.file("bad.json", text);
    const { code, out, err } = await reproduce("bad.json");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
