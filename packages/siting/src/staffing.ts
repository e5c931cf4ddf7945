import { PROFESSIONS, type Profession } from "@ventesal/late-effects";

/** Posts of each profession. */
export type Posts = Readonly<Record<Profession, number>>;

/** Posts at each site. */
export type Staffing = Readonly<Record<string, Posts>>;

/** One post of each profession at each site: the least with which a clinic can assess anybody. */
export function leastStaffing(sites: readonly string[]): Staffing {
  return Object.fromEntries(sites.map((site) => [site, { nurse: 1, doctor: 1, psychologist: 1 }]));
}

export function postsIn(staffing: Staffing): number {
  return Object.values(staffing).reduce((sum, own) => sum + PROFESSIONS.reduce((all, p) => all + own[p], 0), 0);
}

/** A staffing with one more post, or some fewer. */
export function withMore(staffing: Staffing, site: string, profession: Profession, more = 1): Staffing {
  const own = staffing[site]!;
  return { ...staffing, [site]: { ...own, [profession]: own[profession] + more } };
}

/**
 * The budget spread evenly: post after post, over the professions in turn and within each over the sites in turn, so that no two clinics differ by more
 * than one post of a profession.
 * @throws {RangeError} for a budget below one post of each profession at each site
 */
export function evenStaffing(sites: readonly string[], budgetPosts: number): Staffing {
  let staffing = leastStaffing(sites);
  requireBudget(sites, budgetPosts);
  for (let post = postsIn(staffing), turn = 0; post < budgetPosts; post++, turn++) {
    const profession = PROFESSIONS[Math.floor(turn / sites.length) % PROFESSIONS.length]!;
    staffing = withMore(staffing, sites[turn % sites.length]!, profession);
  }
  return staffing;
}

export function requireBudget(sites: readonly string[], budgetPosts: number): void {
  const least = sites.length * PROFESSIONS.length;
  if (!(Number.isInteger(budgetPosts) && budgetPosts >= least))
    throw new RangeError(
      `budgetPosts: expected ${least} or more, one of each profession at each of ${sites.length} sites, got ${budgetPosts}`,
    );
}

export function staffingKey(staffing: Staffing): string {
  return JSON.stringify(Object.entries(staffing).map(([site, own]) => [site, ...PROFESSIONS.map((p) => own[p])]));
}
