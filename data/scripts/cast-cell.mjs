/** How each field type of Table Schema that this package uses is written in a cell, read, and spelt in TypeScript. */
export const fieldTypes = {
  string: { typescript: "string", read: (text) => text, expected: "text" },
  integer: { typescript: "number", read: (text) => number(text, /^-?\d+$/), expected: "a whole number such as 14" },
  number: {
    typescript: "number",
    read: (text) => number(text, /^-?\d+(\.\d+)?$/),
    expected: "a number with a decimal point, such as 14.5",
  },
  date: { typescript: "string", read: date, expected: "a date that exists, as YYYY-MM-DD" },
};

/** What a constraint asks of a value that is there; `required` and `unique` are seen to where the column is in sight. */
const constraints = {
  enum: (value, values) => (values.includes(value) ? undefined : `one of ${values.join(" · ")}`),
  minimum: (value, least) => (value >= least ? undefined : `${least} or more`),
  maximum: (value, most) => (value <= most ? undefined : `${most} or less`),
  pattern: (value, pattern) =>
    new RegExp(`^(?:${pattern})$`, "u").test(value) ? undefined : `text that matches ${pattern}`,
};

export const constraintNames = ["required", "unique", ...Object.keys(constraints)];

/**
 * A cell's value by its field: `null` for a missing one. `expected` says what the field asks for where the cell is bad.
 * @returns {{ value: string | number | null, expected?: string }}
 */
export function castCell(text, field, missingValues) {
  if (missingValues.includes(text)) {
    return field.constraints?.required ? { value: null, expected: "a value: the column is required" } : { value: null };
  }
  if (text !== text.trim()) return { value: null, expected: "no space before or after the value" };
  const type = fieldTypes[field.type];
  const value = type.read(text);
  if (value === undefined) return { value: null, expected: type.expected };
  for (const [name, bound] of Object.entries(field.constraints ?? {})) {
    const expected = constraints[name]?.(value, bound);
    if (expected) return { value: null, expected };
  }
  return { value };
}

function number(text, pattern) {
  return pattern.test(text) ? Number(text) : undefined;
}

function date(text) {
  const day = new Date(`${text}T00:00:00Z`);
  // JavaScript reads 30 February as 2 March, so the date is written out again and compared
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
  return exists ? text : undefined;
}
