import { z } from "zod";
import { labelSchema, nameSchema } from "../name.ts";

/** What every step has: a name of its own. */
export const named = { name: nameSchema, label: labelSchema.optional() };

/** Where the patient goes next, unless it is the step written below. */
export const goesOn = { ...named, next: nameSchema.optional() };

/** The cause that the step's time is attributed to, and the calendar whose closed days are counted apart. */
export const attributed = { cause: nameSchema.optional(), closedDays: nameSchema.optional() };

/** A station; of a family, the one of the patient's category, or of the attribute named by `by` (same categories). */
export const atStation = { at: nameSchema, by: nameSchema.optional() };

/** What happens to work in progress at closing time: it rests until opening (`pause`, the rule) or is done first (`finish`). */
export const closing = z.enum(["pause", "finish"]);
