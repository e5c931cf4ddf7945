import type { Label } from "@ventesal/pathway";

/** Names of figures that several cases have; `whose` says of which class or station. */
type Whose = Label | undefined;

const named =
  (da: string, en: string) =>
  (whose?: Whose): Label =>
    whose ? { da: `${da}, ${whose.da}`, en: `${en}, ${whose.en}` } : { da, en };

export const quantities = {
  meanWait: named("middelventetid (dage)", "mean wait (days)"),
  meanQueue: named("middelantal i kø", "mean number waiting"),
  utilisation: named("udnyttelse", "utilisation"),
  waitShare: named("andel, der må vente", "share who have to wait"),
  refusedShare: named("andel afviste", "share refused"),
  givingUpShare: named("andel, der opgiver", "share who give up"),
  meanTime: named("middeltid i forløbet (dage)", "mean time in the pathway (days)"),
  meanSquareTime: named("middel af tidens kvadrat (dage²)", "mean square of the time (days²)"),
  meanNumber: named("middelantal", "mean number"),
  variance: named("varians af antallet", "variance of the number"),
} satisfies Record<string, (whose?: Whose) => Label>;

export const URGENT: Label = { da: "hastende", en: "urgent" };
export const ROUTINE: Label = { da: "rutine", en: "routine" };
