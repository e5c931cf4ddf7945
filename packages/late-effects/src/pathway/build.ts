import type { Pathway } from "@ventesal/pathway";
import { arrivals } from "./arrivals.ts";
import { attributes } from "./attributes.ts";
import { calendars } from "./calendars.ts";
import { CAUSES, OUTCOMES } from "./causes.ts";
import type { Setting } from "./setting.ts";
import { resources, stations } from "./staff.ts";
import { closings, patienceTable } from "./steps/moving.ts";
import { steps } from "./steps.ts";
import { tables } from "./tables.ts";

/** The pathway of one scenario. */
export function lateEffectsPathway(setting: Setting): Pathway {
  const arriving = arrivals(setting);
  return {
    name: "late effects",
    title: { da: "Senfølger efter kræft", en: "Late effects after cancer" },
    startDate: setting.span.start,
    horizonDays: setting.span.horizonDay,
    attributes: attributes(setting),
    tables: {
      ...tables(setting),
      ...(closings(setting).length > 0 && { patience: patienceTable(setting) }),
    },
    calendars: calendars(setting),
    resources: resources(setting),
    stations: stations(setting),
    outcomes: OUTCOMES,
    attribution: { causes: CAUSES },
    arrivals: arriving,
    steps: steps(setting, new Set(arriving.map(({ start }) => start))),
  };
}
