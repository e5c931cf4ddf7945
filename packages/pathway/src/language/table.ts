import { z } from "zod";
import { categorySchema, labelSchema, nameSchema } from "./name.ts";
import { anyNumber } from "./number.ts";

/** Numbers nested as deep as the table has attributes; each level in the order of the categories, or by their names. */
export type Cells = number | "unreachable" | Cells[] | { [category: string]: Cells };

const cellsSchema: z.ZodType<Cells> = z
  .union([
    anyNumber,
    z.literal("unreachable"),
    z.array(z.lazy(() => cellsSchema)),
    z.record(
      categorySchema,
      z.lazy(() => cellsSchema),
    ),
  ])
  .meta({ id: "Cells" });

/**
 * Numbers by one attribute or several: `{ "by": ["region", "hospital"], "values": { "Syddanmark": { "Odense UH": 0.9, … }, … } }`.
 * "unreachable" is a cost so large that it is chosen only when nothing else is left.
 */
export const tableSchema = z.strictObject({
  label: labelSchema.optional(),
  by: z.array(nameSchema).min(1),
  values: cellsSchema,
});

export type Table = z.infer<typeof tableSchema>;

/** A table by name, or with the attributes that are to stand in for those it was declared by (same categories). */
export const tableReferenceSchema = z.union([
  nameSchema,
  z.strictObject({ table: nameSchema, by: z.array(nameSchema).min(1).optional() }),
]);

export type TableReference = z.infer<typeof tableReferenceSchema>;
