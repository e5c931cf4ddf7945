import type { Values } from "../values.ts";
import type { Step } from "./step.ts";

/** A referral comes in, with what is known of it; some are cancelled before anybody has seen them. */
export function receipt(v: Values): Step[] {
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
        pool: { mix: { solid: Math.max(0, 1 - haematology - adhoc), haematology, adhoc } },
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
