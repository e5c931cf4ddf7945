import type { Model } from "@ventesal/scenario";

/** The two parts of a plan, and the built-in scenario that each begins with. */
export const STARTS_FROM = { panel: "panel-2022", clinics: "late-effects-2026" } as const;

export type Part = keyof typeof STARTS_FROM;
export const PART_NAMES = Object.keys(STARTS_FROM) as Part[];

/** Models with their facts are most of what a page has to load: it has those of the parts that it is about. */
const models = new Map<Part, Model>();

/** Gives a part its model: for the modules that load one (`panel-model.ts`, `clinics-model.ts`). */
export function provideModel(part: Part, model: Model): void {
  models.set(part, model);
}

/** Whether the model of a part has been loaded. */
export const hasModel = (part: Part) => models.has(part);

/**
 * The model of a part.
 * @throws {Error} where the page, or the worker, has not loaded it
 */
export function modelOf(part: Part): Model {
  const model = models.get(part);
  if (model === undefined) throw new Error(`expected the model of "${part}" to be loaded before it is asked for`);
  return model;
}
