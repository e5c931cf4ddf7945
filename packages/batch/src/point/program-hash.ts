import { createHash } from "node:crypto";
import type { Prepared } from "@ventesal/experiments";

/**
 * SHA-256 of all that a run of this scenario is made of besides seed and replication: the step program, the names of its streams, its window and
 * what is measured. Whatever made it different (a changed model, other data, an engine of JavaScript with other sines), the hash tells.
 */
export function programHash({ built, compiled, keys }: Prepared): string {
  const { warmUpDays, untilDays, horizonDays, cohort = null } = built;
  const content = {
    program: compiled.program,
    streams: compiled.streams,
    window: { warmUpDays, untilDays, horizonDays, cohort },
    keys,
    pooled: built.pooled ? { keys: built.pooled.keys, ingredients: built.pooled.ingredients } : null,
  };
  // JSON has no Infinity, of which programs have many
  const text = JSON.stringify(content, (_, value) =>
    typeof value === "number" && !Number.isFinite(value) ? String(value) : value,
  );
  return createHash("sha256").update(text).digest("hex");
}
