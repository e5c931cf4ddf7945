import type { ComparedRow } from "./compare.ts";
import { placeOf } from "./place-of.ts";
import { regionsCounted } from "./regions-counted.ts";

/** A burden borne less unequally only because some come to bear more. */
export interface LevellingDownWarning {
  scenario: string;
  /** The burden. */
  of: string;
  /** All the measures of inequality in it that are shown to fall. */
  inequalities: readonly ComparedRow[];
  /** The country's burden, shown to grow. */
  level: ComparedRow;
  /** The regions that are shown to lose. */
  worse: readonly ComparedRow[];
}

/**
 * Where inequality falls by levelling down (Parfit 1997): some lose and the worst off gain nothing. For each burden once, where some inequality in
 * it is shown to fall, and
 * - it is known in the same regions in both: a mean may rise only because a region is counted that was not, and nobody fares worse;
 * - it is shown to grow in the whole country;
 * - a region is shown to lose;
 * - of the regions worst off in the base none is shown to gain: otherwise there is a gain for a loss, which is another question.
 */
export function levellingDownIn(rows: readonly ComparedRow[]): LevellingDownWarning[] {
  const burdens = new Map<string, { scenario: string; of: string; inequalities: ComparedRow[] }>();
  for (const row of rows) {
    const { of } = row.group;
    if (!row.measure.startsWith("equity.") || of === undefined || row.verdict !== "better") continue;
    const key = JSON.stringify([row.scenario, of]);
    const burden = burdens.get(key) ?? { scenario: row.scenario, of, inequalities: [] };
    burden.inequalities.push(row);
    burdens.set(key, burden);
  }
  return [...burdens.values()].flatMap((burden) => {
    const own = rows.filter(({ measure, scenario }) => measure === burden.of && scenario === burden.scenario);
    const level = own.find((row) => placeOf(row) === null && row.verdict === "worse");
    const regions = own.filter((row) => typeof placeOf(row) === "string" && row.base !== null);
    const worse = regions.filter(({ verdict }) => verdict === "worse");
    if (level === undefined || worse.length === 0 || !regionsCounted(own, burden.of).isSame) return [];
    if (worstOff(regions, level).some(({ verdict }) => verdict === "better")) return [];
    return [{ ...burden, level, worse }];
  });
}

/** The regions that bear most in the base: several where they bear the same. What is worse is told by the country's row, which is. */
function worstOff(regions: readonly ComparedRow[], { difference }: ComparedRow): ComparedRow[] {
  const burdens = regions.map(({ base }) => base!);
  const most = difference! > 0 ? Math.max(...burdens) : Math.min(...burdens);
  return regions.filter(({ base }) => base === most);
}
