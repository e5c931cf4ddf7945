import { html } from "npm:htl";
import { commonWords, numbersIn, rankingCaveat, unbroken } from "@ventesal/words";
import type { Language } from "../language.js";
import { tableElement } from "../show/data-table.js";
import { lowerFirst } from "../show/first-letter.js";
import { modelOf } from "../state/models.js";
import { type Compared, MOST_TIMES } from "./live-comparison.js";
import { measureName, pairRow, type Writing } from "./rows.js";
import { compareWords } from "./words.js";

/** The scenarios from the best to the worst, and whether they can be told apart. */
export function rankingBox(
  language: Language,
  untilRanked: () => void,
): {
  element: HTMLElement;
  update(compared: Compared, titleOf: (reference: string) => string, writing: Writing): void;
} {
  const words = compareWords[language];
  const common = commonWords(language);
  const numbers = numbersIn(language);
  const content = html`<div></div>`;
  const more: HTMLButtonElement = html`<button type="button" class="plain"></button>`;
  more.onclick = untilRanked;
  const element = html`<section class="ranking"><h2>${words.ranking}</h2>${content}${more}</section>`;
  return {
    element,
    update({ asked, comparison, complete }, titleOf, writing) {
      const { rankBy } = asked;
      element.hidden = rankBy === null;
      more.hidden = true;
      if (rankBy === null) return;
      const { ranking, replications } = comparison;
      if (ranking === null) return content.replaceChildren(html`<p>${words.rankingLater}</p>`);
      const own = comparison.rows.filter(
        ({ measure, group }) => measure === rankBy.measure && JSON.stringify(group) === JSON.stringify(rankBy.group),
      );
      if (own.some(({ difference }) => difference === null))
        return content.replaceChildren(html`<p>${words.rankingUndefined}</p>`);
      const n = numbers.short(replications, 0);
      const open = ranking.pairs.filter(({ verdict }) => verdict === "not distinguishable");
      const named = ({ first, second }: { first: string; second: string }) =>
        `${titleOf(first)}${words.and}${titleOf(second)}`;
      const confidence = numbers.shortPercent(ranking.confidence, 1);
      const pairs = ranking.pairs.map((pair) => pairRow(pair, own[0]?.unit ?? "", titleOf, language));
      const caveat = rankingCaveat(comparison, writing.labels, titleOf, common);
      content.replaceChildren(
        html`<p>${words.rankingOf(lowerFirst(measureName(rankBy, writing)), confidence)}</p>`,
        ...(caveat === null
          ? []
          : [html`<div class="trouble"><p><b>${words.otherPeople}</b></p><p>${unbroken(caveat)}</p></div>`]),
        html`<ol>${ranking.groups.map((group) => html`<li>${group.map(titleOf).join(" = ")}</li>`)}</ol>`,
        html`<p class="settled">${ranking.settled ? words.rankingSettled(n) : words.rankingOpen(n, open.map(named).join("; "))}</p>`,
        html`<div class="scrolls" tabindex="0" role="region" aria-label=${words.ranking}>${tableElement({
          columns: [words.pair, common.comparison.difference, common.comparison.shown],
          rows: pairs,
        })}</div>`,
        html`<p class="remark">${words.pairsNote}</p>`,
      );
      const most = MOST_TIMES * modelOf(asked.part).replications;
      more.hidden = ranking.settled || !complete || replications >= most;
      more.textContent = words.untilRanked(numbers.short(most, 0));
    },
  };
}
