import { html } from "npm:htl";
import type { Overload } from "@ventesal/experiments";
import { commonWords } from "@ventesal/words";
import { parametersPanel } from "../enter/parameters-panel.js";
import { resourceName, withNames } from "../show/status.js";
import type { LiveRun } from "../simulation/live-run.js";
import { modelOf } from "../state/models.js";
import type { Session } from "../state/session.js";
import type { Speech } from "./shown.js";

/** Every region that has been one, or will be: a scenario has those of its year. */
const REGIONS = ["Østdanmark", "Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"];
const POOLS = ["solid", "haematology", "adhoc"];

/** What can be changed here, group by group, and which resources a group decides on. */
const GROUPS = [
  { name: "promise", keys: ["promise.withinDays"], resources: [] },
  { name: "cases", keys: ["referrals.factor", "referrals.urgentShare"], resources: [] },
  { name: "department", keys: ["referrals.incompleteShare", "department.deadlineDays"], resources: [] },
  {
    name: "caseworkers",
    keys: ["caseworker.posts", "caseworker.hoursPerWeek", "caseworker.weekendWork"],
    resources: ["caseworkers"],
  },
  {
    name: "panel",
    keys: ["panel.mode", "panel.meetingSlots", "panel.membersPerCase", "external.share"],
    resources: ["meeting"],
  },
  {
    name: "members",
    keys: POOLS.flatMap((pool) => [`panel.${pool}.members`, `panel.${pool}.hoursPerWeek`]),
    resources: ["panel members"],
  },
] as const;

/** All inputs of the page. What can never settle is said beside what decides on it, too. */
export function panelInputs(session: Session, run: LiveRun, share: HTMLElement, speech: Speech): HTMLElement {
  const { language, words } = speech;
  const fields = GROUPS.map(({ name, keys, resources }) => {
    const title = { da: "", en: "", [language]: words.groups[name] };
    const group = html`<div class="group" data-group=${name}>${parametersPanel(session, "panel", language, [{ title, keys }])}</div>`;
    if (name === "promise") group.append(share);
    if (name === "cases") group.append(regions(session, speech));
    if (resources.length > 0) group.append(overloadNotice(run, resources, speech));
    return group;
  });
  return html`<div>${scenarioChoice(session, speech)}${fields}</div>`;
}

function regions(session: Session, { language, words }: Speech): HTMLElement {
  const keys = REGIONS.map((region) => `referrals.${region}.perYear`);
  const title = { da: "", en: "" };
  const panel = parametersPanel(session, "panel", language, [{ title, keys }]);
  panel.classList.add("untitled");
  return html`<details class="more"><summary>${words.groups.regions}</summary>${panel}</details>`;
}

/** Which of the built-in scenarios the draft starts from; choosing another begins afresh, and can be undone. */
function scenarioChoice(session: Session, { language, words }: Speech): HTMLElement {
  const select = html`<select name="scenario">${modelOf("panel").scenarios.map(
    ({ name, title }) => html`<option value=${name}>${title[language]}</option>`,
  )}</select>` as HTMLSelectElement;
  select.onchange = () => session.change("panel", { scenario: select.value, set: {}, own: {} });
  const show = () => {
    select.value = session.draft("panel").scenario;
  };
  session.plan.watch(show);
  show();
  return html`<label class="choice">${words.scenario}${select}</label>`;
}

/** Says that a list will never settle, or hardly will, as soon as it is known. */
function overloadNotice(run: LiveRun, resources: readonly string[], { language, words, nameOf }: Speech): HTMLElement {
  const element = html`<div class="never-settles" hidden></div>`;
  const common = commonWords(language);
  let last: readonly Overload[] | undefined;
  run.watch(({ plan }) => {
    const all = plan.state === "trouble" ? plan.trouble?.overloads : plan.stale ? last : plan.part?.overloads;
    if (all === last) return;
    last = all;
    const ours = (all ?? []).filter(({ resource }) => resources.some((name) => resource.split(" · ")[0] === name));
    element.hidden = ours.length === 0;
    element.replaceChildren(
      ...ours.map(
        (overload) =>
          html`<p><b>${overload.sure ? words.neverSettles : words.perhaps}</b> ${resourceName(overload, nameOf)}: ${common.overload(withNames(overload, nameOf))}</p>`,
      ),
    );
  });
  return element;
}
