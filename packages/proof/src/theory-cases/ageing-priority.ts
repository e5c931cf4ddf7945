import type { Discipline } from "@ventesal/pathway";
import { mg1AgeingPriority, mmcAgeingPriority } from "@ventesal/theory";
import { type PatientClass, severalClasses } from "./classes.ts";
import { quantities, ROUTINE, URGENT } from "./quantities.ts";
import { meanWait } from "./reading.ts";
import { stretch } from "./stretch.ts";
import type { TheoryCase } from "./theory-case.ts";

/** An urgent day of waiting counts as three routine ones, and everybody begins at 0. */
const AGEING_RATES = [3, 1] as const;

const discipline: Discipline = {
  ageing: "class",
  classes: {
    urgent: { startingPriority: 0, gainPerDay: AGEING_RATES[0] },
    routine: { startingPriority: 0, gainPerDay: AGEING_RATES[1] },
  },
};

/** Priority that grows with the wait, so that nobody is passed over for ever. */
export const ageingPriorityCases: readonly TheoryCase[] = [oneServer(), fourServers()];

function oneServer(): TheoryCase {
  const name = "ageing-one-server";
  const title = { da: "M/G/1, prioritet stiger med ventetiden", en: "M/G/1, priority grows with the wait" };
  const urgent = { arrivalRate: 0.4, meanService: 0.5, sdService: 0.5, ageingRate: AGEING_RATES[0] };
  const routine = { arrivalRate: 0.5, meanService: 1.3, sdService: 0.65, ageingRate: AGEING_RATES[1] };
  const theory = mg1AgeingPriority({ classes: [urgent, routine] });
  const classes: PatientClass[] = [
    { name: "urgent", label: URGENT, arrivalRate: urgent.arrivalRate, work: { kind: "exponential", mean: 0.5 } },
    {
      name: "routine",
      label: ROUTINE,
      arrivalRate: routine.arrivalRate,
      work: { kind: "erlang", phases: 4, mean: 1.3 },
    },
  ];
  return {
    name,
    title,
    pathway: severalClasses({ name, title, servers: 1, discipline, classes }),
    ...stretch({ servers: 1, meanService: 1, load: theory.utilisation }),
    figures: theory.classes.map((one, k) => ({
      name: quantities.meanWait(classes[k]!.label),
      theory: one.meanWait,
      source: "Ageing priority, M/G/1: Kleinrock 1964; Kleinrock 1976, section 3.7",
      read: meanWait("queue", k),
    })),
  };
}

function fourServers(): TheoryCase {
  const name = "ageing-four-servers";
  const title = { da: "M/M/4, prioritet stiger med ventetiden", en: "M/M/4, priority grows with the wait" };
  const servers = 4;
  const arrivalRates = [0.36, 0.54];
  const theory = mmcAgeingPriority({
    servers,
    meanService: servers,
    classes: arrivalRates.map((arrivalRate, k) => ({ arrivalRate, ageingRate: AGEING_RATES[k]! })),
  });
  const classes = [URGENT, ROUTINE].map((label, k): PatientClass => {
    return { name: label.en, label, arrivalRate: arrivalRates[k]!, work: { kind: "exponential", mean: servers } };
  });
  return {
    name,
    title,
    pathway: severalClasses({ name, title, servers, discipline, classes }),
    ...stretch({ servers, meanService: servers, load: theory.utilisation }),
    figures: theory.classes.map((one, k) => ({
      name: quantities.meanWait(classes[k]!.label),
      theory: one.meanWait,
      source: "Ageing priority, M/M/c: Sharif, Stanford, Taylor and Ziedins 2014",
      read: meanWait("queue", k),
    })),
  };
}
