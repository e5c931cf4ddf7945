import type { Pathway } from "@ventesal/pathway";
import { adviceMix } from "../advice.ts";
import { adviceKinds, NO_TREATMENT } from "../parameters/advice.ts";
import { POOLS } from "./calendars.ts";
import type { Values } from "./values.ts";

type Step = Pathway["steps"][number];
type Duration = Extract<Step, { type: "visit" }>["work"];

/** Work varies about its mean with this ratio of sd to mean, lognormally: an assumption, as no source gives any spread. */
const WORK_VARIATION = 0.75;
/** The same of long intervals between two submissions of one patient. */
const INTERVAL_VARIATION = 0.7;

/** From the day a referral is received to the last answer the patient gets. */
export function steps(v: Values): Step[] {
  return [...receipt(v), ...screening(v), ...rejection(v), ...panel(v), ...answer(v)];
}

function work(hoursMean: number): Duration {
  return { distribution: { kind: "lognormal", mean: hoursMean, sd: WORK_VARIATION * hoursMean }, unit: "hours" };
}

function interval(daysMean: number): Duration {
  return { distribution: { kind: "gamma", mean: daysMean, sd: INTERVAL_VARIATION * daysMean }, unit: "days" };
}

function spread(medianDays: number, p90Days: number): Duration {
  return { distribution: { kind: "lognormal", median: medianDays, p90: p90Days }, unit: "days" };
}

function receipt(v: Values): Step[] {
  const urgent = v.number("referrals.urgentShare");
  const haematology = v.number("panel.haematologyShare");
  const adhoc = v.number("panel.adhocShare");
  return [
    {
      type: "set",
      name: "receipt",
      label: { da: "Henvisning modtages", en: "Referral is received" },
      set: {
        urgency: { mix: { ordinary: 1 - urgent, urgent } },
        pool: { mix: { solid: 1 - haematology - adhoc, haematology, adhoc } },
        residence: { mixFrom: "residence", by: ["region"] },
        hospital: { mixFrom: "hospital", by: ["region"] },
        disease: { mixFrom: "disease", by: ["pool"] },
        members: { draw: membersPerCase(v.number("panel.membersPerCase")) },
      },
    },
    {
      type: "branch",
      by: "chance",
      name: "cancelled by the clinician",
      label: { da: "Annulleret af klinikeren?", en: "Cancelled by the clinician?" },
      paths: [{ probability: "cancelled", to: "cancellation" }],
      otherwise: "screening",
    },
    { type: "leave", name: "cancellation", label: { da: "Annulleret", en: "Cancelled" }, outcome: "cancelled" },
  ];
}

/** A number of members between the two whole numbers around the mean. */
function membersPerCase(mean: number): { kind: "empirical"; values: number[]; weights: number[] } {
  const low = Math.floor(mean);
  if (low === mean) return { kind: "empirical", values: [low], weights: [1] };
  return { kind: "empirical", values: [low, low + 1], weights: [low + 1 - mean, mean - low] };
}

function screening(v: Values): Step[] {
  const deadline = v.number("department.deadlineDays");
  const question: Step = {
    type: "delay",
    name: "department's answer",
    label: { da: "Afdelingen svarer", en: "The department answers" },
    duration: spread(v.number("department.answerMedianDays"), v.number("department.answerP90Days")),
    cause: "department",
    closedDays: "always",
  };
  const timed: Step[] = [
    {
      type: "clock",
      name: "deadline",
      label: { da: "Frist", en: "Deadline" },
      duration: { distribution: { kind: "constant", value: deadline }, unit: "days" },
      to: "second screening",
    },
    question,
    { type: "stop-clock", name: "answered in time" },
  ];
  const ask = "ask the department";
  return [
    {
      type: "visit",
      name: "screening",
      label: { da: "Screening", en: "Screening" },
      at: "screening",
      work: work(v.number("caseworker.screeningHours")),
      causes: { waiting: "caseworker", work: "screening" },
    },
    {
      type: "branch",
      by: "chance",
      name: "information missing",
      label: { da: "Mangler oplysninger?", en: "Information missing?" },
      paths: [{ probability: v.number("referrals.incompleteShare"), to: ask }],
      otherwise: "decision",
    },
    { type: "set", name: ask, set: { "asked for more": "yes" } },
    ...(deadline > 0 ? timed : [question]),
    {
      type: "visit",
      name: "second screening",
      label: { da: "Ny screening", en: "Second screening" },
      at: "screening",
      work: work(v.number("caseworker.secondScreeningHours")),
      causes: { waiting: "caseworker", work: "screening" },
    },
    {
      type: "branch",
      by: "attribute",
      name: "decision",
      label: { da: "Første henvisning?", en: "First submission?" },
      attribute: "submission",
      paths: { first: "conditions" },
      otherwise: "panel",
    },
    {
      type: "branch",
      by: "chance",
      name: "conditions",
      label: { da: "Opfylder betingelserne?", en: "Conditions met?" },
      paths: [{ probability: "rejected", to: "reason" }],
      otherwise: "panel",
    },
  ];
}

