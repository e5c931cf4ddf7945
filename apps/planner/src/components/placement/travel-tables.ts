import { html } from "npm:htl";
import type { Evaluation } from "@ventesal/placement";
import { NONE, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { tableElement } from "../show/data-table.js";
import type { Weighed } from "../simulation/tasks/weigh.js";
import { chosenWords } from "./chosen-words.js";
import { fartherOrCloser, signed } from "./travel-sentences.js";

/** What the sites mean for travel beside today, the clinics with their residents, and the islands apart. */
export function travelTables(
  { evaluation, today, changes }: Weighed,
  limit: number,
  regionOf: (site: string) => string,
  language: Language,
): HTMLElement {
  const words = chosenWords[language];
  const numbers = numbersIn(language);
  const minutes = (value: number | null) => numbers.fixed(value, 1);
  const line = (name: string, read: (one: Evaluation) => string) => [
    name,
    read(evaluation),
    today === null ? NONE : read(today),
  ];
  const facts = tableElement({
    columns: words.columns,
    rows: [
      line(words.mean, ({ meanMinutes }) => minutes(meanMinutes)),
      line(words.p95, ({ p95Minutes }) => minutes(p95Minutes)),
      line(words.longest, ({ longestMinutes }) => minutes(longestMinutes)),
      line(words.beyond(numbers.short(limit, 1)), ({ shareBeyond }) => numbers.percent(shareBeyond, 1)),
      line(words.gap, ({ regionalGapMinutes }) => minutes(regionalGapMinutes)),
      line(words.smallest, ({ smallestVolumePeople }) => numbers.short(smallestVolumePeople, 0)),
      line(words.without, ({ shareWithout }) => numbers.percent(shareWithout, 1)),
    ],
  });
  const clinics = tableElement({
    columns: words.clinicColumns,
    rows: evaluation.sites.map((site, s) => [
      site,
      regionOf(site),
      numbers.short(evaluation.volumePeople[s] ?? null, 0),
    ]),
  });
  const islands = evaluation.apart.map(({ name, meanMinutes, mostlyTo }) => {
    if (mostlyTo === null) return words.apartNoWay(name);
    const before = changes.find((one) => one.apart && one.name === name)?.before ?? null;
    const wasBefore = before === null ? "" : words.apartToday(numbers.fixed(before, 0));
    return `${words.apartTo(name, numbers.fixed(meanMinutes, 0), mostlyTo)}${wasBefore}`;
  });
  return html`<div class="two travel"><div><h3>${words.travelTitle}</h3>${facts}
    <p class="remark">${words.people}: ${numbers.short(evaluation.people, 0)}. ${today === null ? "" : words.todayIs}</p></div>
    <div><h3>${words.clinics}</h3>${clinics}${islands.length === 0 ? "" : html`<p class="remark">${words.apart} ${islands.join(" · ")}</p>`}</div></div>`;
}

/** Who comes closer to a clinic and who farther away than today, in two sentences and place by place. */
export function travelGains({ changes }: Weighed, language: Language): HTMLElement {
  const words = chosenWords[language];
  const numbers = numbersIn(language);
  if (changes.length === 0) return html`<div></div>`;
  const rows = [...changes].sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
  const columns = words.gainsColumns;
  const table = html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.gainsTable}></div>`;
  const details: HTMLDetailsElement = html`<details><summary>${words.gainsTable}</summary>${table}</details>`;
  const fill = () =>
    table.replaceChildren(
      tableElement({
        columns,
        rows: rows.map(({ name, people, before, after, minutes, apart }) => [
          apart ? words.apartName(name) : name,
          numbers.short(people, 0),
          numbers.fixed(before, 1),
          numbers.fixed(after, 1),
          signed(minutes, numbers),
        ]),
      }),
    );
  // a hundred rows are written only when somebody sees them
  details.ontoggle = () => {
    if (details.open) fill();
  };
  return html`<section><h3>${words.gainsByTravel}</h3>
    <ul class="findings"><li data-side="closer">${fartherOrCloser(changes, -1, language)}</li><li data-side="farther">${fartherOrCloser(changes, 1, language)}</li></ul>${details}</section>`;
}
