import { requireAboveZero, requireZeroOrMore } from "./outside-domain.ts";

/**
 * M/G/∞: everybody is served at once, so the number inside is a Poisson variable with mean and variance arrival rate · mean service,
 * whatever the distribution of service (Palm 1943; Takács 1962). For delays without a queue, such as
 * waiting for another department's answer.
 *
 * @throws OutsideDomain when a parameter is not a number of its kind
 */
export function mgInfinity(station: { arrivalRate: number; meanService: number }): {
  meanNumber: number;
  sdNumber: number;
} {
  const { arrivalRate, meanService } = station;
  requireZeroOrMore("mgInfinity", { arrivalRate });
  requireAboveZero("mgInfinity", { meanService });
  const meanNumber = arrivalRate * meanService;
  return { meanNumber, sdNumber: Math.sqrt(meanNumber) };
}
