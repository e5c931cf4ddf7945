/** What was asked of a formula outside the domain where it holds, as data. */
export interface DomainIssue {
  formula: string;
  parameter: string;
  received: unknown;
  expected: string;
}

/** Thrown by every formula of this package outside its domain; `issue` is the data, the message the same in one sentence. */
export class OutsideDomain extends RangeError {
  override readonly name = "OutsideDomain";
  readonly issue: DomainIssue;

  constructor(issue: DomainIssue, remark = "") {
    super(`${issue.formula}, ${issue.parameter}: received ${issue.received}, expected ${issue.expected}${remark}.`);
    this.issue = issue;
  }
}

type Named = Readonly<Record<string, number>>;

/** All of these must be finite and above 0. */
export function requireAboveZero(formula: string, values: Named): void {
  requireAll(formula, values, "a finite number above 0", (x) => x > 0 && Number.isFinite(x));
}

/** All of these must be finite and 0 or more. */
export function requireZeroOrMore(formula: string, values: Named): void {
  requireAll(formula, values, "a finite number, 0 or more", (x) => x >= 0 && Number.isFinite(x));
}

/** All of these must be whole numbers of at least `least`. */
export function requireWhole(formula: string, values: Named, least: number): void {
  requireAll(formula, values, `a whole number, ${least} or more`, (x) => Number.isSafeInteger(x) && x >= least);
}

/** The work that arrives per unit of time must be less than the servers can do; otherwise there is no steady state. */
export function requireStable(formula: string, offeredLoad: number, servers: number): void {
  if (offeredLoad < servers) return;
  throw new OutsideDomain(
    {
      formula,
      parameter: "offered load",
      received: offeredLoad,
      expected: `less than the ${servers} server${servers === 1 ? "" : "s"}`,
    },
    `; the work waiting grows by ${offeredLoad - servers} per unit of time and never settles`,
  );
}

function requireAll(formula: string, values: Named, expected: string, holds: (x: number) => boolean): void {
  for (const [parameter, received] of Object.entries(values)) {
    if (!holds(received)) throw new OutsideDomain({ formula, parameter, received, expected });
  }
}
