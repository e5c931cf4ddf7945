import { sitesOf } from "@ventesal/late-effects";
import { listed, type ParameterValue, type Scenario } from "@ventesal/scenario";
import "../state/clinics-model.js";
import { type Draft, scenarioOf, withSettings } from "../state/draft.js";
import { modelOf, STARTS_FROM } from "../state/models.js";

type Values = Readonly<Record<string, ParameterValue>>;

/** The clinics of a scenario, in the order of the sites. */
export function clinicsIn({ values }: Pick<Scenario, "values">): string[] {
  return listed(String(values.clinics));
}

/** The draft with a clinic at another site: one post of each profession and nobody on its list, unless the site has a known clinic. */
export function addClinic(draft: Draft, site: string): Draft {
  const clinics = clinicsIn(scenarioOf("clinics", draft));
  return clinics.includes(site) ? draft : withClinicsAt(draft, [...clinics, site]);
}

/** The draft with a clinic at another site instead: staff, days and list go with it. */
export function moveClinic(draft: Draft, from: string, to: string): Draft {
  const scenario = scenarioOf("clinics", draft);
  const clinics = clinicsIn(scenario);
  if (!clinics.includes(from) || clinics.includes(to)) return draft;
  const start = `clinic.${from}.`;
  const moved = Object.entries(scenario.values)
    .filter(([key]) => key.startsWith(start))
    .map(([key, value]) => [`clinic.${to}.${key.slice(start.length)}`, value]);
  const others = clinics.filter((site) => site !== from);
  return withClinicsAt(draft, [...others, to], Object.fromEntries(moved));
}

/** The draft without a clinic, as if it had never been; the last one stays, as a plan without any clinic cannot be computed. */
export function closeClinic(draft: Draft, site: string): Draft {
  const clinics = clinicsIn(scenarioOf("clinics", draft));
  const others = clinics.filter((one) => one !== site);
  return others.length === 0 || others.length === clinics.length ? draft : withClinicsAt(draft, others);
}

/** The draft with other settings; those that say what the built-in scenario says anyhow are left out of it. */
export function staffClinic(draft: Draft, settings: Readonly<Record<string, ParameterValue | undefined>>): Draft {
  const next = withSettings(draft, settings);
  const { values } = scenarioOf("clinics", {
    ...next,
    set: "clinics" in next.set ? { clinics: next.set.clinics! } : {},
  });
  const same = Object.keys(settings).filter((key) => next.set[key] === values[key]);
  return withSettings(next, Object.fromEntries(same.map((key) => [key, undefined])));
}

/**
 * The draft with exactly these clinics and all else as it was. Settings of a clinic that is no longer there are dropped. Where the built-in
 * scenario brings such settings itself, the draft goes back to the first scenario and carries all that differs from it.
 */
function withClinicsAt(draft: Draft, clinics: readonly string[], changes: Values = {}): Draft {
  const before = scenarioOf("clinics", draft);
  const gone = sitesOf(before.own)
    .map(({ id }) => id)
    .filter((id) => !clinics.includes(id));
  const isOfGone = (key: string) => gone.some((site) => key.startsWith(`clinic.${site}.`));
  const builtIn = modelOf("clinics").scenarios.find(({ name }) => name === draft.scenario)!;
  const scenario = Object.keys(builtIn.set).some(isOfGone) ? STARTS_FROM.clinics : draft.scenario;
  const base: Draft = { scenario, set: {}, own: draft.own };
  const list = clinics.join(",");
  const { values } = scenarioOf("clinics", { ...base, set: { clinics: list } });
  const wanted: Values = { ...before.values, ...changes, clinics: values.clinics! };
  const untouched = scenarioOf("clinics", base).values;
  const differs = (key: string, value: ParameterValue) =>
    key === "clinics" ? value !== untouched.clinics : Object.hasOwn(values, key) && value !== values[key];
  return { ...base, set: Object.fromEntries(Object.entries(wanted).filter(([key, value]) => differs(key, value))) };
}
