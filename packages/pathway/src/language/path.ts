/** Where in the pathway: keys and positions, from the outside in. */
export type Path = readonly (string | number)[];

/** A path as people read it: `steps[2].work.unit`. */
export function pathText(path: Path): string {
  const text = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return text.replace(/^\./, "") || "the pathway";
}
