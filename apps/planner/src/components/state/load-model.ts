import type { Part } from "./models.js";

const loads = {
  panel: () => import("./panel-model.js"),
  clinics: () => import("./clinics-model.js"),
} satisfies Record<Part, () => Promise<unknown>>;

/** Loads the model of a part, where only the reader's own doing says which is needed. */
export async function loadModel(part: Part): Promise<void> {
  await loads[part]();
}
