// @vitest-environment jsdom
import { openKernel } from "@ventesal/kernel";
import { handWorkedCases, runHandWorked, runTheoryCase, theoryCases, type Validation } from "@ventesal/proof";
import { beforeAll, describe, expect, test } from "vitest";
import { liveProof } from "../src/components/proof/live-proof.ts";
import { proofShown } from "../src/components/proof/page.ts";
import { runsWithBooks } from "../src/components/proof/tally.ts";
import type { Happening, Simulator } from "../src/components/simulation/client.ts";
import type { ProofPart } from "../src/components/simulation/tasks/proof.ts";

const RULES = { standardErrors: 4, days: 1e-9, years: 1000, usualReach: 2.02 };

let right: Validation;
beforeAll(async () => {
  // jsdom lays nothing out
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  const kernel = await openKernel();
  const [mm1] = theoryCases.filter(({ name }) => name === "mm1-load-0.5");
  const theory = runTheoryCase(mm1!, kernel, "1");
  const byHand = runHandWorked(handWorkedCases[0]!, kernel);
  const section = { title: { da: "", en: "" }, seconds: 1 };
  right = {
    seed: "1",
    sections: [
      { section: "theory", cases: [theory], pass: true, ...section },
      { section: "hand-worked", cases: [byHand], pass: true, ...section },
      { section: "report", cases: [], pass: true, ...section },
    ],
    complete: true,
    pass: true,
    seconds: 3,
  };
});

/** The same with its first figure of theory wrong by five standard errors. */
function wrong(): Validation {
  const changed = structuredClone(right);
  const [theory] = changed.sections;
  if (theory?.section !== "theory") throw new Error("expected theory first");
  Object.assign(theory.cases[0]!.figures[0]!, { z: 5, pass: false });
  Object.assign(theory.cases[0]!, { pass: false });
  return { ...changed, pass: false };
}

/** A page whose worker is played by the test. */
function open(language: "da" | "en" = "en") {
  let tell: (happening: Happening<ProofPart>) => void = () => {};
  const begun: string[] = [];
  let stopped = 0;
  const simulator: Simulator = {
    begin(_, input, hear) {
      begun.push((input as { seed: string }).seed);
      tell = hear as unknown as typeof tell;
      tell({ state: "waiting", done: 0, expected: 0 });
    },
    stop() {
      stopped += 1;
    },
    finish() {},
    close() {},
  };
  const proof = liveProof(simulator);
  const element = proofShown(proof, language, () => "7");
  const text = (selector: string) => element.querySelector(selector)?.textContent?.replace(/\s+/g, " ").trim();
  const button = (name: string) =>
    [...element.querySelectorAll("button")].find(({ textContent }) => textContent === name)!;
  const found = (validation: Validation, state: "running" | "done" = "done") =>
    tell({ state, part: { validation, done: 2, all: 2, rules: RULES }, done: 0, expected: 0 });
  return { proof, element, text, button, found, begun, stops: () => stopped, tell: () => tell };
}

describe("the page of proof", () => {
  test("says that all hold where all do, and shows each figure with what it is held against", () => {
    const { proof, element, text, found } = open();
    proof.begin("1");
    expect(text('[role="status"]')).toBe("Computing …");
    found(right);
    const figures = right.sections.flatMap(({ cases }) => cases.flatMap((one) => one.figures as unknown[])).length;
    expect(text('[data-count="hold"] .value')).toBe(`${figures} of ${figures}`);
    expect(text('[data-count="fail"] .value')).toBe("0");
    expect(text('[role="status"]')).toMatch(new RegExp(`^Done: all ${figures} figures in 2 cases hold`));
    expect(text("#theory-mm1-load-0\\.5 .case")).toContain("Kleinrock 1975");
    expect(element.querySelectorAll('.verdict[data-pass="true"]').length).toBe(figures);
    expect(element.querySelectorAll(".failing:not([hidden])").length).toBe(0);
  });

  test.each([
    ["da", "✗ FEJLER", "Færdig: 1 af"],
    ["en", "✗ FAILS", "Done: 1 of"],
  ] as const)(
    "fails where a figure does, in words, at the figure, at its case and at the top (%s)",
    (language, verdict, sentence) => {
      const { proof, element, text, found } = open(language);
      proof.begin("1");
      found(wrong());
      expect(text('[data-count="fail"] .value')).toBe("1");
      expect(text('[role="status"]')).toContain(sentence);
      expect([...element.querySelectorAll('.verdict[data-pass="false"]')].map((one) => one.textContent)).toEqual([
        verdict,
      ]);
      expect(element.querySelector("#theory-mm1-load-0\\.5")?.getAttribute("data-pass")).toBe("false");
      expect(element.querySelector(".failing a")?.getAttribute("href")).toBe("#theory-mm1-load-0.5");
    },
  );

  test("can be stopped, says how much was tried, and begins again with the seed of the moment, empty", () => {
    const { proof, element, text, button, found, begun, stops } = open();
    proof.begin("1");
    found({ ...right, complete: false }, "running");
    button("Stop").click();
    expect(stops()).toBe(1);
    expect(text('[role="status"]')).toBe("Stopped after 2 of 2 cases. The rest has not been tried.");
    button("Compute it all again").click();
    expect(begun).toEqual(["1", "7"]);
    expect(element.querySelectorAll("tbody").length).toBe(0);
    expect(text('[data-count="hold"] .value')).toBe("–");
  });

  test("says what broke, and keeps what was computed", () => {
    const { proof, element, text, found, tell } = open();
    proof.begin("1");
    found({ ...right, complete: false }, "running");
    tell()({
      state: "trouble",
      trouble: { kind: "other", message: "The books do not balance." },
      part: { validation: right, done: 2, all: 2, rules: RULES },
      done: 0,
      expected: 0,
    });
    expect(text(".trouble:not([hidden])")).toContain("The books do not balance.");
    expect(element.querySelectorAll("tbody").length).toBe(2);
    expect(text('[role="status"]')).toContain("Stopped after 2 of 2");
  });

  test("counts the runs whose books were checked: 40 of a case of theory, 1 of an example", () => {
    expect(runsWithBooks(right, 1000)).toBe(41);
  });
});
