/** The room that an axis below a chart takes, with its name. */
export const ROOM_BELOW = 48;

/** The name of an axis below a chart: in its middle, clear of the figures above it and whole at the edge below. */
export function nameBelow(label: string) {
  return { label, labelAnchor: "center", labelArrow: "none", labelOffset: 41 } as const;
}
