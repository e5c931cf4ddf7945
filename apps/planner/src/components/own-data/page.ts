import { html } from "npm:htl";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import "../state/clinics-model.js";
import "../state/panel-model.js";
import { modelOf, type Part } from "../state/models.js";
import { theSession } from "../state/session.js";
import { referralsShown } from "./referrals-seen.js";
import { tableCard } from "./table-card.js";
import { ownDataWords } from "./words.js";

/** The page of own data: a card for each table that a part can take. */
export function ownDataPage(language: Language): HTMLElement {
  const words = ownDataWords[language];
  const session = theSession();
  scenarioTools(session, language);
  const tables = (part: Part) =>
    (modelOf(part).ownTables ?? []).map((table) => tableCard(session, part, table, language));
  const goOn = (part: Part) => {
    const link = html`<a class="go-on" href="./${part}.html">${words.goOn[part]}</a>` as HTMLAnchorElement;
    // the scenario goes along
    const update = () => {
      link.hash = new URL(session.link()).hash;
    };
    session.plan.watch(update);
    update();
    return html`<p>${link}</p>`;
  };
  return html`<div class="own-data">
    <p class="one-run" role="note">${words.stays}</p>
    <h2>${words.parts.clinics}</h2>
    <p class="hint">${words.dependent}</p>
    <div class="own-tables">${tables("clinics")}</div>
    ${goOn("clinics")}
    <h2>${words.parts.panel}</h2>
    <div class="own-tables">${tables("panel")}</div>
    ${referralsShown(session, language)}
    ${goOn("panel")}
  </div>`;
}
