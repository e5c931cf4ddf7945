import { definePathway, type Label, type Pathway, type Station, type Step } from "@ventesal/pathway";
import { poisson } from "../words.ts";

type Visit = Extract<Step, { type: "visit" }>;

/** What differs between pathways with one queue. */
export interface SingleStation {
  name: string;
  title: Label;
  servers: number;
  arrivalRate: number;
  work: Visit["work"];
  /** Most that may wait; those refused leave. */
  room?: number;
  /** How long one is willing to wait; those who give up leave. */
  patience?: Visit["work"];
  /** Count who come (`arrive`) and who of them find all staff busy (`all busy`). */
  looking?: boolean;
}

/** One class, one queue, first come first served: `queue`, served by `staff`. */
export function singleStation(given: SingleStation): Pathway {
  const { name, title, servers, arrivalRate, work, room, patience, looking = false } = given;
  const queue: Station = { kind: "servers", requires: [{ resource: "staff" }], ...(room !== undefined && { room }) };
  return definePathway({
    name,
    title,
    startDate: "2026-01-05",
    resources: { staff: { servers } },
    stations: { queue },
    outcomes: { seen: { kind: "left" }, refused: { kind: "refused" }, "gave up": { kind: "withdrawn" } },
    arrivals: [poisson("patients", arrivalRate, looking ? "arrives" : "visit")],
    steps: [
      ...(looking ? looks(servers) : []),
      {
        name: "visit",
        type: "visit",
        at: "queue",
        work,
        ...(room !== undefined && { onRefuse: "refused" }),
        ...(patience && { patience: { limit: patience, to: "gave up" } }),
      },
      { name: "seen", type: "leave", outcome: "seen" },
      ...(room === undefined ? [] : [{ name: "refused", type: "leave", outcome: "refused" } as const]),
      ...(patience === undefined ? [] : [{ name: "gave up", type: "leave", outcome: "gave up" } as const]),
    ],
  });
}

function looks(servers: number): Step[] {
  return [
    { name: "arrives", type: "count", counter: "arrive" },
    {
      name: "looks",
      type: "branch",
      by: "condition",
      paths: [{ if: { busy: "queue", is: ">=", value: servers }, to: "sees all busy" }],
      otherwise: "visit",
    },
    { name: "sees all busy", type: "count", counter: "all busy" },
  ];
}
