import type { ScenarioIssue } from "@ventesal/scenario";
import { terms } from "../terms/da.ts";
import { termFor } from "../terms/term-for.ts";
import { ownDataExpected, ownDataReceived } from "./da-own-data.ts";

/** En fejl i et scenarie på dansk, ud fra dens data; den engelske sætning, hvor der ikke er nogen dansk. */
export function scenarioIssueInDanish(issue: ScenarioIssue): string {
  const { code, expected, received, message } = issue;
  const text = typeof received === "string" ? received : JSON.stringify(received);
  switch (code) {
    case "unknown-scenario":
      return `der er ikke noget scenarie, der hedder ${JSON.stringify(received)}${meant(message) || "."} Der er: ${expected}`;
    case "unknown-parameter":
      return `modellen har ikke en parameter af det navn${meant(message)}`;
    case "region-not-valid":
      return `${text} er en region, som scenariets år ikke har (${message})`;
    case "unknown-choice":
      return `forventede ${expectedInDanish(expected)}, fik ${valueAndUnit(received)}${meant(message)}`;
    case "not-a-date":
    case "not-a-number":
    case "not-whole":
    case "out-of-domain":
    case "wrong-unit":
      return `forventede ${expectedInDanish(expected)}, fik ${received === null ? "ingenting" : valueAndUnit(received)}`;
    case "given-twice":
      if (expected === "each name once") return `${JSON.stringify(received)} er nævnt mere end én gang`;
      return "er givet mere end én gang; forventede én værdi";
    case "unknown-table":
      if (expected === "no own table")
        return `modellen har ingen egen tabel ${JSON.stringify(received)}, og heller ingen anden`;
      return `modellen har ingen egen tabel ${JSON.stringify(received)}${meant(message) || "."} Der er: ${expected}`;
    case "own-data":
      return `forventede ${ownDataExpected(expected)}, fik ${ownDataReceived(text)}`;
    case "unreadable":
      return `er ikke JSON${whereOf(message)}; det, der kom, begynder med ${JSON.stringify(received)}`;
    default:
      return message;
  }
}

/** Where a program stopped reading, as far as it says so. */
function whereOf(message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return ` fra linje ${line}, tegn ${column}`;
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? "" : ` fra tegn ${Number(position) + 1}`;
}

function meant(message: string): string {
  const near = /did you mean ([^?]*)\?/.exec(message)?.[1];
  return near ? `; mente du ${near}?` : "";
}

function expectedInDanish(expected: string): string {
  return expected
    .replace(/^one of /, "en af ")
    .replace(/^names out of (.*), with commas between$/, "navne blandt $1, med komma imellem")
    .replace(
      /^a date such as (\S+?)(, or never)?$/,
      (_, day: string, never = "") => `en dato som ${day}${orNever(never)}`,
    )
    .replace(/^a date from (\S+) to (\S+?)(, or never)?$/, (_, first: string, last: string, never = "") => {
      return `en dato fra ${first} til ${last}${orNever(never)}`;
    })
    .replace(/^a share, such as (\S+) for 30 %$/, "en andel, for eksempel $1 for 30 %")
    .replace(/^a number of (.*)$/, (_, unit: string) => `et tal i ${termFor(unit, terms.units)}`)
    .replace(/^a whole number of (.*)$/, (_, unit: string) => `et helt antal ${termFor(unit, terms.units)}`)
    .replace(/^from (\S+) to (\S+) (.*)$/, (_, least: string, most: string, unit: string) => {
      return `fra ${least} til ${most} ${termFor(unit, terms.units)}`;
    });
}

function orNever(english: string): string {
  return english === "" ? "" : ", eller never (aldrig)";
}

function valueAndUnit(received: unknown): string {
  if (typeof received !== "object" || received === null || !("value" in received && "unit" in received))
    return JSON.stringify(received);
  return `${JSON.stringify(received.value)} ${String(received.unit)}`;
}
