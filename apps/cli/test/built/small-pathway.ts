/** A sound pathway file: one nurse, one queue. Tests spoil it. */
export function smallPathway() {
  return {
    name: "small",
    title: { da: "Lille", en: "Small" },
    startDate: "2026-01-05",
    horizonDays: 365,
    resources: { nurse: { servers: 1 } },
    stations: { desk: { kind: "servers", requires: [{ resource: "nurse" }] } },
    outcomes: { done: { kind: "left" } },
    arrivals: [{ name: "patients", process: "poisson", count: 1, perDays: 2, start: "seen" }],
    steps: [
      {
        name: "seen",
        type: "visit",
        at: "desk",
        work: { distribution: { kind: "constant", value: 6 }, unit: "hours" },
      },
      { name: "goes home", type: "leave", outcome: "done" },
    ] as Record<string, unknown>[],
  };
}
