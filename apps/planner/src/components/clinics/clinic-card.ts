import { addDays } from "@ventesal/denmark";
import type { Row } from "@ventesal/measures";
import { NONE, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { TableOf } from "../show/data-table.js";
import { dayText } from "../show/day-text.js";
import { type FigureCard, figureCard } from "../show/figure.js";
import { rowFor, rowsBy } from "../show/figures-row.js";
import type { LiveState } from "../simulation/live-run.js";
import { amount, cells, extremes } from "./amount.js";
import { dots } from "./region-card.js";
import { clinicsWords } from "./words.js";

const WAIT = "waiting.first-assessment.mean";

/** The clinics: their waits as a chart, and with load, list and the day on which the standard is broken in the table behind. */
export function clinicCard(language: Language): Pick<FigureCard, "element"> & { show(state: LiveState): () => void } {
  const card = figureCard(language);
  const words = clinicsWords[language].clinics;
  return {
    element: card.element,
    show({ plan, today }) {
      if (plan.part === undefined) return card.begin(null);
      const { rows, passport } = plan.part;
      const waits = rowsBy(rows, WAIT, "clinic");
      const before = rowsBy(today.part?.rows ?? [], WAIT, "clinic");
      const most = extremes(waits)?.most;
      return card.begin({
        title:
          most === undefined ? words.none : words.finding(most.group.clinic!, amount(most.mean, most.unit, language)),
        note: clinicsWords[language].regions.note,
        draw: (width) => dots(waits, before, "clinic", width, language),
        table: tableOf(rows, before, `${passport.parameters.year}-01-01`, language),
        file: "clinics",
        passport,
      });
    },
  };
}

function tableOf(rows: readonly Row[], before: readonly Row[], first: string, language: Language): TableOf {
  const words = clinicsWords[language].clinics;
  const clinics = rowsBy(rows, WAIT, "clinic").map(({ group }) => group.clinic!);
  const of = (measure: string, clinic: string) => rowFor(rows, measure, { clinic });
  const load = (clinic: string, profession: string) => rowFor(rows, "utilisation", { clinic, profession });
  const today = (clinic: string) => before.find(({ group }) => group.clinic === clinic);
  return {
    columns: words.columns,
    rows: clinics.map((clinic) => {
      const [wait, waitInterval] = cells(of(WAIT, clinic), language, 1);
      const [growth, growthInterval] = cells(of("queue.growth-per-week", clinic), language, 2);
      const mean = (row: Row | undefined) => cells(row, language, 1)[0];
      return [
        clinic,
        mean(of("referrals.count", clinic)),
        wait,
        waitInterval,
        mean(of("waiting.first-assessment.share-beyond", clinic)),
        ...["nurse", "doctor", "psychologist"].map((profession) => mean(load(clinic, profession))),
        mean(of("queue.count", clinic)),
        growth,
        growthInterval,
        brokenText(
          of("waiting.standard-broken.share", clinic),
          of("waiting.standard-broken.days", clinic),
          first,
          language,
        ),
        mean(today(clinic)),
      ];
    }),
    data: {
      columns: ["clinic", "profession", "measure", "unit", "mean", "low", "high", "yearLow", "yearHigh"],
      rows: rows
        .filter(({ group, measure }) => group.clinic !== undefined && !measure.startsWith("equity."))
        .map(({ group, measure, unit, mean, low, high, yearLow, yearHigh }) => [
          group.clinic!,
          group.profession ?? "",
          measure,
          unit,
          mean,
          low,
          high,
          yearLow,
          yearHigh,
        ]),
    },
  };
}

/** From when on more than half wait beyond the standard, where that happens at all. */
function brokenText(share: Row | undefined, days: Row | undefined, first: string, language: Language): string {
  const words = clinicsWords[language].clinics;
  if (!share || share.mean === null) return NONE;
  if (share.mean === 0 || !days || days.mean === null) return words.never;
  const date = dayText(addDays(first, Math.round(days.mean)), language);
  return words.from(date, numbersIn(language).percent(share.mean, 0));
}
