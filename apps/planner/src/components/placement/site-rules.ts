import { html } from "npm:htl";
import { municipality } from "@ventesal/denmark";
import type { DanishSite } from "@ventesal/placement";
import type { Language } from "../language.js";
import type { Choices } from "./choices.js";
import { placementWords } from "./words.js";

type Rule = "existing" | "forbidden";

/** Which sites must have a clinic, and which must not: a list of each, to which sites are added one by one. */
export function siteRules(
  language: Language,
  change: (next: Partial<Choices>) => void,
): { element: HTMLElement; show(choices: Choices, sites: readonly DanishSite[]): void } {
  const words = placementWords[language];
  let choices: Choices | null = null;
  let sites: readonly DanishSite[] = [];
  const nameOf = ({ id, municipalityCode }: DanishSite) => `${id} (${municipality(municipalityCode).region})`;
  const put = (site: string, rule: Rule | null) => change(withRule(choices!, site, rule));

  const list = (rule: Rule, title: string) => {
    const chips = html`<ul class="chips"></ul>`;
    const select: HTMLSelectElement = html`<select class="pick" aria-label=${words.add(title)}></select>`;
    select.onchange = () => {
      const site = select.value;
      if (site !== "") put(site, rule);
    };
    let shown = "";
    return {
      element: html`<div class="site-rule" data-rule=${rule}><h3>${title}</h3>${chips}${select}</div>`,
      show() {
        const chosen = choices![rule];
        const key = JSON.stringify([chosen, sites.map(({ id }) => id)]);
        if (key === shown) return;
        shown = key;
        chips.replaceChildren(
          ...chosen.map((site) => {
            const remove = html`<button type="button" class="plain" aria-label=${words.remove(site)}>${site} <span aria-hidden="true">×</span></button>`;
            remove.onclick = () => {
              put(site, null);
              // the button is gone with its site
              select.focus();
            };
            return html`<li>${remove}</li>`;
          }),
        );
        const free = sites.filter(({ id }) => !chosen.includes(id));
        select.replaceChildren(
          html`<option value="">${words.choose}</option>`,
          ...free.map((site) => html`<option value=${site.id}>${nameOf(site)}</option>`),
        );
      },
    };
  };
  const lists = [list("existing", words.mustHave), list("forbidden", words.mustNot)];
  const keep: HTMLButtonElement = html`<button type="button" class="plain">${words.keepToday}</button>`;
  keep.onclick = () => {
    const clinics = sites.filter(({ clinic }) => clinic).map(({ id }) => id);
    const existing = [...new Set([...choices!.existing, ...clinics])];
    const to = Math.max(choices!.to, existing.length);
    change({
      existing,
      forbidden: choices!.forbidden.filter((id) => !existing.includes(id)),
      to,
      from: Math.max(choices!.from, Math.min(to, existing.length)),
    });
  };
  lists[0]!.element.append(keep);
  return {
    element: html`<div>${lists.map(({ element }) => element)}</div>`,
    show(next, all) {
      choices = next;
      sites = all;
      for (const one of lists) one.show();
      keep.disabled = !all.some(({ clinic, id }) => clinic && !next.existing.includes(id));
    },
  };
}

/** The rule for one site changed; a site has one rule at most. `null` leaves it free. */
export function withRule({ existing, forbidden }: Choices, site: string, rule: Rule | null): Partial<Choices> {
  const others = (list: readonly string[]) => list.filter((id) => id !== site);
  return {
    existing: rule === "existing" ? [...others(existing), site] : others(existing),
    forbidden: rule === "forbidden" ? [...others(forbidden), site] : others(forbidden),
  };
}
