import { comparedRows, type ExperimentResult, runExperiment } from "@ventesal/experiments";
import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { lateEffects } from "@ventesal/late-effects";
import type { Language } from "@ventesal/pathway";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { drawingDocument, type Outcome, type ReportInput, reportAsHtml, reportOf } from "../src/index.ts";

const MODELS = [expertPanel, lateEffects];
const results = new Map<string, Promise<Outcome & { result: ExperimentResult }>>();

/** Each scenario is simulated once. */
function outcomeOf(name: string): Promise<Outcome & { result: ExperimentResult }> {
  const found = results.get(name) ?? simulated(name);
  results.set(name, found);
  return found;
}

async function simulated(name: string): Promise<Outcome & { result: ExperimentResult }> {
  const scenario = resolveScenario(builtIn(name, MODELS), []);
  const result = await runExperiment(scenario, await openKernel(), { seed: "report", effort: { replications: 2 } });
  return { scenario, result };
}

/** What a report of a built-in scenario is made of. */
export async function inputFor(name: string, language: Language): Promise<ReportInput> {
  const plan = await outcomeOf(name);
  const { model, values, own } = plan.scenario;
  const command = `ventesal report ${name}`;
  const nothingDone = model.scenarios[0]!.name;
  if (nothingDone === name) return { language, plan, today: null, command };
  const before = await outcomeOf(nothingDone);
  const differences = comparedRows(before.result, plan.result, name, model.build(values, own).better);
  return { language, plan, today: { ...before, differences }, command };
}

const pages = new Map<string, Promise<{ html: string; page: Document }>>();

async function writtenPage(name: string, language: Language): Promise<{ html: string; page: Document }> {
  const html = reportAsHtml(reportOf(await inputFor(name, language)), drawingDocument());
  return { html, page: drawingDocument(html) };
}

/** A report in HTML, as its text and as a page; each is written once. */
export function pageOf(name: string, language: Language): Promise<{ html: string; page: Document }> {
  const key = `${name} ${language}`;
  const found = pages.get(key) ?? writtenPage(name, language);
  pages.set(key, found);
  return found;
}
