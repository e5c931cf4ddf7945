import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { dataVersion } from "@ventesal/data";
import type { OwnTables, Scenario } from "@ventesal/scenario";
import canonicalize from "canonicalize";
import release from "../package.json" with { type: "json" };

/** What a result rests on: enough to make it again, and to see whether two results can be compared. */
export interface Passport {
  tool: "ventesal";
  version: string;
  model: string;
  scenario: string;
  /** Every parameter's value. */
  parameters: Readonly<Record<string, number | string>>;
  /** Those that differ from the model's own. */
  changed: readonly string[];
  /** The user's own tables by name; absent where all data is built in. The hash is over the rows as they were read, in canonical JSON. */
  own?: Readonly<Record<string, { rows: number; sha256: string }>>;
  dataVersion: string;
  seed: string;
  replications: number;
  /** SHA-256 over all of the above in canonical JSON (RFC 8785). */
  hash: string;
}

/** The passport of a result of this scenario. */
export function passportOf(scenario: Scenario, seed: string, replications: number): Passport {
  const content = {
    tool: "ventesal" as const,
    version: release.version,
    model: scenario.model.name,
    scenario: scenario.name,
    parameters: scenario.values,
    changed: scenario.changed,
    ...(Object.keys(scenario.own).length > 0 && { own: ownOf(scenario.own) }),
    dataVersion,
    seed,
    replications,
  };
  return { ...content, hash: hashOf(content) };
}

function ownOf(tables: OwnTables): NonNullable<Passport["own"]> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, { rows: rows.length, sha256: hashOf(rows) }]),
  );
}

/**
 * SHA-256 over a value's canonical JSON (RFC 8785), as hex.
 * @throws {TypeError} for a value that JSON does not have (undefined, a function)
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/**
 * A value's canonical JSON (RFC 8785): the same value, the same text.
 * @throws {TypeError} for a value that JSON does not have (undefined, a function)
 */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("a value without JSON has no hash");
  return text;
}
