import { pathwayJsonSchema } from "@ventesal/pathway";
import { scenarioJsonSchema } from "@ventesal/scenario";
import { json } from "../text/json.ts";

/** The JSON Schema (draft 2020-12) of pathway or scenario files. */
export function publishedSchema(kind: "pathway" | "scenario"): string {
  return json(kind === "pathway" ? pathwayJsonSchema() : scenarioJsonSchema());
}
