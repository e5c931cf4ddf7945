import { type MmcStation, mmc } from "./mmc.ts";
import { requireZeroOrMore } from "./outside-domain.ts";
import { type QueueMeans, queueMeans } from "./queue-means.ts";

/** Means that are not exact; the source of the approximation goes with them. */
export interface ApproximateMeans extends QueueMeans {
  approximation: string;
}

/**
 * M/G/c, approximately: the M/M/c wait times (1 + cs²) / 2, with cs = sd / mean of service (Lee and Longton 1959).
 * Exact for one server (Pollaczek-Khinchine) and for exponential service. Elsewhere usually within a few per cent at high load when cs is below 1;
 * at low load, or with heavy tails and several servers, it can be far off: simulate.
 *
 * @throws OutsideDomain as `mmc`, and when sdService is negative
 */
export function mgcApproximation({ sdService, ...station }: MmcStation & { sdService: number }): ApproximateMeans {
  requireZeroOrMore("mgcApproximation", { sdService });
  return scaled(station, (1 + (sdService / station.meanService) ** 2) / 2, "Lee and Longton (1959)");
}

/**
 * G/G/c, approximately: the M/M/c wait times (ca² + cs²) / 2, with ca = sd / mean of the gaps between arrivals (Allen 1978, where it is
 * credited to Allen and Cunneen).
 * `mgcApproximation` is its case of Poisson arrivals, where sdGap = 1 / arrivalRate.
 *
 * @throws OutsideDomain as `mmc`, and when an sd is negative
 */
export function ggcApproximation({
  sdGap,
  sdService,
  ...station
}: MmcStation & { sdGap: number; sdService: number }): ApproximateMeans {
  requireZeroOrMore("ggcApproximation", { sdGap, sdService });
  const factor = ((sdGap * station.arrivalRate) ** 2 + (sdService / station.meanService) ** 2) / 2;
  return scaled(station, factor, "Allen and Cunneen (1978)");
}

function scaled(station: MmcStation, factor: number, approximation: string): ApproximateMeans {
  const meanWait = mmc(station).meanWait * factor;
  return { ...queueMeans({ ...station, meanWait }), approximation };
}
