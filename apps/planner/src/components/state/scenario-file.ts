import { builtIn, parseScenarioFile, ScenarioError, type ScenarioFile, settingsOf } from "@ventesal/scenario";
import { type Draft, scenarioOf } from "./draft.js";
import { loadModel } from "./load-model.js";
import { hasModel, modelOf, PART_NAMES, type Part } from "./models.js";

/** A draft as a scenario file, which the command line runs to the same figures. Own tables are named; their files lie beside it. */
export function fileOf(draft: Draft): string {
  const { scenario, set, own } = draft;
  const files = Object.fromEntries(Object.entries(own).map(([name, { file }]) => [name, file]));
  const content: ScenarioFile = {
    scenario,
    ...(Object.keys(set).length > 0 && { set: { ...set } }),
    ...(Object.keys(files).length > 0 && { own: files }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * The draft in a scenario file, and the part it belongs to, which need not be that of the page. Its own tables are left out: a page cannot
 * read files beside a file.
 * @throws {ScenarioError} with all that is wrong
 * @throws {NotLoadedError} where it needs a model that cannot be loaded
 */
export async function readFileOf(text: string): Promise<{ part: Part; draft: Draft; ownLeftOut: readonly string[] }> {
  const { scenario, set = {}, own = {} } = parseScenarioFile(text);
  // a file of this page needs no other model, nor a connection
  const isOfLoaded = PART_NAMES.some((name) => hasModel(name) && isOf(name, scenario));
  if (!isOfLoaded) await Promise.all(PART_NAMES.map(loadModel));
  const { model } = builtIn(scenario, PART_NAMES.filter(hasModel).map(modelOf));
  const part = PART_NAMES.find((name) => hasModel(name) && modelOf(name) === model)!;
  const settings = settingsOf(set);
  const withUnit = settings.filter(({ unit }) => unit !== null);
  const draft: Draft = { scenario, set: Object.fromEntries(settings.map(({ key, value }) => [key, value])), own: {} };
  const { parameters } = scenarioOf(part, draft);
  const wrong = withUnit.filter(
    ({ key, unit }) => parameters.find((parameter) => parameter.key === key)?.unit !== unit,
  );
  if (wrong.length > 0) {
    throw new ScenarioError(
      wrong.map(({ key, unit }) => {
        const expected = `a number of ${parameters.find((parameter) => parameter.key === key)!.unit}`;
        return {
          place: key,
          code: "wrong-unit",
          expected,
          received: unit,
          message: `expected ${expected}, got ${unit}`,
        };
      }),
    );
  }
  return { part, draft, ownLeftOut: Object.keys(own) };
}

/** Whether a part has a built-in scenario of this name. */
function isOf(part: Part, scenario: string): boolean {
  return modelOf(part).scenarios.some(({ name }) => name === scenario);
}
