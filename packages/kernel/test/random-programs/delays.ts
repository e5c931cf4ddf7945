import { anyCause, anyClosedProfile, type Block } from "./place.ts";
import { workingOrNone } from "./profiles.ts";

/** Time passes: calendar time, or working time of a profile that is fixed or given by an attribute. */
export const delay: Block = (sketch, place) => {
  const { dice } = sketch;
  const byAttribute = sketch.workingProfiles >= 3 && dice.chance(0.3) ? dice.pick(sketch.attributes.small) : -1;
  const pc = sketch.emit({
    op: "spend",
    draw: sketch.newDuration(dice.pick([0.5, 1, 2])),
    profile: byAttribute >= 0 ? 0 : workingOrNone(sketch, 0.6),
    byAttribute,
    cause: anyCause(sketch),
    closedProfile: anyClosedProfile(sketch),
    interruptible: dice.chance(0.6),
  });
  if (!place.child && !place.holding) sketch.entries.push({ pc, seizes: false });
};
