import * as Plot from "npm:@observablehq/plot";
import { html } from "npm:htl";
import type { Passport, Patient } from "@ventesal/experiments";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { nameBelow, ROOM_BELOW } from "../show/axis-below.js";
import { type Figure, figureCard } from "../show/figure.js";
import { lowerFirst } from "../show/first-letter.js";
import { inTenths } from "./days-by-cause.js";
import type { Names } from "./names.js";
import { patientWords } from "./words.js";

/** Why one patient waited: a sentence whose causes add up, and the way as a timeline. */
export interface Why {
  element: HTMLElement;
  show(patient: Patient | null, names: Names, passport: Passport): void;
}

/** "41 days: 12 waiting for …, 9 closed days, …": the causes add up to the days to the last digit. */
export function whySentence(
  patient: Pick<Patient, "days" | "causes">,
  cause: (name: string) => string,
  language: Language,
): string {
  const words = patientWords[language];
  const { short } = numbersIn(language);
  const parts = inTenths(patient).map((one) => words.cause(short(one.tenths / 10, 1), cause(one.cause)));
  return parts.length === 0 ? words.noDays : words.sentence(short(patient.days, 0), parts.join("; "));
}

export function why(language: Language): Why {
  const words = patientWords[language];
  const card = figureCard(language);
  const sentence = html`<p class="why-sentence" role="status" aria-live="polite">${words.choose}</p>`;
  const element = html`<section class="why" hidden><h2>${words.why}</h2>${sentence}${card.element}</section>`;
  return {
    element,
    show(patient, names, passport) {
      element.hidden = false;
      sentence.textContent = patient === null ? words.choose : whySentence(patient, names.cause, language);
      card.update(patient === null ? null : timeline(patient, names, passport, language));
    },
  };
}

/** The way of a patient, a line for each thing that happened, those of one name together. */
function timeline(patient: Patient, names: Names, passport: Passport, language: Language): Figure {
  const words = patientWords[language];
  const { short } = numbersIn(language);
  const bars = patient.visits.flatMap(({ activity, queued, start, end }) => {
    const name = names.activity(activity);
    const until = end ?? patient.end;
    return [
      ...(queued !== null ? [{ name, waits: true, from: queued, to: start ?? until }] : []),
      ...(start !== null ? [{ name, waits: false, from: start, to: until }] : []),
    ];
  });
  const order = [...new Set(bars.map(({ name }) => name))];
  const day = (value: number | null) => (value === null ? "" : names.date(value));
  const who = `${words.patientNumber(String(patient.serial))}, ${names.region(patient)}, ${lowerFirst(names.outcome(patient.outcome))}`;
  // a day of which year, where there are several
  const years = names.dateOf(patient.begin).getUTCFullYear() !== names.dateOf(patient.end).getUTCFullYear();
  // what took minutes is still to be seen
  const least = (patient.end - patient.begin) / 300;
  return {
    title: words.timelineTitle(who, short(patient.days, 0)),
    note: words.timelineNote,
    file: `patient-${patient.serial}`,
    passport,
    table: {
      columns: [words.activity, words.queuedFrom, words.startFrom, words.endAt],
      rows: patient.visits.map(({ activity, queued, start, end }) => [
        names.activity(activity),
        day(queued),
        day(start),
        day(end),
      ]),
      data: {
        columns: ["activity", "queued", "start", "end"],
        rows: patient.visits.map(({ activity, queued, start, end }) => [activity, queued, start, end]),
      },
    },
    draw: (width) =>
      Plot.plot({
        width,
        height: 30 + 30 * order.length + ROOM_BELOW,
        marginBottom: ROOM_BELOW,
        style: { fontSize: "12px" },
        marginLeft: Math.min(width / 2, 20 + 7 * Math.max(...order.map(({ length }) => length), 0)),
        marginRight: 36,
        x: {
          type: "utc",
          ...nameBelow(words.date),
          grid: true,
          domain: [names.dateOf(patient.begin), names.dateOf(Math.max(patient.end, patient.begin + 1))],
          ticks: Math.max(2, Math.floor(width / 160)),
          tickFormat: (value: Date) =>
            value.toLocaleDateString(language === "da" ? "da-DK" : "en-GB", {
              timeZone: "UTC",
              day: "numeric",
              month: "short",
              ...(years && { year: "numeric" }),
            }),
        },
        y: { domain: order, label: null },
        marks: [
          Plot.barX(bars, {
            x1: (bar: (typeof bars)[number]) => names.dateOf(bar.from),
            x2: (bar: (typeof bars)[number]) => names.dateOf(Math.max(bar.to, bar.from + least)),
            y: "name",
            insetTop: 5,
            insetBottom: 5,
            fill: (bar: (typeof bars)[number]) => (bar.waits ? "#f2c9a1" : "#0b5d7a"),
            stroke: (bar: (typeof bars)[number]) => (bar.waits ? "#c05a00" : "#0b5d7a"),
          }),
        ],
      }) as SVGElement,
  };
}
