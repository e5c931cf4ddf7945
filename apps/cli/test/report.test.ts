import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "ventesal-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const FEW = ["--replications", "3", "--quiet"];

describe("ventesal report", () => {
  it("writes both forms from one simulation, in Danish unless somebody says, with the command that makes them again", async () => {
    const { code, err } = await run("report", "panel-2022", ...FEW, "--out", at("a.html"), "--out", at("a.docx"));
    expect([code, err]).toEqual([0, `written: ${at("a.html")}\nwritten: ${at("a.docx")}\n`]);
    const html = readFileSync(at("a.html"), "utf8");
    expect(html).toContain('<html lang="da">');
    expect(html).toContain("ventesal report panel-2022 --seed 1 --replications 3 --lang da --out a.html --out a.docx");
    expect(html).not.toContain(folder);
    await run("report", "panel-2022", ...FEW, "--lang", "en", "--out", at("en.html"));
    expect(readFileSync(at("en.html"), "utf8")).toContain('<html lang="en">');
  });

  it("sets today's data of one's own beside a plan with them, and quotes what a shell would take apart", async () => {
    const settings = ["--set", "referrals.factor=1.1", "--seed", "a b"];
    await run("report", "panel-weekly-meeting", ...FEW, ...settings, "--out", at("plan.html"));
    const html = readFileSync(at("plan.html"), "utf8");
    expect(html).toContain("--set referrals.factor=1.1 --seed 'a b'");
    expect(html).toContain("Hvis intet gøres");
  });

  it.each([
    ["no file", [], "--out: expected a file that ends in .html or .docx, got nothing"],
    ["another form", ["--out", "a.pdf"], '--out: expected a file that ends in .html or .docx, got "a.pdf"'],
    ["a folder that is not there", ["--out", "nowhere/a.html"], "nowhere: expected a folder that exists, got nothing"],
    ["one replication", ["--out", "a.html", "--replications", "1"], "--replications: expected a whole number from 2"],
  ])("refuses %s, says where and what was expected, and writes nothing", async (_, args, says) => {
    const { code, out, err } = await run("report", "panel-2022", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(existsSync("a.html")).toBe(false);
  });

  it("names the nearest scenario for one that there is not", async () => {
    const { code, err } = await run("report", "panel-2O22", "--out", at("x.html"));
    expect(code).toBe(2);
    expect(err).toContain("did you mean panel-2022?");
  });
});

describe("ventesal reproduce of a report", () => {
  it("confirms it, and names each figure and sentence that was edited", async () => {
    await run("report", "panel-weekly-meeting", ...FEW, "--lang", "en", "--out", at("r.html"));
    const same = await run("reproduce", at("r.html"), "--quiet");
    expect(same.out).toContain("to the last bit");
    expect(same.code).toBe(0);

    const html = readFileSync(at("r.html"), "utf8");
    const cell = /<th scope="row" class="part">Received<\/th><td class="number">([^<]*)</.exec(html)!;
    const edited = html
      .replace(cell[0], cell[0].replace(cell[1]!, "1 cases"))
      .replace("It cannot say:", "It can say:")
      .replace(/"mean":[\d.]+/, '"mean":0.5');
    writeFileSync(at("edited.html"), edited);
    const { code, out } = await run("reproduce", at("edited.html"), "--quiet", "--format", "json");
    expect(code).toBe(1);
    const { differences } = JSON.parse(out);
    expect(differences).toContainEqual({
      place: expect.stringContaining("Received › If nothing is done"),
      file: "1 cases",
      again: cell[1],
    });
    expect(differences.map(({ place }: { place: string }) => place)).toContain("cases.count outcome=received mean");
    expect(differences).toHaveLength(3);
  });

  it("refuses a page that is no report", async () => {
    writeFileSync(at("page.html"), "<!doctype html><p>hello</p>");
    const { code, err } = await run("reproduce", at("page.html"));
    expect(code).toBe(2);
    expect(err).toContain("expected a report of ventesal report");
  });
});
