import type { ParameterValues } from "@ventesal/scenario";
import { commonWords, type Labels, labelsOf, type Numbers, numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import type { Snapshot } from "../simulation/protocol.js";
import { EMPTY_PLAN, scenarioOf, withSettings } from "../state/draft.js";
import { type PanelWords, panelWords } from "./words.js";

/** The promise that is asked about. */
export interface Promised {
  /** The part of patients to whom it is given. */
  share: number;
  days: number;
}

/** All that a chart of this page is made of. */
export interface Shown {
  plan: Snapshot;
  /** What happens if nothing is done; `null` where the plan is that itself, or it is not known yet. */
  today: Snapshot | null;
  values: ParameterValues;
  promised: Promised;
  speech: Speech;
}

/** How this page speaks: its language's numbers, names and sentences. */
export interface Speech {
  language: Language;
  words: PanelWords;
  numbers: Numbers;
  labels: Labels;
  /** What a station, a resource or a cause is called. */
  nameOf(kind: "station" | "resource" | "cause" | "region", name: string): string;
}

export function speechIn(language: Language): Speech {
  // with a meeting all stations that there can be are there
  const { model, values } = scenarioOf("panel", withSettings(EMPTY_PLAN.panel, { "panel.mode": "meeting" }));
  const labels = labelsOf(model.build(values).pathway, model, language, commonWords(language));
  return {
    language,
    words: panelWords[language],
    numbers: numbersIn(language),
    labels,
    nameOf: (kind, name) => labels.groups({ group: { [kind]: name } }, [kind]),
  };
}
