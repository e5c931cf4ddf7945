/**
 * A question that the Danish facts cannot answer, or that is no question: data first, then the sentence.
 * `kind` says what was asked about, `received` what came, `expected` what would have been understood.
 */
export class FactError extends Error {
  override readonly name = "FactError";
  readonly kind: "date" | "region" | "calendar" | "municipality" | "travel";
  readonly received: string;
  readonly expected: string;

  constructor(kind: FactError["kind"], received: string, expected: string) {
    super(`${kind}: came ${received}; expected ${expected}`);
    this.kind = kind;
    this.received = received;
    this.expected = expected;
  }
}
