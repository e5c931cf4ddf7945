import { hasModel, type Part } from "./models.js";

const loads = {
  panel: () => import("./panel-model.js"),
  clinics: () => import("./clinics-model.js"),
} satisfies Record<Part, () => Promise<unknown>>;

/** A model could not be loaded: mostly because there is no connection any more. */
export class NotLoadedError extends Error {
  constructor(part: Part, cause: unknown) {
    super(`expected to load the model of "${part}"`, { cause });
    this.name = "NotLoadedError";
  }
}

/**
 * Loads the model of a part, where only the reader's own doing says which is needed.
 * @throws {NotLoadedError} where that fails
 */
export async function loadModel(part: Part): Promise<void> {
  if (hasModel(part)) return;
  try {
    await loads[part]();
  } catch (cause) {
    throw new NotLoadedError(part, cause);
  }
}
