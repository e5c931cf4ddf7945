import { ageingPriorityCases } from "./ageing-priority.ts";
import { changingArrivalsCases } from "./changing-arrivals.ts";
import { fixedPriorityCases } from "./fixed-priority.ts";
import { givingUpCases } from "./giving-up.ts";
import { limitedRoomCases } from "./limited-room.ts";
import { longestOfSeveralCases } from "./longest-of-several.ts";
import { mg1Cases } from "./mg1.ts";
import { mm1Cases } from "./mm1.ts";
import { mmcCases } from "./mmc.ts";
import { noWaitingRoomCases } from "./no-waiting-room.ts";
import { numberInsideCases } from "./number-inside.ts";
import { openNetworkCases } from "./open-network.ts";
import type { TheoryCase } from "./theory-case.ts";
import { wholePathwayCases } from "./whole-pathway.ts";

/** Every model that theory has an answer for, from the simplest queue to a whole pathway. */
export const theoryCases: readonly TheoryCase[] = [
  ...mm1Cases,
  ...mmcCases,
  ...mg1Cases,
  ...fixedPriorityCases,
  ...ageingPriorityCases,
  ...limitedRoomCases,
  ...noWaitingRoomCases,
  ...givingUpCases,
  ...openNetworkCases,
  ...longestOfSeveralCases,
  ...numberInsideCases,
  ...changingArrivalsCases,
  ...wholePathwayCases,
];
