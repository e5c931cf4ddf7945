import { canonicalJson, hashOf, type Passport } from "@ventesal/experiments";
import type { Row } from "@ventesal/measures";
import type { ResultFile } from "./result-file.ts";

/** One thing in which a result and the same made again differ; `null` where one of them has nothing. */
export interface Difference {
  /** `passport.version`, `passport.parameters.referrals.factor`, or a row's measure and groups with the figure. */
  place: string;
  file: unknown;
  again: unknown;
}

const FIGURES = ["unit", "mean", "low", "high", "yearLow", "yearHigh", "published"] as const;

/** In what a result in a file differs from the same made again: its passport first, then its rows. */
export function differencesOf(file: ResultFile, passport: Passport, rows: readonly Row[]): Difference[] {
  return [...ofPassport(file.passport, passport), ...ofRows(file.rows, rows)];
}

function ofPassport(file: ResultFile["passport"], again: Passport): Difference[] {
  const { parameters } = again;
  const apart = ["parameters", "hash"];
  const names = [...new Set([...Object.keys(file), ...Object.keys(again)])].filter((name) => !apart.includes(name));
  const differences = names.flatMap((name): Difference[] => {
    const before = file[name as keyof typeof file] ?? null;
    const after = again[name as keyof Passport] ?? null;
    const isSame = canonicalJson(before) === canonicalJson(after);
    return isSame ? [] : [{ place: `passport.${name}`, file: before, again: after }];
  });
  const keys = [...new Set([...Object.keys(file.parameters), ...Object.keys(parameters)])];
  for (const key of keys) {
    const [before, after] = [file.parameters[key] ?? null, parameters[key] ?? null];
    if (before !== after) differences.push({ place: `passport.parameters.${key}`, file: before, again: after });
  }
  const { hash: written, ...content } = file;
  const own = hashOf(content);
  // the hash tells an edited passport even where nothing else of it can be checked
  if (written !== own) differences.push({ place: "passport.hash", file: written, again: own });
  return differences;
}

function ofRows(file: readonly Row[], again: readonly Row[]): Difference[] {
  const made = new Map(again.map((row) => [placeOf(row), row]));
  const known = new Set(file.map(placeOf));
  const changed = file.flatMap((row): Difference[] => {
    const place = placeOf(row);
    const other = made.get(place);
    if (other === undefined) return [{ place, file: row.mean, again: null }];
    return FIGURES.filter((name) => row[name] !== other[name]).map((name) => ({
      place: `${place} ${name}`,
      file: row[name],
      again: other[name],
    }));
  });
  const missing = again.filter((row) => !known.has(placeOf(row)));
  return [...changed, ...missing.map((row) => ({ place: placeOf(row), file: null, again: row.mean }))];
}

function placeOf({ measure, group }: Pick<Row, "measure" | "group">): string {
  const groups = Object.entries(group).map(([kind, name]) => `${kind}=${name}`);
  return [measure, ...groups.sort()].join(" ");
}
