import { keyFigure, rowFor } from "../show/figures-row.js";
import { promisedMeasure } from "./figures/kept.js";
import type { Shown } from "./shown.js";

/** The figures that everybody asks for first. */
export function keyFigures({ plan, today, promised, speech }: Shown): HTMLElement[] {
  const { words, language } = speech;
  const { key } = words;
  const all = { outcome: "all" };
  const within = promisedMeasure(promised);
  const figures = [
    { label: key.mean, measure: "processing-time.mean", group: all, unit: key.days },
    { label: key.median, measure: "processing-time.median", group: all, unit: key.days },
    { label: key.p90, measure: "processing-time.p90", group: all, unit: key.days },
    { label: key.within(String(promised.days)), measure: within.measure, group: within.group, unit: "" },
    { label: key.longest, measure: "processing-time.longest", group: all, unit: key.days },
  ];
  return figures.map(({ label, measure, group, unit }) => {
    const element = keyFigure(
      label,
      rowFor(plan.rows, measure, group),
      language,
      {
        interval: key.interval,
        year: key.year,
        exact: key.exact,
        unit,
        ...(today && { today: key.today }),
        published: key.published,
      },
      today ? rowFor(today.rows, measure, group) : undefined,
    );
    element.dataset.measure = measure;
    return element;
  });
}
