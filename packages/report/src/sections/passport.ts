import type { ReportInput } from "../content/input.ts";
import { paragraph, type Section } from "../content/report.ts";
import type { Writing } from "../content/writing.ts";

/** What the figures rest on, and the command that makes them again. */
export function passportSection({ plan, today, command }: ReportInput, writing: Writing): Section {
  const { words, numbers, language } = writing;
  const { passport } = plan.result;
  const { rows, columns, intro, again, check, caption } = words.passport;
  const own = Object.entries(passport.own ?? {}).map(([name, table]) => `${name} (${table.rows}, ${table.sha256})`);
  const [what, value] = columns as [string, string];
  const cells: [string, string][] = [
    [rows.model, `${plan.scenario.model.title[language]} (${passport.model})`],
    [rows.scenario, passport.scenario],
    [rows.changed, passport.changed.length === 0 ? rows.nothing : passport.changed.join(", ")],
    ...(own.length === 0 ? [] : [[rows.own, own.join(", ")] as [string, string]]),
    [rows.data, passport.dataVersion],
    [rows.seed, passport.seed],
    [rows.replications, numbers.short(passport.replications, 0)],
    [rows.engine, `ventesal ${passport.version}`],
    [rows.hash, passport.hash],
    ...(today === null ? [] : [[rows.today, today.result.passport.hash] as [string, string]]),
  ];
  return {
    id: "passport",
    title: words.sections.passport,
    blocks: [
      paragraph(intro),
      {
        kind: "table",
        caption,
        columns: [
          { title: what, width: 0.3 },
          { title: value, width: 0.7 },
        ],
        rows: cells.map(([name, text]) => ({ cells: [name, text] })),
      },
      paragraph(again),
      { kind: "command", text: command },
      paragraph(check),
    ],
  };
}
