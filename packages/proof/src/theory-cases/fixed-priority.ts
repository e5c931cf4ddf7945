import { mg1Priority, mmcPriority } from "@ventesal/theory";
import { type PatientClass, severalClasses } from "./classes.ts";
import { quantities, ROUTINE, URGENT } from "./quantities.ts";
import { meanWait } from "./reading.ts";
import { stretch } from "./stretch.ts";
import type { TheoryCase } from "./theory-case.ts";

const PLANNED = { da: "planlagt", en: "planned" };

/** Urgent patients first, without interrupting anybody; within a class first come, first served. */
export const fixedPriorityCases: readonly TheoryCase[] = [
  sameService("priority-two-classes", 3, [0.27, 0.63]),
  sameService("priority-three-classes", 5, [0.2, 0.3, 0.3]),
  ownService(),
];

/** M/M/c with two or three classes that share the service law; the mean service is the number of servers. */
function sameService(name: string, servers: number, arrivalRates: readonly number[]): TheoryCase {
  const theory = mmcPriority({ servers, meanService: servers, arrivalRates });
  const labels = arrivalRates.length === 2 ? [URGENT, ROUTINE] : [URGENT, PLANNED, ROUTINE];
  const classes = arrivalRates.map((arrivalRate, k): PatientClass => {
    const label = labels[k]!;
    return { name: label.en, label, arrivalRate, work: { kind: "exponential", mean: servers } };
  });
  const title = {
    da: `M/M/${servers} med ${classes.length} hastegrader`,
    en: `M/M/${servers} with ${classes.length} degrees of urgency`,
  };
  return {
    name,
    title,
    pathway: severalClasses({ name, title, servers, discipline: { priority: "class" }, classes }),
    ...stretch({ servers, meanService: servers, load: theory.utilisation }),
    figures: theory.classes.map((one, k) => ({
      name: quantities.meanWait(labels[k]),
      theory: one.meanWait,
      source: "Non-preemptive priority, M/M/c: Cobham 1954; Kella and Yechiali 1985",
      read: meanWait("queue", k),
    })),
  };
}

/** M/G/1: urgent cases are short and lognormal, routine cases long and gamma distributed. */
function ownService(): TheoryCase {
  const name = "priority-own-service";
  const title = {
    da: "M/G/1 med to hastegrader, hver sin behandlingstid",
    en: "M/G/1 with two degrees of urgency, each with its own service",
  };
  const urgent = { arrivalRate: 0.5, meanService: 0.4, sdService: 0.5 };
  const routine = { arrivalRate: 0.4, meanService: 1.5, sdService: 0.9 };
  const theory = mg1Priority({ classes: [urgent, routine] });
  const classes: PatientClass[] = [
    { name: "urgent", label: URGENT, arrivalRate: urgent.arrivalRate, work: { kind: "lognormal", mean: 0.4, sd: 0.5 } },
    { name: "routine", label: ROUTINE, arrivalRate: routine.arrivalRate, work: { kind: "gamma", mean: 1.5, sd: 0.9 } },
  ];
  return {
    name,
    title,
    pathway: severalClasses({ name, title, servers: 1, discipline: { priority: "class" }, classes }),
    ...stretch({ servers: 1, meanService: 1, load: theory.utilisation }),
    figures: theory.classes.map((one, k) => ({
      name: quantities.meanWait(classes[k]!.label),
      theory: one.meanWait,
      source: "Non-preemptive priority, M/G/1: Cobham 1954; Kleinrock 1976, section 3.6",
      read: meanWait("queue", k),
    })),
  };
}
