/** A browser's storage, as far as it is used. */
export function storageOf(
  held: Record<string, string> = {},
  set: (key: string, value: string) => void = (key, value) => {
    held[key] = value;
  },
): Storage {
  return {
    getItem: (key: string) => held[key] ?? null,
    setItem: set,
    removeItem: (key: string) => void delete held[key],
    clear: () => {},
    key: () => null,
    length: 0,
  };
}
