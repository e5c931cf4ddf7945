import { type Group, known, type Weighted } from "./group.ts";

/** The group with the least burden (the first of several); undefined where none is known. */
export function best(groups: readonly Group[]): Weighted | undefined {
  return known(groups).reduce<Weighted | undefined>(
    (least, one) => (!least || one.value < least.value ? one : least),
    undefined,
  );
}

/** The group with the largest burden (the first of several); undefined where none is known. */
export function worst(groups: readonly Group[]): Weighted | undefined {
  return known(groups).reduce<Weighted | undefined>(
    (most, one) => (!most || one.value > most.value ? one : most),
    undefined,
  );
}

/** The absolute gap: the worst group's burden less the best's, in the burden's unit. NaN where none is known. */
export function difference(groups: readonly Group[]): number {
  return (worst(groups)?.value ?? Number.NaN) - (best(groups)?.value ?? Number.NaN);
}

/** The relative gap: the worst group's burden over the best's. NaN where none is known, or where the best bears none. */
export function ratio(groups: readonly Group[]): number {
  const least = best(groups)?.value ?? Number.NaN;
  return least > 0 ? worst(groups)!.value / least : Number.NaN;
}
