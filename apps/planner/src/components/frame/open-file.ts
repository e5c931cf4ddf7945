import { html } from "npm:htl";
import { ScenarioError } from "@ventesal/scenario";
import { commonWords } from "@ventesal/words";
import type { Language } from "../language.js";
import { NotLoadedError } from "../state/load-model.js";
import type { Part } from "../state/models.js";
import { readFileOf } from "../state/scenario-file.js";
import type { Session } from "../state/session.js";
import { linkWithPlan } from "./link-with-plan.js";
import { frameWords } from "./words.js";

/**
 * Takes over the scenario in a file, or leaves everything as it was.
 * @param part the part of the page: a file of another one is taken over, too, and the reader is led to its page
 * @returns what is to be said of it
 */
export async function openFile(
  session: Session,
  language: Language,
  part: Part | undefined,
  file: File,
): Promise<(string | Node)[]> {
  const words = frameWords[language];
  let text: string;
  try {
    text = await file.text();
  } catch {
    return [words.notRead];
  }
  try {
    const { part: found, draft, ownLeftOut } = await readFileOf(text);
    session.change(found, draft);
    const left = ownLeftOut.length > 0 ? words.ownLeftOut(ownLeftOut.join(", ")) : "";
    if (found === part) return [left || file.name];
    return [`${words.openedFor[found]} `, linkWithPlan(session, found, words.toPart[found]), ` ${left}`];
  } catch (error) {
    if (error instanceof NotLoadedError) return [words.notLoaded];
    if (!(error instanceof ScenarioError)) throw error;
    const common = commonWords(language);
    const issues = error.issues.map(
      (issue) => html`<li><b>${common.place(issue.place)}</b>: ${common.scenarioIssue(issue)}</li>`,
    );
    return [`${words.wrong} `, html`<ul>${issues}</ul>`];
  }
}
