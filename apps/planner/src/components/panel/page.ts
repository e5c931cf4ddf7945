import { html } from "npm:htl";
import { parametersPanel } from "../enter/parameters-panel.js";
import { scenarioTools } from "../frame/tools.js";
import type { Language } from "../language.js";
import { keyFigure, rowFor } from "../show/figures-row.js";
import { fadesWhileStale, statusLine } from "../show/status.js";
import { liveRun } from "../simulation/live-run.js";
import { theSession } from "../state/session.js";

/** The page of the expert panel: inputs left, what they lead to right. */
export function panelPage(language: Language): { inputs: HTMLElement; results: HTMLElement } {
  const session = theSession();
  scenarioTools(session, language, "panel");
  const run = liveRun(session, "panel", 25);
  const figures = html`<div class="key-figures"></div>`;
  fadesWhileStale(figures, run);
  run.watch(({ plan, today }) => {
    const rows = plan.part?.rows ?? [];
    const all = { outcome: "all" };
    const words = { interval: "95 %:", year: "", exact: "", unit: "", today: "I dag:" };
    figures.replaceChildren(
      keyFigure(
        "Mean",
        rowFor(rows, "processing-time.mean", all),
        language,
        words,
        rowFor(today.part?.rows ?? [], "processing-time.mean", all),
      ),
    );
  });
  const inputs = parametersPanel(session, "panel", language, [
    { title: { da: "Sager", en: "Cases" }, keys: ["referrals.factor"] },
  ]);
  return { inputs, results: html`<div>${statusLine(run, language)}${figures}</div>` };
}
