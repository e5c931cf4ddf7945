import type { Model } from "@ventesal/scenario";
import { better, definitionsOf } from "./measures/definitions.ts";
import { equity } from "./measures/equity.ts";
import { findings } from "./measures/findings.ts";
import { lateEffectsObserver } from "./measures/observer.ts";
import { measureTexts } from "./measures/texts.ts";
import { travelOf } from "./measures/travel.ts";
import { ownTables } from "./own-tables.ts";
import { lateEffectsParameters } from "./parameters/index.ts";
import { lateEffectsPathway } from "./pathway/build.ts";
import { published } from "./published.ts";
import { reconciled } from "./reconciled.ts";
import { report } from "./report.ts";
import { scenarios } from "./scenarios.ts";
import { settingOf } from "./setting.ts";
import { reader } from "./values.ts";

/** Late effects after cancer: from need to help, with general late-effects clinics. */
export const lateEffects: Model = {
  name: "late-effects",
  title: { da: "Senfølger efter kræft og senfølgeklinikker", en: "Late effects after cancer and late-effects clinics" },
  scenarios,
  replications: 30,
  precise: { measure: "waiting.first-assessment.mean", group: {} },
  headline: [
    "need.unmet-share",
    "need.to-help.mean",
    "waiting.first-assessment.mean",
    "waiting.first-assessment.share-beyond",
    "travel.mean",
    "travel.share-beyond",
    "travel.without-clinic.share",
    "hops.mean",
  ],
  isQuestion: (key) => ["year", "years", "standard.days", "travel.limitMinutes", "unmet.withinDays"].includes(key),
  reconciled,
  promise: {
    measure: "waiting.first-assessment.share-beyond",
    isShareBeyond: true,
    settings: (days) => ({ "standard.days": days }),
    group: () => ({}),
    by: ["region", "clinic"],
    volume: "need.newCasesPerYear",
    isPosts: (key, { clinic }) =>
      key.endsWith(".posts") && key.startsWith(clinic === undefined ? "clinic." : `clinic.${clinic}.`),
  },
  onRequest: ["municipality"],
  ownTables,
  report,
  measures: measureTexts,
  // a patient's region is here always the one of residence
  groups: { region: { da: "bopælsregion", en: "region of residence" } },
  findings,
  parameters: lateEffectsParameters,

  build(values, own = {}) {
    const setting = settingOf({ v: reader(values), values, own });
    const { span } = setting;
    const travel = travelOf(setting);
    const definitions = definitionsOf(setting, travel);
    return {
      pathway: lateEffectsPathway(setting),
      warmUpDays: span.firstDay,
      untilDays: span.untilDay,
      horizonDays: span.horizonDay,
      cohort: { fromDays: 0, untilDays: span.horizonDay },
      overload: "measured",
      keys: () => definitions.map(({ key }) => key),
      pooled: equity(setting, travel.municipalities),
      better,
      published: published(setting.v),
      observer: (compiled) => lateEffectsObserver(setting, compiled, definitions),
    };
  },
};
