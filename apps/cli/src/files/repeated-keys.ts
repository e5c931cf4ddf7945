/** A key that occurs twice in one object, and where. */
export interface RepeatedKey {
  key: string;
  /** Keys and positions from the outside in, the key itself last. */
  path: (string | number)[];
}

interface Level {
  keys: Set<string> | null;
  /** The key or position under which the next value stands. */
  at: string | number;
}

/** Keys that occur more than once in an object of a JSON text, of which `JSON.parse` silently keeps the last. The text must be JSON. */
export function repeatedKeys(json: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  let last = "";
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const level = levels.at(-1);
    if (token === "{") levels.push({ keys: new Set(), at: "" });
    else if (token === "[") levels.push({ keys: null, at: 0 });
    else if (token === "}" || token === "]") levels.pop();
    else if (token === "," && typeof level?.at === "number") level.at++;
    else if (token === ":" && level?.keys) {
      const key = JSON.parse(last) as string;
      level.at = key;
      if (level.keys.has(key)) found.push({ key, path: levels.map(({ at }) => at) });
      level.keys.add(key);
    }
    last = token;
  }
  return found;
}
