import { type DanishSite, OBJECTIVES, type Objective, type PlacementQuestion } from "@ventesal/placement";
import { listed, type OwnTables, type ParameterValue } from "@ventesal/scenario";
import "../state/clinics-model.js";
import { type Draft, ownTablesOf, type Plan } from "../state/draft.js";

/** What a planner asks on this page, complete. Minutes are one way by car, people are residents. */
export interface Choices {
  /** Numbers of sites, existing ones among them. */
  from: number;
  to: number;
  objective: Objective;
  perRegion: boolean;
  /** The regions are those of this year: five to 2026, four from 2027. */
  year: number;
  borders: "open" | "closed";
  existing: readonly string[];
  forbidden: readonly string[];
  /** All sites may be used, not only those proposed. */
  allSites: boolean;
  /** Islands reached by ferry alone count like everybody else. */
  islands: boolean;
  /** Minutes beyond which a trip is long. */
  limit: number;
  /** A promise to everybody, in minutes; `null`: none. */
  within: number | null;
  /** Least residents of each clinic; `null`: none. */
  minVolume: number | null;
  /** Posts of all clinics together. */
  budget: number;
}

/** What the page begins with. */
export const BEGINS: Choices = {
  from: 3,
  to: 5,
  objective: "mean-travel",
  perRegion: false,
  year: 2026,
  borders: "open",
  existing: [],
  forbidden: [],
  allSites: false,
  islands: false,
  limit: 60,
  within: null,
  minVolume: null,
  budget: 20,
};

/** What numbers may be: the least and the most. */
export const BOUNDS = {
  from: [1, 8],
  to: [1, 8],
  year: [2026, 2027],
  limit: [10, 300],
  within: [10, 600],
  minVolume: [1000, 3_000_000],
  budget: [3, 200],
} as const satisfies Partial<Record<keyof Choices, readonly [number, number]>>;

/** Settings as they are kept: only what differs from the beginning. */
type Settings = NonNullable<Plan["placing"]>;

/** The choices that settings stand for, and the settings that could not be understood, which are passed over. */
export function choicesOf(
  settings: Settings,
  sites: readonly string[],
): { choices: Choices; unread: readonly string[] } {
  const choices: Choices = { ...BEGINS };
  const unread: string[] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (key === CHOSEN) continue;
    const read = readOne(key, value, sites);
    if (read === null) unread.push(`${key}=${value}`);
    else Object.assign(choices, read);
  }
  if (choices.to < choices.from) choices.to = choices.from;
  choices.forbidden = choices.forbidden.filter((id) => !choices.existing.includes(id));
  return { choices, unread };
}

function readOne(key: string, value: ParameterValue, sites: readonly string[]): Partial<Choices> | null {
  switch (key) {
    case "from":
    case "to":
    case "year":
    case "limit":
    case "within":
    case "minVolume":
    case "budget": {
      const [least, most] = BOUNDS[key];
      const whole = key !== "limit" && key !== "within" && key !== "minVolume";
      const fits = typeof value === "number" && value >= least && value <= most && (!whole || Number.isInteger(value));
      return fits ? { [key]: value } : null;
    }
    case "objective": {
      const objective = OBJECTIVES.find((name) => name === value);
      return objective === undefined ? null : { objective };
    }
    case "borders":
      return value === "open" || value === "closed" ? { borders: value } : null;
    case "perRegion":
    case "allSites":
    case "islands":
      return value === "yes" ? { [key]: true } : null;
    case "existing":
    case "forbidden": {
      const names = listed(String(value));
      return names.every((name) => sites.includes(name)) ? { [key]: names } : null;
    }
    default:
      return null;
  }
}

/** The settings for choices: what is as at the beginning is left out. The sites that the reader looks at are kept beside them. */
export function settingsFor(choices: Choices, looked: readonly string[]): Settings {
  const differs = Object.entries(choices).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(BEGINS[key as keyof Choices]),
  );
  const written = differs.map(([key, value]): [string, ParameterValue] => [key, writtenValue(value)]);
  return { ...Object.fromEntries(written), ...(looked.length > 0 && { [CHOSEN]: looked.join(",") }) };
}

function writtenValue(value: Choices[keyof Choices]): ParameterValue {
  if (Array.isArray(value)) return value.join(",");
  return typeof value === "boolean" ? "yes" : (value as ParameterValue);
}

const CHOSEN = "chosen";

/** The sites that the reader looks at; none where nobody has chosen yet. */
export function lookedAt(settings: Settings): string[] {
  return listed(String(settings[CHOSEN] ?? ""));
}

/** The choices as a question. */
export function questionOf(choices: Choices, sites: readonly DanishSite[]): PlacementQuestion {
  const { objective, to, limit, existing, forbidden, allSites, perRegion, borders, within, minVolume } = choices;
  const usable = sites.filter(({ candidate }) => candidate || allSites).map(({ id }) => id);
  const hasVolume = minVolume !== null && knowsVolumes(objective);
  return {
    objective,
    sites: to,
    limitMinutes: limit,
    candidates: usable,
    borders,
    ...(existing.length > 0 && { existing }),
    ...(forbidden.length > 0 && { forbidden }),
    ...(perRegion && { atLeastOnePerRegion: true }),
    ...(within !== null && { everybodyWithinMinutes: within }),
    ...(hasVolume && { minimumVolumePeople: minVolume }),
  };
}

/** The fewest sites are found by a method that knows no volumes. */
export function knowsVolumes(objective: Objective): boolean {
  return objective !== "fewest-sites";
}

/**
 * The reader's own tables that placement reads. Own waiting lists are left out: they belong to clinics that a plan may not have.
 * @throws {ScenarioError} with all that is wrong
 */
export function placementTables(own: Draft["own"]): OwnTables {
  const { waiting, ...rest } = own;
  return ownTablesOf("clinics", rest);
}
