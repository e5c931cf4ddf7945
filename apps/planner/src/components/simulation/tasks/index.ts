// What workers can do, by name.

import { compare } from "./compare.js";
import { patients } from "./patients.js";
import { place } from "./place.js";
import { promise } from "./promise.js";
import { proof } from "./proof.js";
import { run } from "./run.js";
import { siteAndStaff } from "./site-and-staff.js";
import { spreadsheet } from "./spreadsheet.js";
import { weigh } from "./weigh.js";

export const tasks = { run, compare, promise, patients, place, proof, weigh, siteAndStaff, spreadsheet };
export type Tasks = typeof tasks;
