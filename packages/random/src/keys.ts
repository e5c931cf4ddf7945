import seedrandom from "seedrandom";

/** A 64-bit key as two unsigned 32-bit halves. */
export interface Key64 {
  low: number;
  high: number;
}

/** The kernel's key of a run's seed. Any string will do; texts that look alike (NFC) are the same seed. */
export function seedKey(seed: string): Key64 {
  return keyOf("seed", seed);
}

/** The kernel's key of a named stream of random numbers. A stream keeps its numbers for as long as it keeps its name. */
export function nameKey(name: string): Key64 {
  return keyOf("stream", name);
}

/**
 * The first 64 bits of seedrandom's ARC4 generator started with `<domain>:<length>:<text>`, high half first.
 *
 * Length and encoding are there because of two surprises in seedrandom 3.0.5: it repeats short seeds to fill its key, so that "a" and
 * "aa" are one seed; and it uses only the low byte of each character, so that "ś" and "[" are one. The text is therefore
 * given as bytes of UTF-8 (in Unicode's composed form), after their number.
 *
 * The values are a promise: a change of this function changes every result ever computed.
 */
function keyOf(domain: "seed" | "stream", text: string): Key64 {
  const bytes = new TextEncoder().encode(text.normalize("NFC"));
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const generator = seedrandom(`${domain}:${bytes.length}:${characters}`);
  const high = generator.int32() >>> 0;
  const low = generator.int32() >>> 0;
  return { low, high };
}
