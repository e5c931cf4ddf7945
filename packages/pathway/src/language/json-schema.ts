import { z } from "zod";
import { pathwaySchema } from "./pathway.ts";

/** The published JSON Schema (draft 2020-12) of a pathway file, made from the same schema that checks it. */
export function pathwayJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(pathwaySchema);
}
