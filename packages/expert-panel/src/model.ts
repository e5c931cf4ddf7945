import type { Model } from "@ventesal/scenario";
import { calibration } from "./calibration.ts";
import { better, limitsWith, measureKeys, processingCauses, published2022 } from "./measures/keys.ts";
import { panelObserver } from "./measures/observer.ts";
import { measureTexts } from "./measures/texts.ts";
import { ownTables } from "./own-tables.ts";
import { plausibleSet } from "./parameters/calibrated.ts";
import { expertPanelParameters } from "./parameters/index.ts";
import { panelPathway } from "./pathway/build.ts";
import { reader } from "./pathway/values.ts";
import { firstDay, regionNames, whyNotRegion } from "./regions.ts";
import { report } from "./report.ts";
import { scenarios } from "./scenarios.ts";

/** The Danish Health Authority's expert panel for experimental treatment. */
export const expertPanel: Model = {
  name: "expert-panel",
  title: { da: "Det rådgivende ekspertpanel", en: "The expert panel" },
  scenarios,
  replications: 1000,
  precise: { measure: "processing-time.mean", group: { outcome: "all" } },
  headline: ["processing-time.mean", "processing-time.share-within"],
  isQuestion: (key) => key === "year" || key === "promise.withinDays",
  plausible: () => plausibleSet().map(({ values }) => values),
  promise: {
    measure: "processing-time.share-within",
    isShareBeyond: false,
    settings: (days) => ({ "promise.withinDays": days }),
    group: (days) => ({ days: String(days) }),
    by: ["region"],
    volume: "referrals.factor",
    isPosts: (key) => key === "caseworker.posts" || /^panel\.\w+\.members$/.test(key),
  },
  ownTables,
  report,
  measures: measureTexts,
  parameters: expertPanelParameters,
  calibration,

  build(values) {
    const v = reader(values);
    const year = v.number("year");
    const { pathway, warmUpDays, untilDays, horizonDays } = panelPathway(v, year);
    const regions = regionNames(year);
    const within = limitsWith(v.number("promise.withinDays"));
    return {
      pathway,
      warmUpDays,
      untilDays,
      horizonDays,
      overload: "refused",
      better,
      keys: (compiled) =>
        measureKeys({
          regions,
          causes: processingCauses(compiled),
          resources: compiled.names.resources,
          stations: compiled.names.stations,
          within,
        }),
      published: year === 2022 ? published2022 : () => null,
      observer: (compiled) => panelObserver(compiled, regions, within, { warmUp: warmUpDays, until: untilDays }),
    };
  },

  explainUnknown(key, values) {
    const year = Number(values.year);
    const [why] = key.split(".").flatMap((part) => whyNotRegion(part, year) ?? []);
    return why === undefined ? null : `${why} (the scenario's year begins on ${firstDay(year)})`;
  },
};
