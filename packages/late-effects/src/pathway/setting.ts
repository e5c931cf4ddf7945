import type { Country } from "../place/country.ts";
import type { Era } from "../place/eras.ts";
import type { Reach } from "../place/reach.ts";
import type { Span } from "../place/span.ts";
import type { Given } from "../values.ts";

/** All that the pathway of a scenario is built from. */
export interface Setting extends Given {
  span: Span;
  country: Country;
  eras: readonly Era[];
  reach: Reach;
  /** Sites with a disease-specific clinic. */
  specific: readonly string[];
}

/** The first steps of all arrivals: what nobody comes in by is left out of a pathway. */
export type Entries = ReadonlySet<string>;
