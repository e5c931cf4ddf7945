import { experimentJsonSchema } from "@ventesal/batch";
import { pathwayJsonSchema } from "@ventesal/pathway";
import { scenarioJsonSchema } from "@ventesal/scenario";
import { json } from "../text/json.ts";

const SCHEMAS = { pathway: pathwayJsonSchema, scenario: scenarioJsonSchema, experiment: experimentJsonSchema };

/** The JSON Schema (draft 2020-12) of pathway, scenario or experiment files. */
export function publishedSchema(kind: keyof typeof SCHEMAS): string {
  return json(SCHEMAS[kind]());
}
