/** JSON for files and people: indented, with a line end. Numbers in their shortest form that reads back as the same. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
