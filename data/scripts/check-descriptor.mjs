import { constraintNames, fieldTypes } from "./cast-cell.mjs";

const file = "datapackage.json";
const confidences = ["source document", "published", "estimate", "assumption", "unknown"];
const filled = (value) => typeof value === "string" && value.trim() !== "";
const list = (value) => (Array.isArray(value) ? value : []);

/**
 * What datapackage.json lacks. Asked for: all that the tables and their credits need; and no word of Table Schema that
 * the checks here do not carry out, since a constraint that nobody enforces is a promise broken in silence.
 * @returns {import("./problem.mjs").Problem[]}
 */
export function descriptorProblems(descriptor) {
  const problems = [];
  const ask = (holds, place, received, expected) => {
    if (!holds) problems.push({ file, column: place, received: JSON.stringify(received) ?? "nothing", expected });
  };
  const resources = list(descriptor.resources);
  ask(resources.length > 0, "resources", descriptor.resources, "a list of at least one resource");
  for (const property of ["name", "path", "ventesal:row"]) {
    const values = resources.map((resource) => resource[property]);
    const twice = values.find((value, index) => values.indexOf(value) !== index);
    ask(twice === undefined, `resources.*.${property}`, twice, "a value that no other resource has");
  }
  for (const [index, resource] of resources.entries())
    checkResource(resource, resource.name ?? `resources[${index}]`, ask);
  return problems;
}

function checkResource(resource, place, ask) {
  ask(/^[a-z][a-z0-9-]*$/.test(resource.name), `${place}.name`, resource.name, "small letters, digits and hyphens");
  const inside =
    filled(resource.path) && /^[^/\\]+(\/[^/\\]+)*\.csv$/.test(resource.path) && !resource.path.includes("..");
  ask(inside, `${place}.path`, resource.path, "the path of a .csv file inside this folder");
  for (const property of ["title", "description"]) {
    ask(filled(resource[property]), `${place}.${property}`, resource[property], "a text");
  }
  const retrieved = fieldTypes.date.read(resource["ventesal:retrieved"] ?? "");
  ask(retrieved, `${place}.ventesal:retrieved`, resource["ventesal:retrieved"], fieldTypes.date.expected);
  const row = resource["ventesal:row"];
  ask(/^[A-Z][A-Za-z0-9]*Row$/.test(row), `${place}.ventesal:row`, row, "a TypeScript name that ends in Row");
  for (const property of ["sources", "licenses"]) {
    const entries = list(resource[property]);
    const named = entries.length > 0 && entries.every((entry) => filled(entry.title));
    ask(named, `${place}.${property}`, resource[property], "a list of at least one entry, each with a title");
  }
  checkSchema(resource, place, ask);
}

function checkSchema({ schema, "ventesal:confidence": confidence }, place, ask) {
  const fields = list(schema?.fields);
  const names = fields.map((field) => field.name);
  ask(fields.length > 0, `${place}.schema.fields`, schema?.fields, "a list of at least one field");
  ask(new Set(names).size === names.length, `${place}.schema.fields`, names, "field names that are all different");
  const missing = list(schema?.missingValues);
  ask(missing.length > 0, `${place}.schema.missingValues`, schema?.missingValues, 'a list such as [""]');
  const key = list(schema?.primaryKey);
  const known = key.length > 0 && key.every((name) => names.includes(name));
  ask(known, `${place}.schema.primaryKey`, schema?.primaryKey, `a list of names among ${names.join(", ")}`);
  const graded = (names.includes("confidence") && names.includes("source")) || confidences.includes(confidence);
  ask(
    graded,
    `${place}.schema.fields`,
    names,
    `the fields confidence and source, or one ventesal:confidence for all rows (${confidences.join(" · ")})`,
  );
  const words = Object.keys(schema ?? {}).filter((word) => !["fields", "primaryKey", "missingValues"].includes(word));
  ask(words.length === 0, `${place}.schema`, words, "only fields, primaryKey and missingValues");
  for (const field of fields) checkField(field, `${place}.${field.name}`, key.includes(field.name), ask);
}

function checkField(field, place, inKey, ask) {
  ask(/^[a-z][A-Za-z0-9]*$/.test(field.name), place, field.name, "a field name in camelCase");
  ask(filled(field.description), `${place}.description`, field.description, "a text");
  ask(
    Object.hasOwn(fieldTypes, field.type),
    `${place}.type`,
    field.type,
    `one of ${Object.keys(fieldTypes).join(", ")}`,
  );
  const unknown = Object.keys(field.constraints ?? {}).filter((name) => !constraintNames.includes(name));
  ask(unknown.length === 0, `${place}.constraints`, unknown, `only ${constraintNames.join(", ")}`);
  ask(
    !inKey || field.constraints?.required === true,
    `${place}.constraints`,
    field.constraints,
    "required: it is in the key",
  );
}
