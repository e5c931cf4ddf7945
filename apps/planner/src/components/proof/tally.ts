import type { Section, Validation } from "@ventesal/proof";

/** How many figures hold, of how many. */
export interface Tally {
  passed: number;
  all: number;
}

/** The figures of a section, or of all, that hold. */
export function tallyOf(sections: readonly Section[]): Tally {
  const passes = sections.flatMap(({ cases }) =>
    cases.flatMap(({ figures }) => (figures as readonly { pass: boolean }[]).map(({ pass }) => pass)),
  );
  return { passed: passes.filter(Boolean).length, all: passes.length };
}

/** Cases with a figure that does not hold, by their place on the page. */
export function failingCases({ sections }: Validation): { place: string; title: Section["title"] }[] {
  return sections.flatMap(({ section, cases }) =>
    (cases as readonly { name: string; title: Section["title"]; pass: boolean }[])
      .filter(({ pass }) => !pass)
      .map(({ name, title }) => ({ place: placeOf(section, name), title })),
  );
}

/** Where a case stands on the page. */
export function placeOf(section: Section["section"], name: string): string {
  return `${section}-${name}`;
}

/**
 * Runs whose books were checked: the replications of theory, one of each example, and the years of the report. A run whose books do not balance
 * is an error, and ends the proof.
 */
export function runsWithBooks({ sections }: Validation, years: number): number {
  return sections.reduce((sum, section) => {
    if (section.section === "hand-worked") return sum + section.cases.length;
    if (section.section === "report") return sum + (section.cases.length > 0 ? years : 0);
    return sum + section.cases.reduce((runs, { figures }) => runs + Math.max(...figures.map(({ n }) => n)), 0);
  }, 0);
}