function rejection(v: Values): Step[] {
  const established = v.number("rejected.establishedTreatmentShare");
  const tooIll = Math.min(v.number("rejected.tooIllShare"), 1 - established);
  return [
    {
      type: "set",
      name: "reason",
      set: {
        reason: {
          mix: { "established treatment": established, "too ill": tooIll, "another centre": 1 - established - tooIll },
        },
      },
    },
    {
      type: "visit",
      name: "rejection letter",
      label: { da: "Afslag skrives", en: "Rejection is written" },
      at: "answers",
      work: work(v.number("caseworker.rejectionHours")),
      causes: { waiting: "caseworker", work: "answer" },
    },
    { type: "record", name: "rejected", label: { da: "Afvist", en: "Rejected" }, outcome: "rejected" },
    {
      type: "branch",
      by: "chance",
      name: "submitted again",
      label: { da: "Sendes ind igen?", en: "Submitted again?" },
      paths: [{ probability: v.number("rejected.resubmittedShare"), to: "new information" }],
      otherwise: "after rejection",
    },
    { type: "leave", name: "after rejection", outcome: "rejected" },
    {
      type: "delay",
      name: "new information",
      label: { da: "Nye oplysninger samles", en: "New information is gathered" },
      duration: interval(v.number("rejected.resubmissionMeanDays")),
      cause: "between cases",
      closedDays: "always",
    },
    { type: "set", name: "second submission", set: { submission: "resubmitted", "asked for more": "no" } },
    { type: "reopen", name: "received again", next: "screening" },
  ];
}

function panel(v: Values): Step[] {
  const external = v.number("external.share");
  const takesUp: Step = {
    type: "delay",
    name: "member takes it up",
    label: { da: "Et medlem tager sagen op", en: "A member takes it up" },
    duration: spread(v.number("panel.responseMedianDays"), v.number("panel.responseP90Days")),
    cause: "panel member",
    closedDays: "always",
  };
  const reads: Step = {
    type: "visit",
    name: "reading",
    label: { da: "Læsning", en: "Reading" },
    at: "panel",
    work: work(v.number("panel.readingHours")),
    causes: { waiting: "panel member", work: "panel member" },
  };
  const meeting: Step[] =
    v.choice("panel.mode") === "meeting"
      ? [
          {
            type: "attend",
            name: "meeting",
            label: { da: "Panelmøde", en: "Panel meeting" },
            at: "meeting",
            cause: "panel member",
          },
        ]
      : [];
  return [
    {
      type: "fork-copies",
      name: "panel",
      label: { da: "Panelets medlemmer, hver for sig", en: "The panel's members, each apart" },
      copies: "members",
      // before a meeting the members read what comes up there, without a time of their own for taking it up
      steps: meeting.length > 0 ? [reads] : [takesUp, reads],
    },
    ...meeting,
    {
      type: "branch",
      by: "chance",
      name: "external expertise",
      label: { da: "Ekstern ekspert?", en: "External expert?" },
      paths: [{ probability: external, to: "external expert" }],
      otherwise: "advice",
    },
    {
      type: "delay",
      name: "external expert",
      label: { da: "Ekstern ekspert svarer", en: "External expert answers" },
      duration: { distribution: { kind: "exponential", mean: v.number("external.meanDays") }, unit: "days" },
      cause: "external expert",
      closedDays: "always",
    },
  ];
}

function answer(v: Values): Step[] {
  const per100 = (kind: string) => v.number(`advice.${kind}.per100`) / 100;
  const none = per100(NO_TREATMENT);
  const kinds = adviceKinds().filter((kind) => kind !== NO_TREATMENT);
  const mix = adviceMix(kinds.map((kind) => per100(kind) / (1 - none)));
  const weights = Object.fromEntries(kinds.map((kind, i) => [kind, mix.first[i]!]));
  return [
    {
      type: "set",
      name: "advice",
      set: {
        "first advice": { mix: { [NO_TREATMENT]: none, ...scaled(weights, 1 - none) } },
        "second advice": { mix: { "no second advice": 1 - mix.second, ...scaled(weights, mix.second) } },
      },
    },
    {
      type: "visit",
      name: "answer",
      label: { da: "Svar skrives", en: "Answer is written" },
      at: "answers",
      work: work(v.number("caseworker.answerHours")),
      causes: { waiting: "caseworker", work: "answer" },
    },
    { type: "record", name: "assessed", label: { da: "Vurderet", en: "Assessed" }, outcome: "assessed" },
    {
      type: "branch",
      by: "attribute",
      name: "already renewed",
      attribute: "submission",
      paths: { renewed: "after advice" },
      otherwise: "renewal",
    },
    {
      type: "branch",
      by: "chance",
      name: "renewal",
      label: { da: "Fornyet rådgivning?", en: "Renewed advice?" },
      paths: [{ probability: v.number("renewed.share"), to: "time until renewal" }],
      otherwise: "after advice",
    },
    { type: "leave", name: "after advice", outcome: "assessed" },
    {
      type: "delay",
      name: "time until renewal",
      duration: interval(v.number("renewed.meanDays")),
      cause: "between cases",
      closedDays: "always",
    },
    { type: "set", name: "asked again", set: { submission: "renewed", "asked for more": "no" } },
    { type: "reopen", name: "received once more", next: "screening" },
  ];
}

function scaled(weights: Record<string, number>, factor: number): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, weight * factor]));
}

/** The attributes that the steps read and set. */
export function attributes(
  regions: readonly string[],
  residences: readonly string[],
  hospitals: readonly string[],
  diseases: readonly string[],
) {
  const kinds = adviceKinds();
  return {
    region: { label: { da: "Henvisende region", en: "Referring region" }, categories: [...regions] },
    residence: { label: { da: "Bopælsregion", en: "Region of residence" }, categories: [...residences] },
    hospital: { categories: [...hospitals] },
    disease: { categories: [...diseases] },
    /** The first goes first. */
    urgency: { categories: ["urgent", "ordinary"], start: "ordinary" },
    pool: { categories: [...POOLS] },
    submission: { categories: ["first", "resubmitted", "renewed"] },
    reason: { categories: ["established treatment", "too ill", "another centre"] },
    "first advice": { categories: [...kinds] },
    "second advice": { categories: ["no second advice", ...kinds.filter((kind) => kind !== NO_TREATMENT)] },
    "asked for more": { categories: ["no", "yes"] },
    members: {},
  };
}
