import * as Plot from "npm:@observablehq/plot";
import { html } from "npm:htl";
import { type OwnReferral, readOwnReferrals } from "@ventesal/denmark";
import { type ReferralsSeen, referralsSeen } from "@ventesal/expert-panel";
import type { Row } from "@ventesal/measures";
import { cellsOf, decimalsFor, NONE, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import { tableElement } from "../show/data-table.js";
import { dayText } from "../show/day-text.js";
import { type Figure, figureCard } from "../show/figure.js";
import { rowFor } from "../show/figures-row.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import { type LiveRun, liveRun } from "../simulation/live-run.js";
import type { Snapshot } from "../simulation/protocol.js";
import { EMPTY_PLAN, scenarioOf } from "../state/draft.js";
import type { Session } from "../state/session.js";
import { ownDataWords } from "./words.js";

/** What a loaded list of referrals says: what of it the model takes over, and what only stands beside the model. */
export function referralsShown(session: Session, language: Language): HTMLElement {
  const words = ownDataWords[language];
  const { referrals: say } = words;
  const element = html`<section class="referrals" hidden></section>` as HTMLElement;
  let run: LiveRun | null = null;
  let shown = "";
  const show = () => {
    const own = session.draft("panel").own.referrals;
    const read = own === undefined ? null : readOwnReferrals(own.text);
    element.hidden = read === null || !read.ok;
    if (read === null || !read.ok) {
      run?.stop();
      run = null;
      shown = "";
      return;
    }
    // what is in use may change while the list stays
    const key = JSON.stringify(session.draft("panel"));
    if (key === shown) return;
    shown = key;
    // a new one, so that nobody watches for a card that is gone
    run?.stop();
    run = liveRun(session, "panel", 25, { hasToday: false, isChangeable: false });
    const seen = referralsSeen(read.rows);
    const card = figureCard(language);
    const status = statusLine(run, language);
    fadesWhileStale(card.element, run);
    run.watch(({ plan }) => {
      if (plan.part !== undefined && seen.processingDays.length > 0) card.update(curve(seen, plan.part, language));
    });
    const { said, incomplete } = seen.completeness;
    element.replaceChildren(
      html`<h3>${say.title}</h3>`,
      html`<p>${periodOf(seen, read.rows.length, language)}</p>`,
      html`<h4>${say.taken}</h4>`,
      html`<ul><li>${say.takenVolume}</li><li>${said > 0 ? say.takenIncomplete(String(incomplete), String(said)) : say.notSaid}</li></ul>`,
      html`<div class="scrolls" tabindex="0" role="region" aria-label="${say.taken}">${inUseTable(session, language)}</div>`,
      html`<h4>${say.counts}</h4>`,
      html`<div class="scrolls" tabindex="0" role="region" aria-label="${say.counts}">${countsTable(seen, read.rows, language)}</div>`,
      html`<h4>${say.beside}</h4>`,
      html`<p>${say.besideText}</p>`,
      ...(seen.processingDays.length > 0 ? [status, card.element] : [html`<p>${say.noAnswers}</p>`]),
    );
  };
  session.plan.watch(show);
  show();
  return element;
}

function periodOf({ first, last, months }: ReferralsSeen, count: number, language: Language): string {
  const { short } = numbersIn(language);
  return ownDataWords[language].referrals.period(
    dayText(first, language),
    dayText(last, language),
    short(months, 0),
    short(count, 0),
  );
}

/** What the model now reckons with, and what it would without any change. */
function inUseTable(session: Session, language: Language): HTMLElement {
  const { referrals: say } = ownDataWords[language];
  const { short, percent } = numbersIn(language);
  const { parameters } = scenarioOf("panel", session.draft("panel"));
  const before = scenarioOf("panel", EMPTY_PLAN.panel).values;
  const perYear = (value: unknown) => (value === undefined ? NONE : `${short(Number(value), 1)} ${say.perYear}`);
  const volumes = parameters.filter(({ key }) => /^referrals\..*\.perYear$/.test(key));
  const incomplete = parameters.find(({ key }) => key === "referrals.incompleteShare");
  return tableElement({
    columns: [say.region, say.parameter, say.before],
    rows: [
      ...volumes.map(({ key, value }) => [key.split(".")[1]!, perYear(value), perYear(before[key])]),
      [
        say.incomplete,
        percent(Number(incomplete?.value ?? 0), 1),
        percent(Number(before["referrals.incompleteShare"] ?? 0), 1),
      ],
    ],
  });
}

function countsTable({ byYear }: ReferralsSeen, rows: readonly OwnReferral[], language: Language): HTMLElement {
  const { referrals: say } = ownDataWords[language];
  const { short } = numbersIn(language);
  const regions = [...new Set(rows.map(({ region }) => region))].sort((a, b) => a.localeCompare(b, language));
  return tableElement({
    columns: [say.year, ...regions],
    rows: [...byYear].map(([year, counts]) => [
      String(year),
      ...regions.map((region) => short(counts.get(region) ?? 0, 0)),
    ]),
  });
}

/** How soon one's own cases were answered, beside what the model says of some limits. */
function curve({ processingDays }: ReferralsSeen, { rows, passport }: Snapshot, language: Language): Figure {
  const { referrals: say } = ownDataWords[language];
  const numbers = numbersIn(language);
  const within = (days: number) => processingDays.filter((one) => one <= days).length / processingDays.length;
  const limits = rows.filter(
    ({ measure, group }) => measure === "processing-time.share-within" && Object.keys(group).join() === "days",
  );
  const dots = limits.map((row) => ({ days: Number(row.group.days), row }));
  const fourteen = dots.find(({ days }) => days === 14)?.row;
  const mean = rowFor(rows, "processing-time.mean", { outcome: "all" });
  const last = Math.max(30, processingDays.at(-1)!);
  const steps = Array.from({ length: last + 1 }, (_, days) => ({ days, share: 100 * within(days) }));
  const own = (sum: number, n: number) => numbers.fixed(sum / n, 1);
  const cell = (row: Row) => {
    const [value, interval] = cellsOf(row, decimalsFor([row]), numbers, "");
    return interval === "" ? value! : `${value} (${interval})`;
  };
  const total = processingDays.reduce((sum, days) => sum + days, 0);
  return {
    title: say.curveTitle(numbers.percent(within(14), 0), numbers.percent(fourteen?.mean ?? null, 0)),
    note: say.curveNote(numbers.short(processingDays.length, 0)),
    file: "own-processing-time",
    passport,
    table: {
      columns: [say.within, say.own, say.model],
      rows: [
        ...dots.map(({ days, row }) => [
          `${days} ${language === "da" ? "dage" : "days"}`,
          numbers.percent(within(days), 0),
          cell(row),
        ]),
        ...(mean === undefined ? [] : [[say.mean, own(total, processingDays.length), cell(mean)]]),
      ],
    },
    draw: (width) =>
      Plot.plot({
        width,
        height: 300,
        marginLeft: 50,
        marginBottom: ROOM_BELOW,
        style: { fontSize: "12px" },
        x: { ...nameBelow(say.days), domain: [0, last], tickFormat: (value: number) => numbers.short(value, 0) },
        y: {
          label: say.share,
          labelArrow: "none",
          domain: [0, 100],
          grid: true,
          tickFormat: (value: number) => numbers.short(value, 0),
        },
        marks: [
          Plot.line(steps, { x: "days", y: "share", curve: "step-after", stroke: "#c05a00", strokeWidth: 2 }),
          Plot.ruleX(dots, {
            x: "days",
            y1: (dot: (typeof dots)[number]) => 100 * (dot.row.low ?? dot.row.mean!),
            y2: (dot: (typeof dots)[number]) => 100 * (dot.row.high ?? dot.row.mean!),
            stroke: "#0b5d7a",
            strokeWidth: 3,
          }),
          Plot.dot(dots, {
            x: "days",
            y: (dot: (typeof dots)[number]) => 100 * dot.row.mean!,
            fill: "#0b5d7a",
            r: 5,
          }),
          Plot.text([{ days: last, share: 100 }], {
            ...{ x: "days", y: "share", textAnchor: "end", dy: 16, fill: "#9a4700", stroke: "white", strokeWidth: 5 },
            text: () => say.own,
          }),
          Plot.text(dots.slice(0, 1), {
            ...{ x: "days", textAnchor: "start", dx: 10, fill: "#0b5d7a", stroke: "white", strokeWidth: 5 },
            y: (dot: (typeof dots)[number]) => 100 * dot.row.mean!,
            text: () => say.model,
          }),
        ],
      }) as SVGElement,
  };
}
