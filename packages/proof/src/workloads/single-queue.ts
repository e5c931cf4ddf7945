import { definePathway, type Label, type Pathway } from "@ventesal/pathway";
import { mmc } from "@ventesal/theory";
import { exponential, poisson } from "../words.ts";
import type { Workload } from "./workload.ts";

/** W1: 0.9 patients a day and one server who takes a day each. */
export const mm1Workload = singleQueue("mm1", { da: "Én kø, én ansat", en: "One queue, one server" }, 1, 1);

/** W2: 0.9 patients a day and ten servers who take ten days each. */
export const mmcWorkload = singleQueue("mmc", { da: "Én kø, ti ansatte", en: "One queue, ten servers" }, 10, 10);

function singleQueue(name: "mm1" | "mmc", title: Label, servers: number, meanService: number): Workload {
  const arrivalRate = 0.9;
  const { meanWait } = mmc({ servers, arrivalRate, meanService });
  const pathway = (patients: number): Pathway =>
    definePathway({
      name,
      title,
      startDate: "2026-01-05",
      arrivalLimit: patients,
      resources: { staff: { servers } },
      stations: { queue: { kind: "servers", requires: [{ resource: "staff" }] } },
      outcomes: { seen: { kind: "left" } },
      arrivals: [poisson("patients", arrivalRate, "visit")],
      steps: [
        { name: "visit", type: "visit", at: "queue", work: exponential(meanService) },
        { name: "seen", type: "leave", outcome: "seen" },
      ],
    });
  return { name, pathway, queues: [{ name: "queue", station: "queue", class: 0, theory: meanWait }] };
}
