import type { Label } from "@ventesal/pathway";
import { pathwayWorkload } from "../workloads/clinics-and-panel.ts";
import { quantities } from "./quantities.ts";
import { meanWait } from "./reading.ts";
import type { TheoryCase } from "./theory-case.ts";

const SOURCE =
  "Product form: Baskett, Chandy, Muntz and Palacios 1975; two classes at the panel: Cobham 1954; its output: Burke 1956";

const { arrivalLimit: _, ...endless } = pathwayWorkload.pathway(1);

const PLACES: Readonly<Record<string, Label>> = {
  screening: { da: "visitation", en: "screening" },
  panel_urgent: { da: "panel, hastende", en: "panel, urgent" },
  panel_routine: { da: "panel, rutine", en: "panel, routine" },
};

/** The pathway of the bench: screening, requests for information, panel with urgent cases first, five clinics with follow-up. */
export const wholePathwayCases: readonly TheoryCase[] = [
  {
    name: "screening-panel-and-clinics",
    title: endless.title,
    pathway: endless,
    // The slowest queue, at the largest clinic, relaxes in some 200 days, and a follow-up comes after 30.
    warmUpDays: 3_000,
    lengthDays: 30_000,
    replications: 40,
    figures: pathwayWorkload.queues.map(({ name, station, class: k, theory }) => ({
      name: quantities.meanWait(PLACES[name] ?? { da: station.replace("clinic", "klinik"), en: station }),
      theory,
      source: SOURCE,
      read: meanWait(station, k),
    })),
  },
];
