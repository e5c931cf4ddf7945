// What workers can do, by name. What every page begins with is there at once; the rest is loaded by the page that asks for it.

import { rehearse } from "./rehearse.js";
import { run } from "./run.js";

const tasks = {
  run: async () => run,
  rehearse: async () => rehearse,
  compare: async () => (await import("./compare.js")).compare,
  promise: async () => (await import("./promise.js")).promise,
  patients: async () => (await import("./patients.js")).patients,
  place: async () => (await import("./place.js")).place,
  proof: async () => (await import("./proof.js")).proof,
  weigh: async () => (await import("./weigh.js")).weigh,
  siteAndStaff: async () => (await import("./site-and-staff.js")).siteAndStaff,
  spreadsheet: async () => (await import("./spreadsheet.js")).spreadsheet,
};

/** What can be asked for, and the function that does it. */
export type Tasks = { [K in keyof typeof tasks]: Awaited<ReturnType<(typeof tasks)[K]>> };

/** The function that does a task. */
export function taskNamed<K extends keyof Tasks>(name: K): Promise<Tasks[K]> {
  return tasks[name]() as Promise<Tasks[K]>;
}
