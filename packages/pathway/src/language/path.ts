/** Where in the pathway: keys and positions, from the outside in. */
export type Path = readonly (string | number)[];

/** A path as people read it: `steps[2].work.unit`, `tables["travel time"].values`. */
export function pathText(path: Path): string {
  const plain = (key: string | number) => typeof key === "string" && /^[\p{L}\p{N}$_-]+$/u.test(key);
  const text = path.map((key) => (plain(key) ? `.${key}` : `[${JSON.stringify(key)}]`)).join("");
  return text.replace(/^\./, "") || "the pathway";
}
