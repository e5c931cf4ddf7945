import { z } from "zod";
import { expecting } from "./expecting.ts";

const A_NAME = "a name that begins with a letter and has no / · or #";

/** The name of a calendar, resource, station, attribute, step …; `/`, `·` and `#` are kept for names made of names. */
export const nameSchema = z.string(expecting(A_NAME)).regex(/^\p{L}[^/·#]*$/u, expecting(A_NAME));

/** A value of an attribute by name: a region, "0-17", "urgent". */
export const categorySchema = z.string(expecting("the name of a category")).min(1, expecting("the name of a category"));

/** What people read, in Danish and English. */
export const labelSchema = z.strictObject({
  da: z.string(expecting("a Danish text")).min(1, expecting("a Danish text")),
  en: z.string(expecting("an English text")).min(1, expecting("an English text")),
});

export type Label = z.infer<typeof labelSchema>;
export type Language = keyof Label;

/** One value for all members of a family, or one for each by name: `2` or `{ "Odense": 2, "Aarhus": 1 }`. */
export function forEachMember<T extends z.ZodType>(value: T) {
  return z.union([value, z.record(categorySchema, value)]);
}

/** What `forEachMember` reads: one value, or one for each member. */
export type ForEachMember<T> = T | Record<string, T>;
