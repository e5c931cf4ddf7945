import { html } from "npm:htl";
import type { Patient } from "@ventesal/experiments";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { tableElement } from "../show/data-table.js";
import { lanesAt, lanesOf } from "./lanes.js";
import type { Names } from "./names.js";
import { patientWords } from "./words.js";

/** Patients that move as days go by. */
export interface Animation {
  element: HTMLElement;
  /** Shows other patients, from the first day on, at rest. */
  show(given: { patients: readonly Patient[]; names: Names; firstDay: number; lastDay: number }): void;
  choose(patient: Patient | null): void;
}

const SPEEDS = ["1", "3", "7", "30"];
const WAITS = "#c05a00";
const SERVED = "#0b5d7a";
const RADIUS = 4;
const STEP = 11;
const LANE = 46;
const NARROW = 560;

/** Patients as dots in lanes, with all that it takes to move through the days: by button, by key, by slider. It begins at rest. */
export function animation(language: Language): Animation {
  const words = patientWords[language];
  const { short } = numbersIn(language);
  const count = (value: number) => short(value, 0);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let patients: readonly Patient[] = [];
  let names: Names | null = null;
  let lanes: string[] = [];
  let day = 0;
  let first = 0;
  let last = 0;
  let playing = false;
  let before = 0;
  let width = 0;
  let chosen = -1;
  /** Where each dot is drawn, to let it glide. */
  const places = new Map<number, { x: number; y: number }>();

  const canvas = html`<canvas role="img"></canvas>` as HTMLCanvasElement;
  const play = html`<button type="button" class="primary">${words.play}</button>` as HTMLButtonElement;
  const back = html`<button type="button" class="plain">${words.back}</button>`;
  const on = html`<button type="button" class="plain">${words.forward}</button>`;
  const slider = html`<input type="range" step="1" aria-label="${words.moment}">` as HTMLInputElement;
  const date = html`<output class="moment"></output>`;
  const speed =
    html`<select>${SPEEDS.map((days) => html`<option value="${days}">${words.daysPerSecond(days)}</option>`)}</select>` as HTMLSelectElement;
  speed.value = "7";
  const numbers = html`<div class="scrolls" tabindex="0" role="region" aria-label="${words.momentTable}"></div>`;
  const stage = html`<div class="stage">${canvas}</div>`;
  const element = html`<section class="animation" hidden>
    <h2>${words.animation}</h2>
    <p class="hint">${words.moving}</p>
    <div class="player">${play}${back}${on}${slider}${date}<label>${words.speed} ${speed}</label></div>
    ${stage}
    <details class="moment-table"><summary>${words.momentTable}</summary>${numbers}</details>
  </section>`;

  const draw = (glide: boolean) => {
    if (names === null || width === 0) return;
    const at = lanesAt(patients, lanes, day);
    const pen = canvas.getContext("2d")!;
    const left = width < NARROW ? 0 : 210;
    const top = width < NARROW ? 16 : 6;
    const height = LANE + (width < NARROW ? 14 : 0);
    const room = width - left;
    const waits = Math.floor(room * 0.55);
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, width, height * lanes.length);
    pen.textBaseline = "middle";
    const moving = new Set<number>();
    for (const [i, { waiting, served, over }] of at.entries()) {
      const y = i * height;
      const box = height - top - 6;
      pen.fillStyle = "#f6f7f9";
      pen.fillRect(left, y + top, room, box);
      pen.fillStyle = "#d5d9e0";
      pen.fillRect(left + waits, y + top, 1, box);
      pen.fillStyle = "#1b1e24";
      pen.font = "13px system-ui, sans-serif";
      pen.fillText(
        names.lane(lanes[i]!),
        left === 0 ? 2 : 0,
        y + (left === 0 ? 8 : 16),
        left === 0 ? width * 0.54 : left - 10,
      );
      pen.fillStyle = "#525a66";
      pen.font = "11px system-ui, sans-serif";
      const text = words.inLane(count(waiting.length), count(served.length), count(over));
      if (left === 0) {
        pen.textAlign = "right";
        pen.fillText(text, width - 2, y + 8, width * 0.42);
        pen.textAlign = "left";
      } else pen.fillText(text, 0, y + 33, left - 10);
      const put = (who: readonly number[], from: number, wide: number, colour: string, filled: boolean) => {
        const perRow = Math.max(1, Math.floor((wide - STEP) / STEP));
        const rows = Math.max(1, Math.floor(box / STEP));
        for (const [n, p] of who.entries()) {
          // who finds no room stands on the last place; the count says how many there are
          const place = Math.min(n, perRow * rows - 1);
          const target = {
            x: from + STEP * (1 + (place % perRow)),
            y: y + top + STEP * (0.7 + Math.floor(place / perRow)),
          };
          const was = places.get(p);
          const now =
            glide && was ? { x: was.x + (target.x - was.x) * 0.2, y: was.y + (target.y - was.y) * 0.2 } : target;
          places.set(p, now);
          moving.add(p);
          pen.beginPath();
          pen.arc(now.x, now.y, p === chosen ? RADIUS + 2 : RADIUS, 0, 7);
          pen.lineWidth = p === chosen ? 3 : 1.6;
          pen.strokeStyle = p === chosen ? "#000" : colour;
          pen.fillStyle = filled ? colour : "#fff";
          pen.fill();
          pen.stroke();
        }
      };
      put(waiting, left, waits, WAITS, false);
      put(served, left + waits, room - waits, SERVED, true);
    }
    for (const p of places.keys()) if (!moving.has(p)) places.delete(p);
  };
  /** What stands beside the picture: the date always, the rest when the days rest. */
  const tell = () => {
    if (names === null) return;
    const text = names.date(day);
    date.textContent = text;
    slider.value = String(Math.floor(day));
    slider.setAttribute("aria-valuetext", text);
    if (playing) return;
    const at = lanesAt(patients, lanes, day);
    const all = (of: "waiting" | "served") => count(at.reduce((sum, lane) => sum + lane[of].length, 0));
    canvas.setAttribute("aria-label", words.describe(text, all("waiting"), all("served")));
    numbers.replaceChildren(
      tableElement({
        columns: [words.lane, words.waiting, words.served, words.over],
        rows: at.map(({ waiting, served, over }, i) => [
          names!.lane(lanes[i]!),
          count(waiting.length),
          count(served.length),
          count(over),
        ]),
      }),
    );
  };
  const go = (to: number) => {
    day = Math.min(Math.max(to, first), last);
    draw(false);
    tell();
  };
  const rest = (isAtRest: boolean) => {
    playing = !isAtRest;
    play.textContent = playing ? words.pause : words.play;
    element.dataset.playing = String(playing);
    if (!playing) return go(day);
    if (day >= last) day = first;
    before = performance.now();
    requestAnimationFrame(frame);
  };
  const frame = (now: number) => {
    if (!playing || !element.isConnected) return;
    // a tab that was hidden goes on where it was
    const passed = (Math.min(now - before, still.matches ? 1000 : 100) / 1000) * Number(speed.value);
    // without motion: whole days at a time, and no gliding
    if (still.matches && passed < 1) {
      requestAnimationFrame(frame);
      return;
    }
    day = still.matches ? Math.floor(day) + Math.floor(passed) : day + passed;
    before = now;
    if (day >= last) {
      day = last;
      return rest(true);
    }
    draw(!still.matches);
    tell();
    requestAnimationFrame(frame);
  };
  play.onclick = () => rest(playing);
  const step = (by: number) => () => {
    if (playing) rest(true);
    go(Math.floor(day) + by);
  };
  back.onclick = step(-1);
  on.onclick = step(1);
  slider.oninput = () => {
    if (playing) rest(true);
    go(Number(slider.value));
  };
  const fit = () => {
    if (width === 0) return;
    const height = lanes.length * (LANE + (width < NARROW ? 14 : 0));
    canvas.width = width * devicePixelRatio;
    canvas.height = height * devicePixelRatio;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    places.clear();
    draw(false);
  };
  new ResizeObserver(([entry]) => {
    const next = Math.floor(entry!.contentRect.width);
    if (next === width) return;
    width = next;
    fit();
  }).observe(stage);

  return {
    element,
    show(given) {
      if (playing) rest(true);
      ({ patients, names } = given);
      first = Math.floor(given.firstDay);
      last = Math.ceil(given.lastDay);
      lanes = lanesOf(patients);
      chosen = -1;
      slider.min = String(first);
      slider.max = String(last);
      element.hidden = patients.length === 0;
      fit();
      go(first);
    },
    choose(patient) {
      chosen = patient === null ? -1 : patients.indexOf(patient);
      draw(false);
    },
  };
}
