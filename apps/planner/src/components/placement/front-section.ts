import { html } from "npm:htl";
import type { FrontPoint } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { figureCard } from "../show/figure.js";
import type { Placed } from "../simulation/tasks/place.js";
import { type FrontPicture, frontFigure } from "./front-figure.js";
import { GOALS, goalText } from "./front-table.js";
import { bestBy, isSameSites, lineOf } from "./line.js";
import { type Goal, placementWords } from "./words.js";

/** All sets that no other beats: a picture, the same as a table, and four ways to choose one of them, three by keyboard. */
export function frontSection(
  language: Language,
  choose: (sites: readonly string[]) => void,
): {
  element: HTMLElement;
  show(placed: Placed, chosen: readonly string[]): void;
  mark(chosen: readonly string[]): void;
} {
  const words = placementWords[language];
  const numbers = numbersIn(language);
  const upward: HTMLSelectElement = html`<select class="pick">${GOALS.slice(1).map(
    (goal) => html`<option value=${goal}>${words.goals[goal].name}</option>`,
  )}</select>`;
  const card = figureCard(language);
  const walk: HTMLInputElement = html`<input type="range" min="0" step="1" aria-label=${words.walk}>`;
  const at = html`<output></output>`;
  const picks = html`<div class="picks" role="group" aria-label=${words.picks}></div>`;
  const number: HTMLInputElement = html`<input type="number" min="1" step="1">`;
  const all = html`<span></span>`;
  const certificate = html`<p class="certificate"></p>`;
  const todayNot = html`<p class="remark" hidden>${words.todayNot}</p>`;
  const tooMany = html`<p hidden></p>`;
  const shown = html`<div hidden>
    <label class="by">${words.upward} ${upward}</label>
    <div class="walk"><label><span>${words.walk}</span> ${walk}</label>${at}</div>
    <p class="picks-say">${words.picks}</p>${picks}${card.element}
    <label class="by number-of">${words.byNumber} ${number} ${all}</label>
    ${certificate}${todayNot}</div>`;
  const element = html`<section class="front" hidden><h2>${words.frontTitle}</h2><p>${words.frontExplain}</p>${tooMany}${shown}</section>`;

  let placed: Placed | null = null;
  let picture: FrontPicture | null = null;
  let line: readonly FrontPoint[] = [];
  let marked: readonly string[] = [];
  const goal = () => upward.value as Goal;
  const value = (point: FrontPoint, one: Goal) =>
    `${words.goals[one].short}: ${goalText(one, point.values[one], language)}`;

  const mark = (chosen: readonly string[]) => {
    marked = chosen;
    const points = placed?.front?.points ?? [];
    const index = points.findIndex(({ sites }) => isSameSites(sites, chosen));
    picture?.ring(points[index] ?? null);
    if (index >= 0) number.value = String(index + 1);
    const step = line.findIndex(({ sites }) => isSameSites(sites, chosen));
    if (step >= 0) walk.value = String(step);
    const point = line[Number(walk.value)];
    if (point !== undefined) {
      const place = words.walkAt(String(Number(walk.value) + 1), String(line.length));
      const text = `${place}: ${point.sites.join(", ")}. ${value(point, "meanMinutes")}. ${value(point, goal())}`;
      at.textContent = text;
      walk.setAttribute("aria-valuetext", text);
    }
    for (const button of picks.querySelectorAll("button"))
      button.setAttribute("aria-pressed", String(isSameSites(button.dataset.sites!.split(","), chosen)));
  };
  const draw = () => {
    const front = placed?.front ?? null;
    shown.hidden = front === null || front.points.length === 0;
    if (placed === null || front === null || front.points.length === 0) return card.update(null);
    picture = frontFigure(placed, front, goal(), language, ({ sites }) => choose(sites));
    line = lineOf(front.points, "meanMinutes", goal());
    walk.max = String(line.length - 1);
    picture.ring(front.points.find(({ sites }) => isSameSites(sites, marked)) ?? null);
    card.update(picture.figure);
    number.max = String(front.points.length);
    all.textContent = words.byNumberOf(numbers.short(front.points.length, 0));
    const answer = placed.answers.findLast((one) => one.feasible);
    picks.replaceChildren(
      ...(answer?.feasible ? [pick(words.answerPick, answer.sites)] : []),
      ...GOALS.map((one) => pick(words.goals[one].pick, bestBy(front.points, one)!.sites)),
    );
    certificate.textContent = front.certified
      ? words.certified(numbers.short(front.setsInAll, 0), numbers.fixed(front.seconds, 1))
      : words.uncertified(numbers.short(front.setsSeen, 0), numbers.short(front.setsInAll, 0));
    todayNot.hidden = placed.today === null || placed.today.shareWithout === 0;
    mark(marked);
  };
  const pick = (text: string, sites: readonly string[]) => {
    const button = html`<button type="button" class="plain" data-sites=${sites.join(",")}>${text}</button>`;
    button.onclick = () => choose(sites);
    return button;
  };
  upward.onchange = draw;
  walk.oninput = () => choose(line[walk.valueAsNumber]!.sites);
  number.onchange = () => {
    const point = placed?.front?.points[number.valueAsNumber - 1];
    if (point === undefined) return void number.reportValidity();
    choose(point.sites);
  };
  return {
    element,
    show(next, chosen) {
      const isNew = next.front !== placed?.front || next.tooManySets !== placed.tooManySets;
      placed = next;
      marked = chosen;
      element.hidden = next.front === null && next.tooManySets === null;
      const isEmpty = next.front?.certified === true && next.front.points.length === 0;
      tooMany.hidden = next.tooManySets === null && !isEmpty;
      if (isEmpty) tooMany.textContent = words.noFront;
      if (next.tooManySets !== null) tooMany.textContent = words.tooMany(numbers.short(next.tooManySets, 0));
      if (isNew) draw();
    },
    mark,
  };
}
