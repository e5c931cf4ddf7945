import { z } from "zod";
import { nameSchema } from "../name.ts";
import { goesOn, named } from "./common.ts";

/** The case is closed with an outcome; the patient goes on (to renewed advice, to treatment). */
export const recordSchema = z.strictObject({ type: z.literal("record"), ...goesOn, outcome: nameSchema });

/** A new case begins for the same patient. */
export const reopenSchema = z.strictObject({ type: z.literal("reopen"), ...goesOn });

/** The patient's way ends; a case still open is closed with this outcome. */
export const leaveSchema = z.strictObject({ type: z.literal("leave"), ...named, outcome: nameSchema });

/** Ends a branch of a fork before its last step (which ends it anyway). */
export const joinSchema = z.strictObject({ type: z.literal("join"), ...named });
