// What workers can do, by name.

import { compare } from "./compare.js";
import { patients } from "./patients.js";
import { promise } from "./promise.js";
import { proof } from "./proof.js";
import { run } from "./run.js";
import { spreadsheet } from "./spreadsheet.js";

export const tasks = { run, compare, promise, patients, proof, spreadsheet };
export type Tasks = typeof tasks;
