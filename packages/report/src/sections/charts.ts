import { byGroupFigure } from "../charts/by-group.ts";
import { endToEndFigure } from "../charts/end-to-end.ts";
import type { ReportInput } from "../content/input.ts";
import type { Section } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";

/** The pictures that the model asks for. Each says its finding in its title. */
export function chartsSection(input: ReportInput, writing: Writing): Section {
  const blocks = writing.texts.charts.flatMap((chart) => {
    const figure =
      chart.kind === "by-group" ? byGroupFigure(chart, input, writing) : endToEndFigure(chart, input, writing);
    return figure === null ? [] : [figure];
  });
  return { id: "charts", title: writing.words.sections.charts, blocks };
}
