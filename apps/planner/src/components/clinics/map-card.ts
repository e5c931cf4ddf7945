import { html } from "npm:htl";
import { municipalities, successorOf } from "@ventesal/denmark";
import type { Row } from "@ventesal/measures";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { csvOf, type TableOf, tableElement } from "../show/data-table.js";
import { download, pngOf, svgText } from "../show/download.js";
import { rowsBy } from "../show/figures-row.js";
import { showWords } from "../show/words.js";
import type { LiveState } from "../simulation/live-run.js";
import { amount, cells, clinicLabels, extremes, unitName } from "./amount.js";
import type { Drawing } from "./map/drawing.js";
import { type AreaLook, type MapView, type Mark, mapView } from "./map/map-view.js";
import { type Shade, shadeOf, shadesFor } from "./map/shades.js";
import { clinicsWords } from "./words.js";

/** What the municipalities can be coloured by. */
const MEASURES = [
  "travel.mean",
  "travel.share-beyond",
  "need.unmet-share",
  "need.to-help.mean",
  "waiting.first-assessment.mean",
  "waiting.first-assessment.share-beyond",
] as const;

export interface MapCard {
  element: HTMLElement;
  show(state: LiveState): void;
  mark(marks: readonly Mark[]): void;
  choose(id: string | null): void;
  focus(id: string): void;
}

