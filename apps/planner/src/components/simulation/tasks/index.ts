// What workers can do, by name.

import { compare } from "./compare.js";
import { patients } from "./patients.js";
import { promise } from "./promise.js";
import { run } from "./run.js";

export const tasks = { run, compare, promise, patients };
export type Tasks = typeof tasks;
