import { html } from "npm:htl";
import type { OwnTable, ScenarioIssue } from "@ventesal/scenario";
import { commonWords, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { download } from "../show/download.js";
import { upperFirst } from "../show/first-letter.js";
import type { Part } from "../state/models.js";
import type { Session } from "../state/session.js";
import { calledAsInFile } from "./called-as-in-file.js";
import { loadInto, removeFrom } from "./load.js";
import { readFile } from "./read-file.js";
import { headingsOf, type Spelling, templateName, templateOf } from "./templates.js";
import { ownDataWords } from "./words.js";

/** At most so many problems are listed; the others are counted. */
const MOST_LISTED = 100;

/** One table of one's own: what is in use, a file for it, what is wrong with that file, a template. */
export function tableCard(session: Session, part: Part, table: OwnTable, language: Language): HTMLElement {
  const words = ownDataWords[language];
  const common = commonWords(language);
  const { short } = numbersIn(language);
  const count = (value: number) => short(value, 0);
  const { name } = table;
  const said = html`<p role="status" aria-live="polite" class="said"></p>`;
  const list = html`<div class="trouble" hidden></div>`;
  const say = (text: string) => {
    said.textContent = text;
    list.hidden = true;
  };
  const refuse = (first: string, issues: readonly ScenarioIssue[], last: string) => {
    say("");
    list.hidden = false;
    const rows = issues
      .slice(0, MOST_LISTED)
      .map((issue) => html`<li><b>${common.place(issue.place)}</b>: ${sentence(issue, language)}</li>`);
    const rest = issues.length > MOST_LISTED ? html`<p>${words.more(count(issues.length - MOST_LISTED))}</p>` : "";
    list.replaceChildren(
      html`<p role="alert">${first}</p>`,
      html`<div class="scrolls" tabindex="0" role="region" aria-label="${words.problems}"><ul>${rows}</ul>${rest}</div>`,
      ...(last === "" ? [] : [html`<p>${last}</p>`]),
    );
  };

  const take = (file: string, content: string | Uint8Array) => {
    const loaded = loadInto(part, session.draft(part), name, { file, content });
    if ("issues" in loaded) {
      const issues = calledAsInFile(loaded.issues, name, content, language);
      return refuse(words.refused(file, count(issues.length)), issues, words.kept);
    }
    session.change(part, loaded.draft);
    say(words.loaded(file, count(rowsIn(loaded.draft.own[name]!.text))));
  };
  const sheets = html`<div class="sheets" hidden></div>`;
  const input = html`<input type="file" accept=".csv,.txt,.tsv,.xlsx">` as HTMLInputElement;
  input.onchange = async () => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    sheets.hidden = true;
    say(words.reading(file.name));
    const found = await readFile(file);
    // the same file may be chosen again, after it was mended
    input.value = "";
    if ("bytes" in found) return take(file.name, found.bytes);
    if ("unreadable" in found) return say(words.notExcel(file.name));
    const asText = file.name.replace(/\.\w+$/, ".csv");
    const [only, ...others] = found.sheets;
    if (only === undefined) return say(words.noSheet(file.name));
    if (others.length === 0) return take(asText, only.text);
    const select =
      html`<select>${found.sheets.map((sheet) => html`<option>${sheet.name}</option>`)}</select>` as HTMLSelectElement;
    const use = html`<button type="button" class="plain">${words.useSheet}</button>`;
    use.onclick = () => {
      sheets.hidden = true;
      take(asText, found.sheets[select.selectedIndex]!.text);
    };
    sheets.replaceChildren(html`<label>${words.sheet} ${select}</label> `, use);
    sheets.hidden = false;
    say(words.whichSheet(file.name));
    select.focus();
  };

  const inUse = html`<p class="in-use"></p>`;
  const show = () => {
    const own = session.draft(part).own[name];
    element.dataset.inUse = String(own !== undefined);
    if (own === undefined) return inUse.replaceChildren(words.builtIn);
    const { file, text } = own;
    const remove = html`<button type="button" class="plain" aria-label="${words.remove}: ${table.text[language]}">${words.remove}</button>`;
    remove.onclick = () => {
      const left = removeFrom(part, session.draft(part), name);
      if ("issues" in left) return refuse(words.notRemoved, left.issues, "");
      session.change(part, left.draft);
      say(words.removed);
      input.focus();
    };
    const save = html`<button type="button" class="plain">${words.saveText}</button>`;
    save.onclick = () => download(file, "text/csv", `\uFEFF${text}`);
    inUse.replaceChildren(html`<b>${words.inUse(file, count(rowsIn(text)))}</b>`, " ", remove, " ", save);
  };
  const template = (spelling: Spelling) => {
    const button = html`<button type="button" class="plain" data-template="${spelling}">${words[spelling]}</button>`;
    button.onclick = () => download(templateName(name, spelling, language), "text/csv", templateOf(name, spelling));
    return button;
  };
  const element = html`<section class="own-table" data-table="${name}">
    <h3 class="table-name">${table.text[language]}</h3>
    <p class="hint">${words.about[name] ?? ""} ${words.columns}: <code>${headingsOf(name, language === "da" ? "excel" : "plain").join(", ")}</code></p>
    ${inUse}
    <label class="file">${words.choose(table.text[language])} ${input}<span class="hint"> ${words.required}</span></label>
    ${sheets}${said}${list}
    <p class="templates">${words.templates} ${template("excel")} ${template("plain")}</p>
  </section>` as HTMLElement;
  session.plan.watch(show);
  show();
  return element;
}

/** Rows below the header, as a reader counts them in the file. */
function rowsIn(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => /[^\s;,"]/.test(line)).length - 1;
}

/** What was expected, and what stands there, as a sentence. */
function sentence(issue: ScenarioIssue, language: Language): string {
  const { code, expected, received } = issue;
  return language === "en" && code === "own-data"
    ? `Expected ${expected}, got ${received}`
    : upperFirst(commonWords(language).scenarioIssue(issue));
}
