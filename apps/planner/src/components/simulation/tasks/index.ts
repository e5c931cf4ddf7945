// What workers can do, by name.

import { compare } from "./compare.js";
import { promise } from "./promise.js";
import { run } from "./run.js";

export const tasks = { run, compare, promise };
export type Tasks = typeof tasks;
