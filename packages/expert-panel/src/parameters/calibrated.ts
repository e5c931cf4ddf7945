import { panelCalibration2022 } from "@ventesal/data";
import type { Label } from "@ventesal/pathway";
import { type NumberParameter, number, type Prior } from "@ventesal/scenario";

/** A parameter that is fitted, and what makes sense at all. */
interface Fitted extends Prior {
  least: number;
  most: number;
  text: Label;
}

/** The priors are wide enough to hold whatever is thinkable. They are assumptions. */
export const PRIORS: readonly Fitted[] = [
  {
    key: "caseworker.hoursPerWeek",
    unit: "hours/week",
    low: 4,
    high: 37,
    least: 0.5,
    most: 80,
    text: {
      da: "En lægelig sagsbehandlers timer til panelsager om ugen",
      en: "Hours a week of one medical caseworker for panel cases",
    },
  },
  {
    key: "department.answerMedianDays",
    unit: "days",
    low: 0.5,
    high: 7,
    least: 0.1,
    most: 60,
    text: { da: "Dage til afdelingen svarer, median", en: "Days until the department answers, median" },
  },
  {
    key: "department.answerP90Days",
    unit: "days",
    low: 4,
    high: 25,
    least: 0.2,
    most: 200,
    text: { da: "Dage til afdelingen svarer, 90 %-fraktil", en: "Days until the department answers, 90th percentile" },
  },
  {
    key: "panel.responseMedianDays",
    unit: "days",
    low: 1,
    high: 12,
    least: 0.1,
    most: 60,
    text: {
      da: "Dage til et panelmedlem tager sagen op, median",
      en: "Days until a panel member takes up the case, median",
    },
  },
  {
    key: "panel.responseP90Days",
    unit: "days",
    low: 6,
    high: 40,
    least: 0.2,
    most: 200,
    text: {
      da: "Dage til et panelmedlem tager sagen op, 90 %-fraktil",
      en: "Days until a panel member takes up the case, 90th percentile",
    },
  },
  {
    key: "external.share",
    unit: "share",
    low: 0,
    high: 0.6,
    least: 0,
    most: 1,
    text: { da: "Andel af sager med ekstern ekspert", en: "Share of cases with an external expert" },
  },
  {
    key: "external.meanDays",
    unit: "days",
    low: 3,
    high: 30,
    least: 0.1,
    most: 200,
    text: {
      da: "Dage til den eksterne ekspert svarer, gennemsnit",
      en: "Days until the external expert answers, mean",
    },
  },
];

/** The calibrated parameters with the values of the baseline (vector 0), and as ranges those of the plausible set. */
export function calibratedParameters(): NumberParameter[] {
  return PRIORS.map((prior) => {
    const values = plausible(prior.key);
    return number(
      prior.key,
      baseline(prior.key),
      prior.unit,
      { low: Math.min(...values), high: Math.max(...values), least: prior.least, most: prior.most },
      "assumption",
      `no source gives it; fitted to the figures of 2022 by "ventesal calibrate panel-2022", searched from ${prior.low} to ${prior.high}${prior.unit === "share" ? "" : ` ${prior.unit}`}; range: the values that fit nearly as well`,
      prior.text,
      { calibrated: true },
    );
  });
}

function baseline(key: string): number {
  const row = panelCalibration2022.find((r) => r.vector === 0 && r.parameter === key);
  if (!row) throw new RangeError(`data/panel/calibration-2022.csv has no baseline for ${key}`);
  return row.value;
}

function plausible(key: string): number[] {
  return panelCalibration2022.filter((r) => r.parameter === key).map((r) => r.value);
}

/** The plausible set: parameter vectors that fit the published figures about equally well, the baseline first. */
export function plausibleSet(): { distance: number; values: Record<string, number> }[] {
  const vectors = new Map<number, { distance: number; values: Record<string, number> }>();
  for (const { vector, distance, parameter, value } of panelCalibration2022) {
    const entry = vectors.get(vector) ?? { distance, values: {} };
    entry.values[parameter] = value;
    vectors.set(vector, entry);
  }
  return [...vectors.values()];
}
