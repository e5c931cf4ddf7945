/** How one side of a change is told: those who gain, or those who lose. */
interface Side {
  who: string;
  /** Said where there is nobody but those whose access changes. */
  nobodyBut: string;
  /** Those whose access changes, beside the others. */
  access: string;
}

/** Who gains, or who loses, and apart from them those who get access where there was none, or lose it. */
export function whoIn(
  { who, nobodyBut, access }: Side,
  names: readonly string[],
  accessOf: readonly string[],
  listed: (names: readonly string[]) => string,
): string {
  if (accessOf.length === 0) return `${who}: ${listed(names)}.`;
  if (names.length === 0) return `${who}: ${nobodyBut}: ${listed(accessOf)}.`;
  return `${who}: ${listed(names)}. ${access}: ${listed(accessOf)}.`;
}
