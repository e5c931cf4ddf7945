import { html } from "npm:htl";
import { municipality, successorOf } from "@ventesal/denmark";
import type { DanishSite } from "@ventesal/placement";
import type { Drawing } from "../clinics/map/drawing.js";
import type { Language } from "../language.js";
import { createSimulator } from "../simulation/client.js";
import type { Placed } from "../simulation/tasks/place.js";
import type { Weighed } from "../simulation/tasks/weigh.js";
import type { Draft } from "../state/draft.js";
import type { Session } from "../state/session.js";
import type { Choices } from "./choices.js";
import { chosenSimulation } from "./chosen-simulation.js";
import { chosenWords } from "./chosen-words.js";
import { isSameSites } from "./line.js";
import { openLinks } from "./open-links.js";
import { proofLine } from "./proof-line.js";
import { siteRuleBar } from "./site-rule-bar.js";
import { travelGains, travelTables } from "./travel-tables.js";

export interface ChosenSection {
  element: HTMLElement;
  /** The sites to look at, with the choices they are looked at by. */
  show(sites: readonly string[], choices: Choices, all: readonly DanishSite[]): void;
  /** What a search knows of them; it decides on the line of proof. */
  prove(placed: Placed): void;
}

/** One set of sites in full: proof, map, travel, who gains, and what a simulation says of waits and equity. */
export function chosenSection(
  session: Session,
  drawing: Promise<Drawing>,
  language: Language,
  change: (next: Partial<Choices>) => void,
): ChosenSection {
  const words = chosenWords[language];
  const simulator = createSimulator();
  const heading = html`<h2 tabindex="-1"></h2>`;
  const proof = html`<p class="proof"></p>`;
  const links = openLinks(session, language);
  const tables = html`<div></div>`;
  const trouble = html`<p class="trouble" hidden></p>`;
  const bar = siteRuleBar(language, change, () => simulated.choose(null));
  const simulated = chosenSimulation(session, drawing, language, (site) => {
    simulated.choose(site);
    bar.open(site);
  });
  const body = html`<div>${links.element}<div class="place">${simulated.map}${bar.element}</div>${tables}${simulated.element}</div>`;
  const element = html`<section class="chosen" hidden>${heading}${proof}<p class="remark">${words.reckoned}</p>${trouble}${body}</section>`;
  let asked = "";
  let weighed: Weighed | null = null;
  let placed: Placed | null = null;
  const showProof = () => {
    proof.textContent = weighed === null || placed === null ? "" : proofLine(weighed, placed.answers, language);
  };

  return {
    element,
    show(sites, choices, all) {
      element.hidden = sites.length === 0;
      if (sites.length === 0) return;
      bar.follow(choices);
      const { own: files } = session.draft("clinics");
      const { waiting, ...own } = files;
      const { seed } = session.plan.get();
      const { limit, borders, year, islands } = choices;
      const key = JSON.stringify([sites, limit, borders, year, islands, own, seed]);
      if (key === asked) return;
      asked = key;
      heading.textContent = words.title(sites.join(", "));
      trouble.hidden = true;
      tables.classList.add("stale");
      simulator.begin("weigh", { choices, own, sites }, ({ part, trouble: wrong }) => {
        if (wrong) {
          trouble.hidden = false;
          trouble.textContent = wrong.message;
        }
        if (part === undefined || part === weighed) return;
        weighed = part;
        const regionOf = (id: string) => {
          const site = all.find((one) => one.id === id)!;
          return successorOf(municipality(site.municipalityCode).region, `${year}-01-01`).name;
        };
        tables.classList.remove("stale");
        tables.replaceChildren(travelTables(part, limit, regionOf, language), travelGains(part, language));
        const draft: Draft = { scenario: part.setting.scenario, set: part.setting.set, own };
        links.show(draft, part.sites);
        simulated.show({ draft, evaluation: part.evaluation }, seed, all, ({ id, candidate }) => {
          const may = candidate || choices.allSites || choices.existing.includes(id);
          return may && !choices.forbidden.includes(id);
        });
        showProof();
      });
    },
    prove(next) {
      placed = next;
      if (weighed !== null && isSameSites(weighed.sites, weighed.evaluation.sites)) showProof();
    },
  };
}
