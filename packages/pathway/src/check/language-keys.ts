import { pathwayJsonSchema } from "../language/json-schema.ts";

let keys: ReadonlySet<string> | undefined;

/** Every key that means something somewhere in a pathway; found in the schema itself, once. */
export function languageKeys(): ReadonlySet<string> {
  keys ??= new Set(keysIn(pathwayJsonSchema()));
  return keys;
}

function keysIn(schema: unknown): string[] {
  if (schema === null || typeof schema !== "object") return [];
  const here = "properties" in schema && schema.properties ? Object.keys(schema.properties) : [];
  return [...here, ...Object.values(schema).flatMap(keysIn)];
}
