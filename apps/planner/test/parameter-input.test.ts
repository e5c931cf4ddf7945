// @vitest-environment jsdom
import type { Parameter, ParameterValue } from "@ventesal/scenario";
import { describe, expect, test } from "vitest";
import { parameterInput, valueText } from "../src/components/enter/parameter-input.ts";
import "../src/components/state/clinics-model.ts";
import "../src/components/state/panel-model.ts";
import { EMPTY_PLAN, scenarioOf } from "../src/components/state/draft.ts";

const parameters = [
  ...scenarioOf("panel", EMPTY_PLAN.panel).parameters,
  ...scenarioOf("clinics", EMPTY_PLAN.clinics).parameters,
];
const named = (key: string) => parameters.find((parameter) => parameter.key === key)!;

function open(parameter: Parameter, language: "da" | "en" = "da") {
  const told: (ParameterValue | undefined)[] = [];
  const input = parameterInput(parameter, language, (value) => told.push(value));
  const type = (selector: string, value: string) => {
    const field = input.element.querySelector<HTMLInputElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return { ...input, told, type };
}

// inputs for numbers are tested in a browser: jsdom has no forms that Observable Inputs can make of them
describe("an input for a parameter", () => {
  test("of a choice has all its options by name, and tells the one chosen", () => {
    const { element, told } = open(named("panel.mode"), "en");
    const select = element.querySelector("select")!;
    expect(select.options.length).toBeGreaterThan(1);
    select.selectedIndex = 1;
    select.dispatchEvent(new Event("input", { bubbles: true }));
    expect(told).toEqual(["meeting"]);
  });

  test("takes a change back by its button", () => {
    const { element, told } = open(named("panel.mode"));
    element.querySelector("button")!.click();
    expect(told).toEqual([undefined]);
  });

  test("says of an assumption that it is one", () => {
    expect(open(named("panel.mode")).element.textContent).toContain("antagelse");
  });

  test("of a day tells the day, and never where it is emptied", () => {
    const { told, type } = open(named("clinic.Odense.closes"));
    type("input[type=date]", "2026-07-01");
    type("input[type=date]", "");
    expect(told).toEqual(["2026-07-01", "never"]);
  });
});

test("a value is written in the language, with its unit", () => {
  expect(valueText(named("referrals.factor"), 1.5, "da")).toBe("1,5 gange");
  expect(valueText(named("referrals.urgentShare"), 0.05, "en")).toBe("5%");
  expect(valueText(named("caseworker.posts"), 1, "da")).toBe("1 person");
  expect(valueText(named("referrals.Hovedstaden.perYear"), 35.291_666, "da")).toBe("35,3 henvisninger/år");
  expect(valueText(named("year"), 2026, "da")).toBe("2026");
  expect(valueText(named("clinic.Odense.closes"), "never", "da")).toBe("aldrig");
  expect(valueText(named("clinic.Odense.closes"), "2027-03-01", "da")).toBe("1. marts 2027");
  expect(valueText(named("clinics"), "Roskilde,Odense", "en")).toBe("Roskilde, Odense");
});
