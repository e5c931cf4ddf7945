import { type Discipline, definePathway, type Label, type Pathway, type Step } from "@ventesal/pathway";
import { type Distribution, inDays, poisson } from "../words.ts";

/** Patients of one class. */
export interface PatientClass {
  name: string;
  label: Label;
  arrivalRate: number;
  work: Distribution;
}

/** One queue for several classes, each with arrivals and work of its own: `queue`, served by `staff`; the attribute is `class`. */
export function severalClasses(given: {
  name: string;
  title: Label;
  servers: number;
  discipline: Discipline;
  classes: readonly PatientClass[];
}): Pathway {
  const { name, title, servers, discipline, classes } = given;
  const visits = classes.map(
    (one): Step => ({
      name: `${one.name} visit`,
      type: "visit",
      at: "queue",
      work: inDays(one.work),
      next: "seen",
    }),
  );
  return definePathway({
    name,
    title,
    startDate: "2026-01-05",
    attributes: { class: { categories: classes.map((one) => one.name) } },
    resources: { staff: { servers } },
    stations: { queue: { kind: "servers", requires: [{ resource: "staff" }], discipline } },
    outcomes: { seen: { kind: "left" } },
    arrivals: classes.map((one) => poisson(one.name, one.arrivalRate, `${one.name} visit`, { class: one.name })),
    steps: [...visits, { name: "seen", type: "leave", outcome: "seen" }],
  });
}
