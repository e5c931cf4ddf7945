import type { Label } from "@ventesal/pathway";
import { danish } from "../words.ts";

/** How close a figure of the model must come to the published one, and how that is said. */
export type Tolerance = { wording: Label } & (
  | {
      /** The mean differs by at most this part of the published figure. */
      kind: "relative";
      within: number;
    }
  | {
      /** The mean differs by at most this much, in the measure's unit. */
      kind: "absolute";
      within: number;
    }
  /** The published figure lies in the 5–95% range of a single year. */
  | { kind: "single-year" }
  /** The mean lies in the range that the report gives instead of a figure. */
  | { kind: "published-range" }
  /** The mean is larger than the published figure. */
  | { kind: "more-than" }
);

const percent = (part: number) => `${Math.round(100 * part)}`;

export const withinPercent = (within: number): Tolerance => ({
  kind: "relative",
  within,
  wording: {
    da: `højst ${percent(within)} % fra rapportens tal`,
    en: `within ${percent(within)}% of the report's figure`,
  },
});

export const withinDays = (within: number): Tolerance => ({
  kind: "absolute",
  within,
  wording: {
    da: `højst ${danish(within)} dage fra rapportens tal`,
    en: `within ${within} days of the report's figure`,
  },
});

export const withinPoints = (within: number): Tolerance => ({
  kind: "absolute",
  within,
  wording: {
    da: `højst ${percent(within)} procentpoint fra rapportens tal`,
    en: `within ${percent(within)} percentage points of the report's figure`,
  },
});

export const insideYearRange: Tolerance = {
  kind: "single-year",
  wording: {
    da: "rapportens tal ligger inden for 5–95 %-spændet for et enkelt år",
    en: "the report's figure lies in the 5–95% range of a single year",
  },
};

export const insidePublishedRange: Tolerance = {
  kind: "published-range",
  wording: { da: "inden for det spænd, rapporten giver", en: "in the range that the report gives" },
};

export const morePiecesThanCases: Tolerance = {
  kind: "more-than",
  wording: {
    da: "flere råd end vurderede sager: en sag kan få flere råd",
    en: "more pieces of advice than cases assessed: one case can get several",
  },
};
