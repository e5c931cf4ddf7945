import type { Setting } from "../pathway/setting.ts";

/**
 * The area of each clinic: the municipalities of which more homes have this clinic nearest than any other, of those they may be referred to
 * on the first measured day. A municipality without a way to any clinic belongs to no area.
 * @returns for each clinic its municipalities, as indices into the country's
 */
export function areasOf({ country, reach, eras, span }: Setting): number[][] {
  const era = eras.findLast(({ from }) => from <= span.first)!;
  const areas: number[][] = reach.clinics.map(() => []);
  for (const m of country.municipalities.keys()) {
    const homes = reach.clinics.map(() => 0);
    for (let home = 0; home < reach.homes; home++) {
      const least = reach.nearest(era, m, home);
      const nearest = reach.clinics.findIndex(
        (_, c) => reach.allowed(era, m, c) && reach.minutes(m, home, c) === least,
      );
      if (Number.isFinite(least)) homes[nearest]!++;
    }
    const most = Math.max(0, ...homes);
    if (most > 0) areas[homes.indexOf(most)]!.push(m);
  }
  return areas;
}