/** The map with what it is coloured by, its legend, and the figures behind. Until the drawing is there, the figures are. */
export function mapCard(drawing: Promise<Drawing>, language: Language, chosen: (id: string) => void): MapCard {
  const words = clinicsWords[language].map;
  const labels = clinicLabels(language);
  let view: MapView | null = null;
  let marks: readonly Mark[] = [];
  let state: LiveState | null = null;

  const select =
    html`<select class="pick">${MEASURES.map((name) => html`<option value=${name}>${labels.measure(name)}</option>`)}</select>` as HTMLSelectElement;
  const title = html`<h3>${words.title}</h3>`;
  const place = html`<div><p class="remark">${words.loading}</p></div>`;
  const legend = html`<div class="legend"></div>`;
  const table = html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.behind}></div>`;
  const details = html`<details><summary>${words.behind}</summary>${table}</details>` as HTMLDetailsElement;

  const rowsOf = (side: "plan" | "today") => rowsBy(state?.[side].part?.rows ?? [], select.value, "municipality");
  const tableOf = (): TableOf => {
    const rows = rowsOf("plan");
    const before = new Map(rowsOf("today").map((row) => [row.group.municipality, row]));
    const { parameters } = state!.plan.part!.passport;
    const year = `${parameters.year}-01-01`;
    const regions = new Map(municipalities().map(({ name, region }) => [name, successorOf(region, year).name]));
    return {
      columns: withUnit(words.columns, rows[0], language),
      rows: rows.map((row) => {
        const { municipality } = row.group;
        const [mean, interval] = cells(row, language, 1);
        return [
          municipality!,
          regions.get(municipality!)!,
          mean,
          interval,
          cells(before.get(municipality), language, 1)[0],
        ];
      }),
      data: {
        columns: ["municipality", "measure", "unit", "mean", "low", "high", "today"],
        rows: rows.map(({ measure, unit, mean, low, high, group: { municipality } }) => [
          municipality!,
          measure,
          unit,
          mean,
          low,
          high,
          before.get(municipality)?.mean ?? null,
        ]),
      },
    };
  };
  const fill = () => {
    if (state?.plan.part) table.replaceChildren(tableElement(tableOf()));
  };
  // a hundred rows are written only when somebody sees them
  details.ontoggle = () => {
    if (details.open) fill();
  };
  addEventListener("beforeprint", fill);

  const show = () => {
    if (state === null || state.plan.part === undefined) return;
    const rows = rowsOf("plan");
    const values = [...rows, ...rowsOf("today")].flatMap(({ mean }) => (mean === null ? [] : [mean]));
    const shades = shadesFor(values);
    title.textContent = findingOf(rows, labels.measure(select.value), language);
    const colourOf = ({ mean }: Row) => (mean === null ? null : shadeOf(shades, mean)!.colour);
    const codes = new Map(municipalities().map(({ name, code }) => [name, code]));
    const looks = new Map(
      rows.map((row): [string, AreaLook] => {
        const { municipality } = row.group;
        const figure = row.mean === null ? words.undefined : amount(row.mean, row.unit, language);
        return [codes.get(municipality!)!, { colour: colourOf(row), text: `${municipality}: ${figure}` }];
      }),
    );
    view?.colour(looks);
    view?.picture().setAttribute("aria-label", title.textContent!);
    legend.replaceChildren(legendOf(shades, rows, language));
    if (details.open) fill();
  };
  select.onchange = show;

  const file = () => {
    const { passport } = state!.plan.part!;
    const picture = view!.picture().cloneNode(true) as SVGSVGElement;
    picture.setAttribute("width", "720");
    picture.setAttribute(
      "height",
      String(Math.round((720 * picture.viewBox.baseVal.height) / picture.viewBox.baseVal.width)),
    );
    return svgText(picture, title.textContent!, showWords[language].passport(passport), passport);
  };
  const button = (text: string, needsView: boolean, give: () => Promise<void> | void) => {
    const element = html`<button type="button" class="quiet">${text}</button>`;
    element.onclick = async () => {
      if (state?.plan.part && (view !== null || !needsView)) await give();
    };
    return element;
  };
  const name = () => `municipalities-${select.value}`;
  const buttons = html`<div class="downloads">
    ${button("SVG", true, () => download(`${name()}.svg`, "image/svg+xml", file()))}
    ${button("PNG", true, async () => download(`${name()}.png`, "image/png", await pngOf(file(), state!.plan.part!.passport)))}
    ${button("CSV", false, () => download(`${name()}.csv`, "text/csv", csvOf(tableOf(), state!.plan.part!.passport)))}
  </div>`;

  drawing.then(
    (known) => {
      view = mapView(known, words, chosen);
      place.replaceChildren(view.element);
      view.picture().setAttribute("aria-label", title.textContent!);
      view.mark(marks);
      show();
    },
    () => place.replaceChildren(html`<p class="trouble" role="alert">${words.failed}</p>`),
  );

  const element = html`<figure class="card map-card">
    ${title}
    <label class="by">${words.measure} ${select}</label>
    <div class="map-and-legend">${place}${legend}</div>
    <p class="remark">${words.note} ${words.credit}</p>
    ${details}${buttons}
  </figure>`;
  return {
    element,
    show(next) {
      state = next;
      show();
    },
    mark(next) {
      marks = next;
      view?.mark(next);
    },
    choose: (id) => view?.choose(id),
    focus: (id) => view?.focus(id),
  };
}

function findingOf(rows: readonly Row[], name: string, language: Language): string {
  const words = clinicsWords[language].map;
  const found = extremes(rows);
  if (found === null) return words.none(name);
  const { most, least } = found;
  const text = (row: Row) => `${row.group.municipality} (${amount(row.mean, row.unit, language)})`;
  return most.mean === least.mean
    ? words.same(name, amount(most.mean, most.unit, language))
    : words.finding(name, text(most), text(least));
}

/** Each colour with the numbers that it stands for and how many municipalities have it; what is hatched, by name. */
function legendOf(shades: readonly Shade[], rows: readonly Row[], language: Language): HTMLElement {
  const words = clinicsWords[language].map;
  const numbers = numbersIn(language);
  const unit = rows[0]?.unit ?? "";
  const isShare = unit === "share";
  const write = (value: number) => (isShare ? numbers.shortPercent(value, 1) : numbers.short(value, 1));
  const count = new Map<Shade | null, number>();
  for (const { mean } of rows) {
    const shade = mean === null ? null : shadeOf(shades, mean)!;
    count.set(shade, (count.get(shade) ?? 0) + 1);
  }
  const steps = shades.map((shade) => {
    const swatch = html`<span class="swatch"></span>`;
    swatch.style.background = shade.colour;
    return html`<li>${swatch} ${numbers.range(write(shade.from), write(shade.to))} ${unitName(unit, language)} <small>${words.count(count.get(shade) ?? 0)}</small></li>`;
  });
  const none = count.get(null) ?? 0;
  return html`<div>
    <h4>${words.legend}</h4>
    <ul>${steps}${none === 0 ? "" : html`<li><span class="swatch hatched"></span> ${words.undefined} <small>${words.count(none)}</small></li>`}
      <li><span class="swatch mark clinic"></span> ${words.clinic}</li><li><span class="swatch mark"></span> ${words.site}</li></ul>
  </div>`;
}

function withUnit(columns: readonly string[], row: Row | undefined, language: Language): string[] {
  const unit = row === undefined ? "" : unitName(row.unit, language);
  return columns.map((name, i) => (i < 2 || unit === "" ? name : `${name}, ${unit}`));
}
