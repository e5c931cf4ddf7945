/** What a name is called, or the name itself where it has no other. */
export function termFor(name: string, terms: Readonly<Record<string, string>>): string {
  return Object.hasOwn(terms, name) ? terms[name]! : name;
}
