/** What `validate` and `bench` say. */
export const validate = {
  description:
    "Validate the engine: simulation beside theory, beside examples worked out by hand and beside the report of 2022.",
  seed: "where chance begins; every case draws from streams of its own",
  headings: {
    theory: ["Simulated", "Theory", "Standard error", "z", ""],
    "hand-worked": ["Simulated", "By hand", "", "", ""],
    report: ["Simulated", "Published", "", "", ""],
  } as Record<"theory" | "hand-worked" | "report", string[]>,
  pass: "pass",
  fail: "FAIL",
  progress: (done: string, all: string) => `${done} of ${all} cases`,
  summary: (passed: string, all: string, seconds: string) => `${passed} of ${all} figures pass, ${seconds} s`,
  notes: [
    "z is the distance from theory in standard errors; a figure passes within 4. Standard errors come from independent replications.",
    "Examples worked out by hand pass within 1e-9 days. The books balanced in every run.",
  ],
};

export const bench = {
  description:
    "Measure the speed of the engine on three models, with the usual sums on, and show its waits beside theory.",
  patients: "how many patients in each run",
  rounds: "how many rounds; the best counts",
  limit:
    "a compiled yardstick to measure against in the same rounds, called with WORKLOAD N SEED, which prints customers_per_s as JSON",
  table: {
    workload: "Workload",
    patientsPerSecond: "Patients/s",
    eventsPerSecond: "Events/s",
    memory: "Peak, MB",
    ratio: "Ratio",
    queue: "Mean wait (days)",
    simulated: "Simulated",
    theory: "Theory",
  },
  rest: (rounds: string, patients: string) => `Best of ${rounds} rounds of ${patients} patients each, on one thread.`,
  ratioNote: "Ratio: patients a second over those of the yardstick in the same round, the median of the rounds.",
  yardstick: "a program that prints JSON with customers_per_s",
};
