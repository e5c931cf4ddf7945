import { html } from "npm:htl";
import { ScenarioError } from "@ventesal/scenario";
import { commonWords, labelsOf } from "@ventesal/words";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import "../state/clinics-model.js";
import "../state/panel-model.js";
import { isChanged, scenarioOf } from "../state/draft.js";
import { modelOf, PART_NAMES, type Part, STARTS_FROM } from "../state/models.js";
import { type Session, theSession } from "../state/session.js";
import { choices, titleFor } from "./choices.js";
import { type Contender, chosenOthers, contendersOf } from "./contenders.js";
import { type Asked, type Compared, liveComparison } from "./live-comparison.js";
import { rankingBox } from "./ranking.js";
import { headlineRows, measureName, measuresByRegion, type Writing } from "./rows.js";
import { savedList } from "./saved-list.js";
import { changesSection, type Section } from "./section.js";
import { compareWords } from "./words.js";

/** The page that sets scenarios side by side: what to compare left, what differs right. */
export function comparePage(language: Language): { inputs: HTMLElement; results: HTMLElement } {
  const session = theSession();
  scenarioTools(session, language, { hasComparing: true });
  beginWithWhatIsChanged(session);
  const words = compareWords[language];
  const common = commonWords(language);
  const run = liveComparison();

  const rankBy: HTMLSelectElement = html`<select class="wide"></select>`;
  const measure: HTMLSelectElement = html`<select class="wide"></select>`;
  const asks = html`<fieldset class="asks">
    <label>${words.measure} ${measure}</label>
    <label>${words.rankBy} ${rankBy}</label>
  </fieldset>`;
  const inputs = html`<div>${choices(session, language)}${asks}${savedList(session, language)}</div>`;

  const empty = html`<div class="empty"><h2>${words.emptyTitle}</h2>
    <ol>${words.empty.map((text) => html`<li>${text}</li>`)}</ol>
    <p class="ways">${PART_NAMES.map((part) => html`<a href="./${part}.html">${words.to[part]}</a>`)}</p></div>`;
  const status = statusLine(run, language);
  const stop: HTMLButtonElement = html`<button type="button" class="plain">${words.stop}</button>`;
  stop.onclick = () => run.stop();
  const goOn: HTMLButtonElement = html`<button type="button" class="plain">${words.goOn}</button>`;
  goOn.onclick = () => run.again();
  const faulty = html`<div class="trouble" hidden></div>`;
  const base = html`<p class="base"></p>`;
  const ranking = rankingBox(language, () => run.untilRanked());
  const list = html`<div></div>`;
  const figures = html`<div>${base}<p class="remark">${words.sameChance}</p>${ranking.element}${list}</div>`;
  const working = html`<div>${status}<p>${stop}${goOn}</p>${figures}</div>`;
  const results = html`<div>${faulty}${empty}${working}</div>`;
  fadesWhileStale(figures, run);

  let contenders: readonly Contender[] = [];
  let part: Part = session.comparing.get().part;
  /** What to rank by: a measure and its group as text; empty for no ranking, `null` until the reader chooses. */
  let ranked: string | null = null;
  const titleOf = (reference: string) => {
    const found = contenders.find((one) => one.reference === reference);
    return found ? titleFor(found, part, language) : reference;
  };

  const ask = () => {
    const choice = session.comparing.get();
    if (choice.part !== part) ranked = null;
    part = choice.part;
    contenders = contendersOf(part, session.plan.get(), session.saved.get(), language);
    const chosenBase = contenders.find(({ reference }) => reference === choice.base);
    const first = chosenBase ?? contenders.find(({ reference }) => reference === STARTS_FROM[part])!;
    const others = chosenOthers(contenders, first.reference, choice.others);
    const wrong = others.length === 0 ? [] : [first, ...others].flatMap((one) => problemsOf(part, one));
    const isWrong = ({ reference }: Contender) => wrong.some(({ contender }) => contender.reference === reference);
    faulty.hidden = wrong.length === 0;
    faulty.replaceChildren(
      ...wrong.map(
        ({ contender, error }) =>
          html`<p>${words.cannot(titleFor(contender, part, language))}</p><ul>${error.issues.map(
            (issue) => html`<li><b>${common.place(issue.place)}</b>: ${common.scenarioIssue(issue)}</li>`,
          )}</ul>`,
      ),
    );
    const able = others.filter((one) => !isWrong(one));
    const isEmpty = able.length === 0 || isWrong(first);
    empty.hidden = !isEmpty || wrong.length > 0;
    working.hidden = isEmpty;
    asks.hidden = isEmpty;
    const rank = ranked === null ? modelOf(part).precise : ranked === "" ? null : JSON.parse(ranked);
    const asked: Asked = {
      part,
      drafts: [first, ...able].map(({ reference, draft }) => ({ name: reference, draft })),
      seed: session.plan.get().seed,
      rankBy: rank,
    };
    run.ask(isEmpty ? null : asked);
  };

  const sections = new Map<string, Section>();
  const writings = new Map<string, Writing>();
  const writingFor = ({ asked }: Compared): Writing => {
    const [{ draft }] = asked.drafts as [Asked["drafts"][number], ...Asked["drafts"]];
    const key = JSON.stringify([asked.part, draft]);
    const known = writings.get(key);
    if (known) return known;
    const { model, values, own } = scenarioOf(asked.part, draft);
    const labels = labelsOf(model.build(values, own).pathway, model, language, common);
    const made: Writing = { language, labels, noneShown: words.noneShown };
    writings.clear();
    writings.set(key, made);
    return made;
  };
  let last: Compared | undefined;
  const show = (compared: Compared) => {
    last = compared;
    const { asked, comparison } = compared;
    const writing = writingFor(compared);
    const model = modelOf(asked.part);
    const [first, ...others] = asked.drafts.map(({ name }) => name);
    const ofFirst = comparison.rows.filter(({ scenario }) => scenario === others[0]);
    fill(
      measure,
      measuresByRegion(ofFirst, model).map((name) => [name, writing.labels.measure(name)]),
      measure.value,
    );
    const rankable = headlineRows(ofFirst, model).map((row): [string, string] => [
      JSON.stringify({ measure: row.measure, group: row.group }),
      measureName(row, writing),
    ]);
    fill(
      rankBy,
      [["", words.noRanking], ...rankable],
      asked.rankBy === null ? "" : writtenQuestion(asked.rankBy, rankable),
    );
    base.textContent = words.comparedWith(titleOf(first!));
    for (const name of others) if (!sections.has(name)) sections.set(name, changesSection(name, language));
    const elements = others.map((name) => sections.get(name)!.element);
    if (elements.length !== list.children.length || elements.some((one, i) => one !== list.children[i]))
      list.replaceChildren(...elements);
    for (const name of others) sections.get(name)!.update(compared, titleOf(name), writing, measure.value);
    ranking.update(compared, titleOf, writing);
  };
  let shown: Compared["comparison"] | undefined;
  run.watch(({ plan }) => {
    const busy = plan.state === "running" || plan.state === "waiting";
    stop.hidden = !busy || plan.part === undefined || plan.stale;
    goOn.hidden = busy || plan.part === undefined || plan.part.complete;
    if (plan.part === undefined || plan.part.comparison === shown) return;
    shown = plan.part.comparison;
    show(plan.part);
  });
  measure.onchange = () => {
    if (last) show(last);
  };
  rankBy.onchange = () => {
    ranked = rankBy.value;
    ask();
  };
  session.comparing.watch(ask);
  session.saved.watch(ask);
  session.plan.watch(ask);
  ask();
  return { inputs, results };
}

