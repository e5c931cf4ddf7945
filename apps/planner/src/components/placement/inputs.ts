import { html } from "npm:htl";
import { regionsOn } from "@ventesal/denmark";
import { type DanishSite, OBJECTIVES } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Placed, RulePrice } from "../simulation/tasks/place.js";
import { BOUNDS, type Choices, knowsVolumes } from "./choices.js";
import { limitField, numberField, radioField, tickField } from "./fields.js";
import { siteRules } from "./site-rules.js";
import { placementWords } from "./words.js";

/** What limits begin with when they are brought in. */
const FIRST_WITHIN = 120;
const FIRST_VOLUME = 500_000;

export interface PlacementInputs {
  element: HTMLElement;
  show(choices: Choices, sites: readonly DanishSite[], unread: readonly string[]): void;
  /** What rules cost, beside their switches. */
  price(placed: Placed): void;
}

/** All that a planner asks, in groups; a change is told at once. */
export function placementInputs(language: Language, change: (next: Partial<Choices>) => void): PlacementInputs {
  const words = placementWords[language];
  const numbers = numbersIn(language);
  let choices: Choices | null = null;
  const about = (text: string): HTMLElement => html`<small class="explains">${text}</small>`;
  const group = (title: string, ...content: unknown[]) =>
    html`<fieldset><legend>${title}</legend>${content}</fieldset>`;

  const objective = radioField(
    "objective",
    OBJECTIVES.map((value) => ({ value, text: words.objectives[value].name, about: words.objectives[value].about })),
    (value) => change({ objective: value }),
  );
  const from = numberField(words.from, words.clinicsUnit, BOUNDS.from, (value) =>
    change({ from: value, to: Math.max(value, choices!.to) }),
  );
  const to = numberField(words.to, words.clinicsUnit, BOUNDS.to, (value) =>
    change({ to: value, from: Math.min(value, choices!.from) }),
  );
  const notRead = about(words.notRead);
  const limit = numberField(words.limit, words.minutes, BOUNDS.limit, (value) => change({ limit: value }));
  const within = limitField(words.within, words.minutes, BOUNDS.within, FIRST_WITHIN, (value) =>
    change({ within: value }),
  );
  const volume = limitField(words.minVolume, words.people, BOUNDS.minVolume, FIRST_VOLUME, (value) =>
    change({ minVolume: value }),
  );
  const volumeAbout = about("");
  const year = radioField(
    "year",
    [
      { value: "2026", text: words.year2026 },
      { value: "2027", text: words.year2027 },
    ],
    (value) => change({ year: Number(value) }),
  );
  const regions = about("");
  const perRegion = tickField(words.perRegion, (is) => change({ perRegion: is }));
  const borders = radioField(
    "borders",
    [
      { value: "open", text: words.open },
      { value: "closed", text: words.closed },
    ],
    (value: Choices["borders"]) => change({ borders: value }),
  );
  const prices = { perRegion: about(""), closedBorders: about("") };
  const rules = siteRules(language, change);
  const allSites = tickField(words.allSites, (is) => change({ allSites: is }));
  const islands = tickField(words.islands, (is) => change({ islands: is }));
  const unreadLine = html`<p class="trouble" role="alert" hidden></p>`;

  const element = html`<div class="placement-inputs">${unreadLine}
    ${group(words.objective, objective.element)}
    ${group(words.howMany, html`<div class="pair">${from.element}${to.element}</div>`, notRead)}
    ${group(words.limits, limit.element, html`<small class="explains assumed">${words.limitAbout}</small>`, within.element, about(words.withinAbout), volume.element, volumeAbout)}
    ${group(words.regions, year.element, regions, perRegion.element, prices.perRegion, html`<p class="asks">${words.borders}</p>`, borders.element, prices.closedBorders)}
    ${group(words.sites, rules.element, allSites.element, islands.element, about(words.islandsAbout))}
    <p class="remark">${words.rests}</p>
  </div>`;
  const priceText = ({ minutes, with: best }: RulePrice) =>
    minutes === null || !best.feasible
      ? words.noPrice
      : words.price(numbers.fixed(minutes, 1), words.clinics(best.sites.length));
  return {
    element,
    show(next, sites, unread) {
      choices = next;
      objective.write(next.objective);
      from.write(next.from);
      to.write(next.to);
      const isFewest = !knowsVolumes(next.objective);
      from.disable(isFewest);
      to.disable(isFewest);
      notRead.hidden = !isFewest;
      limit.write(next.limit);
      within.write(next.within);
      volume.write(next.minVolume);
      volume.disable(isFewest);
      volumeAbout.textContent = isFewest ? words.noVolume : words.minVolumeAbout;
      year.write(next.year === 2026 ? "2026" : "2027");
      const names = regionsOn(`${next.year}-01-01`).map(({ name }) => name);
      regions.textContent = names.join(", ");
      perRegion.write(next.perRegion);
      borders.write(next.borders);
      rules.show(next, sites);
      allSites.write(next.allSites);
      islands.write(next.islands);
      unreadLine.hidden = unread.length === 0;
      unreadLine.textContent = words.unread(unread.join(", "));
    },
    price({ prices: found }) {
      for (const [rule, line] of Object.entries(prices)) {
        const price = found.find((one) => one.rule === rule);
        line.textContent = price === undefined ? "" : priceText(price);
      }
    },
  };
}
