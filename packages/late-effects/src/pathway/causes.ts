import type { Pathway } from "@ventesal/pathway";

/** To what the days from a need to its help are attributed. */
export const CAUSES = {
  "not found": { label: { da: "behovet er ikke fundet", en: "the need has not been found" } },
  practice: { label: { da: "venter på almen praksis", en: "waiting for general practice" } },
  municipality: { label: { da: "venter på kommunen", en: "waiting for the municipality" } },
  department: { label: { da: "venter på sygehusafdelingen", en: "waiting for the hospital department" } },
  "specific clinic": { label: { da: "sygdomsspecifik klinik", en: "disease-specific clinic" } },
  "back and forth": { label: { da: "sendes frem og tilbage", en: "sent back and forth" } },
  triage: { label: { da: "venter på visitation", en: "waiting for triage" } },
  assessment: { label: { da: "venter på første udredning", en: "waiting for a first assessment" } },
  conference: { label: { da: "venter på konference", en: "waiting for the conference" } },
  treatment: { label: { da: "venter på behandling", en: "waiting for treatment" } },
  care: { label: { da: "udredes og behandles", en: "being assessed and treated" } },
} satisfies NonNullable<Pathway["attribution"]>["causes"];

/** Every way in which a need can end without help, and what is written down on the way. */
export const OUTCOMES: Pathway["outcomes"] = {
  assessed: { kind: "left", label: { da: "Første udredning begyndt", en: "First assessment begun" } },
  helped: { kind: "left", label: { da: "Hjulpet", en: "Helped" } },
  "never found": { kind: "withdrawn", label: { da: "Behovet blev aldrig fundet", en: "The need was never found" } },
  "no clinic": { kind: "refused", label: { da: "Ingen klinik at henvise til", en: "No clinic to refer to" } },
  declined: { kind: "withdrawn", label: { da: "Tog ikke imod henvisningen", en: "Did not take up the referral" } },
  "gave up": { kind: "withdrawn", label: { da: "Gav op undervejs", en: "Gave up on the way" } },
  "did not attend": { kind: "withdrawn", label: { da: "Udeblev", en: "Did not attend" } },
  "not enough help": { kind: "left", label: { da: "Hjælpen slog ikke til", en: "The help was not enough" } },
  "before the list": {
    kind: "withdrawn",
    label: { da: "Hører til tiden før listen", en: "Belongs to the time before the list" },
  },
};

/** Outcomes without help, in the order in which a patient may come to them. */
export const UNHELPED = [
  "never found",
  "declined",
  "gave up",
  "did not attend",
  "no clinic",
  "not enough help",
] as const;
