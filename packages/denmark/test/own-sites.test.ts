import { describe, expect, test } from "vitest";
import { createTravel, hospitals, municipality, type OwnDataProblem, reach, readOwnSites } from "../src/index.ts";

const header = "id;name;municipality;lat;lon";
const ouh = "ouh;Odense;0461;55,38604;10,35916";

function problemsOf(...rows: string[]): readonly OwnDataProblem[] {
  const result = readOwnSites([header, ...rows].join("\n"));
  if (result.ok) throw new Error("the table was taken");
  return result.problems;
}

describe("what is read", () => {
  test("a site with decimal comma or point; candidate and clinic are yes and unknown where the file is silent", () => {
    const site = { id: "ouh", name: "Odense", municipalityCode: "0461", lat: 55.38604, lon: 10.35916 };
    const expected = { ok: true, rows: [{ ...site, candidate: "yes", lateEffectsClinic: "unknown" }] };
    expect(readOwnSites(`${header}\n${ouh}\n`)).toEqual(expected);
    expect(readOwnSites(`${header.replaceAll(";", ",")}\nouh,Odense,Odense,55.38604,10.35916\n`)).toEqual(expected);
  });

  test("a dash and an ø of Windows-1252 in a name", () => {
    // Windows-1252: 0x96 is the en dash, 0xF8 is ø
    const text = `${header}\nnf;Nyk_bing ~ Falster;Guldborgsund;54,77871;11,85988\n`;
    const bytes = Uint8Array.from(text, (letter) => ({ _: 0xf8, "~": 0x96 })[letter] ?? letter.charCodeAt(0));
    expect(readOwnSites(bytes)).toMatchObject({ ok: true, rows: [{ name: "Nykøbing – Falster" }] });
  });

  test("candidate and kind of clinic, in Danish too", () => {
    const result = readOwnSites(`${header};kandidat;senfølgeklinik\n${ouh};nej;generel\n`);
    expect(result).toMatchObject({ ok: true, rows: [{ candidate: "no", lateEffectsClinic: "general" }] });
  });

  test("all 42 hospitals of the table pass the same checks", () => {
    const rows = hospitals().map((one) => `${one.id};"${one.name}";${one.municipalityCode};${one.lat};${one.lon}`);
    const result = readOwnSites([header, ...rows].join("\n"));
    expect(result.ok && result.rows.map((row) => row.id)).toEqual(hospitals().map((one) => one.id));
  });

  test("travel goes to it as to a hospital", () => {
    const result = readOwnSites(`${header}\n${ouh}\n`);
    if (!result.ok) throw new Error("refused");
    const travel = createTravel({ municipalities: [municipality("Nyborg")], sites: result.rows });
    expect(reach(travel, "0450", "ouh")).not.toBe("unreachable");
  });
});

describe("what is refused, with row and column", () => {
  test.each([
    ["the middle of Kattegat", "56,7;11,4"],
    ["Storebælt", "55,33;10,97"],
    ["Aarhus Bugt", "56,1;10,38"],
    ["Løgstør Bredning", "56,95;9,08"],
    ["Malmö, which is no Danish land", "55,606;13,0"],
    ["Flensburg, which is none either", "54,78;9,43"],
  ])("a site in %s", (_, point) => {
    const received = point.replaceAll(",", ".").replace(";", " ").replace(/\.0$/, "");
    expect(problemsOf(ouh, `new;New;0461;${point}`)).toMatchObject([
      { code: "in-the-sea", row: 3, column: "lat,lon", received },
    ]);
  });

  test("a site outside Denmark, such as one with latitude and longitude in each other's place", () => {
    expect(problemsOf("ouh;Odense;0461;10.35916;55.38604")).toMatchObject([
      { code: "outside-denmark", row: 2, column: "lat,lon", received: "10.35916 55.38604" },
    ]);
  });

  test("a site on another landmass than its municipality, or far from it", () => {
    expect(problemsOf("ouh;Odense;Aarhus;55,38604;10,35916")).toMatchObject([{ code: "wrong-municipality", row: 2 }]);
    const [problem] = problemsOf("esb;Esbjerg;Aalborg;55,47385;8,4567");
    expect(problem).toMatchObject({
      code: "wrong-municipality",
      expected: "a point in the municipality of the row, Aalborg",
    });
  });

  test("a repeated id, an unknown municipality, a bad number, a number that is no latitude, an unknown word", () => {
    const text = [`${header};candidate`, `${ouh};yes`, "ouh;Two;Odens;55.4;x;maybe", "three;Three;0461;95;10;no"].join(
      "\n",
    );
    const result = readOwnSites(text);
    expect(result.ok ? [] : result.problems.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["duplicate", 3, "id"],
      ["unknown-municipality", 3, "municipality"],
      ["not-a-number", 3, "lon"],
      ["unknown-value", 3, "candidate"],
      ["out-of-range", 4, "lat"],
    ]);
  });

  test("a site without a name", () => {
    expect(problemsOf("ouh;;0461;55,38604;10,35916")).toMatchObject([
      { code: "missing-value", row: 2, column: "name" },
    ]);
  });
});
