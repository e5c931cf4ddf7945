import { OutsideDomain, requireAboveZero, requireZeroOrMore } from "./outside-domain.ts";

/** L, λ and W of Little's law, for a whole system or any part of it. */
export interface Little {
  /** L: mean number inside. */
  meanNumber: number;
  /** λ: arrivals (that go in) per unit of time. */
  arrivalRate: number;
  /** W: mean time inside, in the time unit of the rate. */
  meanTime: number;
}

/**
 * Little's law, L = λ W (Little 1961): give two, get all three. Holds in the long run for any order of service and any distributions.
 *
 * @throws OutsideDomain unless exactly two are given, each 0 or more, the divisor above 0
 */
export function littlesLaw(known: Partial<Little>): Little {
  const { meanNumber, arrivalRate, meanTime } = known;
  const formula = "littlesLaw";
  if (meanNumber === undefined && arrivalRate !== undefined && meanTime !== undefined) {
    requireZeroOrMore(formula, { arrivalRate, meanTime });
    return { meanNumber: arrivalRate * meanTime, arrivalRate, meanTime };
  }
  if (meanTime === undefined && meanNumber !== undefined && arrivalRate !== undefined) {
    requireZeroOrMore(formula, { meanNumber });
    requireAboveZero(formula, { arrivalRate });
    return { meanNumber, arrivalRate, meanTime: meanNumber / arrivalRate };
  }
  if (arrivalRate === undefined && meanNumber !== undefined && meanTime !== undefined) {
    requireZeroOrMore(formula, { meanNumber });
    requireAboveZero(formula, { meanTime });
    return { meanNumber, arrivalRate: meanNumber / meanTime, meanTime };
  }
  throw new OutsideDomain({
    formula,
    parameter: "known",
    received: JSON.stringify(known),
    expected: "exactly two of meanNumber, arrivalRate and meanTime",
  });
}
