import { type KeyFigure, keyFigure, rowFor } from "../show/figures-row.js";
import { promisedMeasure } from "./figures/kept.js";
import type { Shown, Speech } from "./shown.js";

const ALL = { outcome: "all" };

/** The figures that everybody asks for first. */
export function keyFigures({ words, language }: Speech): { element: HTMLElement; show(shown: Shown): void } {
  const { key } = words;
  const element = document.createElement("div");
  element.className = "key-figures five";
  const figures: KeyFigure[] = [];
  return {
    element,
    show({ plan, today, promised }) {
      const within = promisedMeasure(promised);
      const asked = [
        { label: key.mean, measure: "processing-time.mean", group: ALL, unit: key.days },
        { label: key.median, measure: "processing-time.median", group: ALL, unit: key.days },
        { label: key.p90, measure: "processing-time.p90", group: ALL, unit: key.days },
        { label: key.within(String(promised.days)), measure: within.measure, group: within.group, unit: "" },
        { label: key.longest, measure: "processing-time.longest", group: ALL, unit: key.days },
      ];
      if (figures.length === 0) {
        figures.push(...asked.map(({ measure }) => keyFigure(measure, language, key)));
        element.replaceChildren(...figures.map((figure) => figure.element));
      }
      asked.forEach(({ label, measure, group, unit }, i) => {
        const row = rowFor(plan.rows, measure, group);
        figures[i]!.show({ label, unit, row, ...(today && { today: rowFor(today.rows, measure, group) }) });
      });
    },
  };
}
