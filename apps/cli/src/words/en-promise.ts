/** What promises are asked and answered with, in English. */
export const promise = {
  description: "Which promise about time can be kept: how often, with what capacity, with a vacancy, with more volume.",
  share: "to which part of patients it is promised, above 0 and below 1",
  within: "within how many days (the scenario's own unless said)",
  keptWith: "the probability with which it must be kept in a year",
  to: "to whom, if not everybody: region=Syddanmark, clinic=Odense",
  vary: "one or two capacities to vary: key, or key=from:to:step; with commas between",
  growth: "growth of the volume a year, for the date on which the promise breaks",
  first: "years to begin with at each capacity (the model's usual number unless said)",
  most: "at most so many years, where it is not plain earlier",
  check: "years of the independent run that checks the answer; 0: none",
  progress: (looked: string, years: string) => `${looked} capacities and volumes looked at, ${years} years run`,
  stopped: "stopped: what is printed is what was known so far",
  aPromise: "a model with a time that can be promised",
  aGroup: (kinds: readonly string[]) => `${kinds.join(" or ")}, such as ${kinds[0]}=Syddanmark`,
  aLever: (near: string | null) => `a parameter that is a number${near ? `; did you mean ${near}?` : ""}`,
  aRange: (least: string, most: string) => `key=from:to:step, from ${least} to ${most}, with 1 to 1000 steps`,
  mostLevers: (most: string) => `at most ${most} parameters`,
  heading: (share: string, days: string, kept: string, to: string) =>
    `Promise: ${share} within ${days} days, to ${to}; to be kept in ${kept} of 100 years`,
  everybody: "everybody",
  today: "Today",
  asItIs: "as it is",
  curve: "Kept in how many of 100 years, by capacity",
  edge: "The edge: of each step of the first, the least of the second that keeps it",
  groups: "For each group",
  vacancies: "With one post vacant",
  lost: (mean: string, low: string, high: string) => `${mean} percentage points within the time (${low} to ${high})`,
  cliff: "Distance to the cliff",
  cliffBetween: (keeps: string, breaks: string, key: string) =>
    `The volume (${key}) can grow by ${keeps} with the promise surely kept; grown by ${breaks} it is surely broken.`,
  cliffNotReached: (keeps: string, key: string) =>
    `The volume (${key}) can grow by ${keeps} with the promise surely kept; no volume looked at surely breaks it.`,
  cliffDate: (growth: string, keeps: string, breaks: string) =>
    `With a growth of ${growth} a year it is surely kept until ${keeps} and surely broken from ${breaks}.`,
  checkTitle: (years: string) => `Check by ${years} other years`,
  neverSettles: "the list never settles: it cannot be kept",
  keptIn: (kept: string, low: string, high: string, years: string) =>
    `${kept} of 100 [${low}; ${high}], ${years} years`,
  verdicts: { keeps: "keeps it", fails: "does not keep it", "not settled": "not settled" },
  onlyToday: (kept: string, verdict: string) =>
    `As it is, it is kept in ${kept} of 100 years: ${verdict}. Name a capacity with --vary to search what it takes.`,
  none: (kept: string, settled: boolean) =>
    settled
      ? `No capacity looked at keeps it: with the largest it is kept in ${kept} of 100 years. What takes the time must lie elsewhere: see where the days go with \`run\`.`
      : `No capacity looked at surely keeps it, but not all surely do not: with the largest it is kept in ${kept} of 100 years. The years run do not tell: raise --most.`,
  answer: (choice: string, isOneOfSeveral: boolean, kept: string, today: string, settled: boolean) =>
    `The smallest capacity that surely keeps it: ${choice}${isOneOfSeveral ? " (one point of several on the edge)" : ""}. It is then kept in ${kept} of 100 years, today in ${today}.${settled ? " One step less surely does not keep it." : " Whether one step less would keep it, the years run do not tell: raise --most."}`,
  legend:
    "Kept: years in which at least that part of patients was within the time; exact 95% interval (Clopper and Pearson). Keeps, does not keep: beyond the noise of the years run, looks at growing numbers of years counted in.",
};
