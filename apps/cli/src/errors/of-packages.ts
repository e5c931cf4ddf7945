import { type BatchCode, BatchError } from "@ventesal/batch";
import { FactError } from "@ventesal/denmark";
import { DifferentModelsError, InferenceError, OverloadError, RunError } from "@ventesal/experiments";
import { PathwayError, pathText } from "@ventesal/pathway";
import { PlacementError } from "@ventesal/placement";
import { DistributionError } from "@ventesal/random";
import { ScenarioError } from "@ventesal/scenario";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";
import type { Problem } from "./problem.ts";

interface Told {
  problems: readonly Problem[];
  exitCode: number;
}

/** What goes wrong with a batch only when it is tried. */
const TRIED: readonly BatchCode[] = [
  "cluster",
  "damaged-results",
  "file-system",
  "no-results",
  "shard-differs",
  "shards-missing",
  "worker-lost",
];

/** What the packages know to be wrong; `null` for an error that is none of theirs. */
export function problemsOfPackages(error: unknown, words: Words): Told | null {
  const { badInput, failed } = ExitCode;
  if (error instanceof ScenarioError) {
    const problems = error.issues.map((issue) => ({ ...issue, message: words.scenarioIssue(issue) }));
    return { problems, exitCode: badInput };
  }
  if (error instanceof BatchError) {
    const problems = error.issues.map((issue) => ({ ...issue, message: words.batch.issue(issue) }));
    const tried = error.issues.some(({ code }) => TRIED.includes(code));
    return { problems, exitCode: tried ? failed : badInput };
  }
  if (error instanceof PathwayError) return { problems: problemsOfPathway(error), exitCode: badInput };
  if (error instanceof DifferentModelsError) {
    const { base, other } = error;
    const [expected, received] = [base.model, other.model];
    const message = words.compare.otherModel(other.scenario, received, expected);
    return {
      problems: [{ place: other.scenario, code: "other-model", expected, received, message }],
      exitCode: badInput,
    };
  }
  if (error instanceof OverloadError) {
    const problems = error.overloads.map((overload): Problem => {
      const { resource, load } = overload;
      const message = words.overload(overload);
      return { place: resource, code: "overload", expected: words.loadBelowOne, received: load, message };
    });
    return { problems, exitCode: badInput };
  }
  if (error instanceof RunError) {
    const { scenario, step, code } = error;
    const place = `${scenario}, ${step}`;
    return {
      problems: [{ place, code, expected: "", received: null, message: words.runFailed(error) }],
      exitCode: failed,
    };
  }
  if (error instanceof InferenceError) {
    const { place, expected } = error;
    const received = String(error.received);
    return {
      problems: [{ place, code: "inference", expected, received, message: words.expectedGot(expected, received) }],
      exitCode: failed,
    };
  }
  if (error instanceof DistributionError) {
    const { place, received, expected } = error.issue;
    const message = words.expectedGot(expected, received);
    return { problems: [{ place, code: "impossible-distribution", expected, received, message }], exitCode: badInput };
  }
  if (error instanceof PlacementError) {
    const { place, received, expected } = error;
    const message = words.expectedGot(expected, JSON.stringify(received));
    return {
      problems: [{ place: optionOf(place), code: "placement", expected, received, message }],
      exitCode: badInput,
    };
  }
  if (error instanceof FactError) {
    const { kind, received, expected } = error;
    return {
      problems: [{ place: kind, code: "unknown-fact", expected, received, message: error.message }],
      exitCode: badInput,
    };
  }
  return null;
}

/** The option that gives a field of a question of placement, where one does. */
function optionOf(field: string): string {
  return ["sites", "method"].includes(field) ? `--${field}` : field;
}

/** Their sentences begin with the place, which is told apart here, and end with a full stop, which ours have not. */
function problemsOfPathway(error: PathwayError): Problem[] {
  return error.issues.map(({ code, path, expected, received, message }) => {
    const place = pathText(path);
    const sentence = message.startsWith(`${place}: `) ? message.slice(place.length + 2) : message;
    return { place, code, expected, received, message: sentence.replace(/\.$/, "") };
  });
}
