/** Rows that must each hold one of the chosen sites: a row lists the sites that would do. */
export type Rows = readonly (readonly number[])[];

/**
 * Rows of which none is implied by another: whoever covers a row covers every row that lists the same sites and more.
 */
export function withoutImplied(rows: Rows): number[][] {
  const distinct = [...new Map(rows.map((row) => [[...row].sort((a, b) => a - b).join(), row])).values()];
  const inOrder = distinct.map((row) => new Set(row)).sort((a, b) => a.size - b.size);
  const kept: Set<number>[] = [];
  for (const row of inOrder) if (!kept.some((small) => isWithin(small, row))) kept.push(row);
  return kept.map((row) => [...row]);
}

function isWithin(small: ReadonlySet<number>, large: ReadonlySet<number>): boolean {
  for (const one of small) if (!large.has(one)) return false;
  return true;
}

/**
 * Sites, no more than so many beside the forced ones, of which every row holds one; `null` if there are none. Exact: depth first over the
 * sites of the row with the fewest, cut where rows that share no site are more than the sites that are left.
 */
export function coverWith(rows: Rows, most: number, forced: readonly number[] = []): number[] | null {
  const open = withoutImplied(rows.filter((row) => !row.some((site) => forced.includes(site))));
  return search(open, most);
}

function search(rows: readonly number[][], left: number): number[] | null {
  if (rows.length === 0) return [];
  if (left <= 0 || disjoint(rows) > left) return null;
  const row = rows.reduce((a, b) => (b.length < a.length ? b : a));
  const reach = (site: number) => rows.filter((other) => other.includes(site)).length;
  const sites = [...row].sort((a, b) => reach(b) - reach(a) || a - b);
  for (const [tried, site] of sites.entries()) {
    // sites of this row that were tried need not be tried again below
    const without = new Set(sites.slice(0, tried));
    const rest = rows
      .filter((other) => !other.includes(site))
      .map((other) => (without.size === 0 ? other : other.filter((one) => !without.has(one))));
    if (rest.some((other) => other.length === 0)) continue;
    const found = search(withoutImplied(rest), left - 1);
    if (found) return [site, ...found];
  }
  return null;
}

/** Rows that share no site, found greedily from the smallest: each needs a site of its own. */
function disjoint(rows: readonly number[][]): number {
  const used = new Set<number>();
  let count = 0;
  for (const row of [...rows].sort((a, b) => a.length - b.length)) {
    if (row.some((site) => used.has(site))) continue;
    for (const site of row) used.add(site);
    count++;
  }
  return count;
}

/** The fewest sites, the forced ones among them, of which every row holds one; `null` if a row is empty. */
export function fewestCovering(rows: Rows, forced: readonly number[] = []): number[] | null {
  const open = rows.filter((row) => !row.some((site) => forced.includes(site)));
  if (open.some((row) => row.length === 0)) return null;
  for (let most = open.length === 0 ? 0 : disjoint(withoutImplied(open)); ; most++) {
    const found = coverWith(open, most);
    if (found) return [...forced, ...found];
  }
}