/** Until somebody has chosen, the part is the one that the reader has changed something in. */
function beginWithWhatIsChanged(session: Session): void {
  const { part, others } = session.comparing.get();
  const isOwn = (name: Part) => session.draft(name).scenario !== STARTS_FROM[name] || isChanged(session.draft(name));
  const changed = PART_NAMES.find(isOwn);
  if (others === null && !isOwn(part) && changed !== undefined)
    session.comparing.set({ part: changed, base: STARTS_FROM[changed], others: null });
}

/** What keeps a scenario from being computed. */
function problemsOf(part: Part, contender: Contender): { contender: Contender; error: ScenarioError }[] {
  try {
    scenarioOf(part, contender.draft);
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return [{ contender, error }];
  }
}

/** Puts options into a select, if they are not there already, and chooses one. */
function fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[], value: string): void {
  const written = JSON.stringify(options);
  if (select.dataset.options !== written) {
    select.dataset.options = written;
    select.replaceChildren(...options.map(([name, text]) => html`<option value=${name}>${text}</option>`));
  }
  select.value = options.some(([name]) => name === value) ? value : (options[0]?.[0] ?? "");
}

/** The option for a question: its group may have been written in another order, or leave out what is for everybody. */
function writtenQuestion(
  question: NonNullable<Asked["rankBy"]>,
  options: readonly (readonly [string, string])[],
): string {
  const same = options.find(([text]) => {
    const { measure, group } = JSON.parse(text) as NonNullable<Asked["rankBy"]>;
    const names = new Set([...Object.keys(group), ...Object.keys(question.group)]);
    const of = (one: Readonly<Record<string, string>>, name: string) => one[name] ?? "all";
    return measure === question.measure && [...names].every((name) => of(group, name) === of(question.group, name));
  });
  return same?.[0] ?? "";
}
