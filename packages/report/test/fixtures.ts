import { comparedRows, runExperiment } from "@ventesal/experiments";
import { expertPanel } from "@ventesal/expert-panel";
import { openKernel } from "@ventesal/kernel";
import { lateEffects } from "@ventesal/late-effects";
import type { Language } from "@ventesal/pathway";
import { builtIn, resolveScenario } from "@ventesal/scenario";
import { drawingDocument, type ReportInput, reportAsHtml, reportOf } from "../src/index.ts";

const known = new Map<string, Promise<Omit<ReportInput, "language">>>();

async function simulated(name: string, replications: number): Promise<Omit<ReportInput, "language">> {
  const kernel = await openKernel();
  const scenario = resolveScenario(builtIn(name, [expertPanel, lateEffects]), []);
  const before = resolveScenario({ model: scenario.model, scenario: scenario.model.scenarios[0]! }, []);
  const run = (one: typeof scenario) => runExperiment(one, kernel, { seed: "report", effort: { replications } });
  const plan = { scenario, result: await run(scenario) };
  const command = `ventesal report ${name}`;
  if (before.name === name) return { plan, today: null, command };
  const result = await run(before);
  const { better } = scenario.model.build(scenario.values, scenario.own);
  return {
    plan,
    today: { scenario: before, result, differences: comparedRows(result, plan.result, name, better) },
    command,
  };
}

/** What a report of a built-in scenario is made of; each is simulated once. */
export async function inputFor(name: string, language: Language, replications = 3): Promise<ReportInput> {
  const found = known.get(name) ?? simulated(name, replications);
  known.set(name, found);
  return { language, ...(await found) };
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
