import type { z } from "zod";
import { show } from "../language/expecting.ts";
import type { Path } from "../language/path.ts";
import type { IssueCode } from "./issue.ts";
import { languageKeys } from "./language-keys.ts";
import type { Report } from "./report.ts";
import { nearest } from "./suggest.ts";

type ZodIssue = z.core.$ZodIssue;

/** Puts into the report what the schema found. `input` is what was checked. */
export function reportZodIssues(issues: readonly ZodIssue[], input: unknown, report: Report, base: Path = []): void {
  for (const issue of issues) reportOne(issue, input, report, [...base, ...(issue.path as (string | number)[])]);
}

function reportOne(issue: ZodIssue, input: unknown, report: Report, path: Path): void {
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) reportUnknownKey(key, report, path);
  } else if (issue.code === "invalid_union" && issue.errors.length > 0 && !says(issue.message)) {
    reportUnion(issue.errors, input, report, path);
  } else if (issue.code === "invalid_key") {
    reportZodIssues(issue.issues, input, report, path);
  } else {
    const received = at(input, path);
    const key = String(path.at(-1) ?? "the pathway");
    const expected = says(issue.message)?.expected ?? expectedBy(issue);
    // A record's key is checked, too: then the key is what was received.
    const text = says(issue.message)?.received ?? show(received);
    if (received === undefined)
      report.add("missing", path, expected, "nothing", `${key} is missing, expected ${expected}`);
    else report.add(codeOf(issue), path, expected, text);
  }
}

function reportUnknownKey(key: string, report: Report, path: Path): void {
  const meant = nearest(key, languageKeys());
  const hint = meant && meant !== key ? `; did you mean ${show(meant)}?` : "; it has no meaning here";
  report.add(
    "unknown-key",
    [...path, key],
    meant ? show(meant) : "no such key",
    show(key),
    `unknown key ${show(key)}${hint}`,
  );
}

/** Of the alternatives of a union, tells about the one that was most likely meant; if none comes near, what all of them expect. */
function reportUnion(alternatives: readonly ZodIssue[][], input: unknown, report: Report, path: Path): void {
  const scores = alternatives.map((issues) => issues.reduce((sum, issue) => sum + distance(issue, at(input, path)), 0));
  const best = scores.indexOf(Math.min(...scores));
  const near = scores[best]! < OTHER_TYPE;
  if (near) {
    reportZodIssues(alternatives[best]!, input, report, path);
    return;
  }
  const expected = [
    ...new Set(
      alternatives.flatMap((issues) => issues.map((issue) => says(issue.message)?.expected ?? expectedBy(issue))),
    ),
  ];
  const received = at(input, path);
  if (received === undefined)
    report.add(
      "missing",
      path,
      expected.join(" or "),
      "nothing",
      `${String(path.at(-1))} is missing, expected ${expected.join(" or ")}`,
    );
  else report.add("wrong-type", path, expected.join(" or "), show(received));
}

/** An alternative whose very type differs is never the one that was meant. */
const OTHER_TYPE = 100;

function distance(issue: ZodIssue, input: unknown): number {
  if (issue.path.length === 0 && issue.code === "invalid_type") return OTHER_TYPE;
  if (issue.path.length === 0 && issue.code === "invalid_value" && typeof input === "object") return OTHER_TYPE;
  if (issue.code === "unrecognized_keys") return 3 * issue.keys.length;
  if (at(input, issue.path as Path) === undefined) return 2;
  return 1;
}

function at(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value !== null && typeof value === "object" ? (value as Record<string, unknown>)[key] : undefined),
    input,
  );
}

/** The texts of this language's schemas, and of the distributions', are "received …, expected …". */
function says(message: string): { received: string; expected: string } | undefined {
  const match = /^received (.*), expected (.*)$/s.exec(message);
  return match ? { received: match[1]!, expected: match[2]! } : undefined;
}

function expectedBy(issue: ZodIssue): string {
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code === "invalid_value") return `one of ${issue.values.map((value) => String(value)).join(", ")}`;
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return `one of ${issue.options.map(String).join(", ")}`;
  if (issue.code === "too_small" && issue.origin === "array") return `at least ${issue.minimum} in the list`;
  return issue.message;
}

function article(type: string): string {
  return type === "array" ? "a list" : type === "object" || type === "record" ? "an object" : `a ${type}`;
}

function codeOf(issue: ZodIssue): IssueCode {
  if (issue.code === "invalid_type") return "wrong-type";
  if (issue.code === "too_small" || issue.code === "too_big") return "out-of-range";
  return "wrong-value";
}
