import type { Values } from "../values.ts";
import { spread, work } from "./durations.ts";
import type { Step } from "./step.ts";

/**
 * One or more members read the case at the same time, each after a while of their own; then the panel meets, if it does, and sometimes
 * an expert from outside is asked. Urgent cases come first among those a member has taken up.
 */
export function panel(v: Values): Step[] {
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
