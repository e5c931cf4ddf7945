/** Names that begin with somebody's, who keeps the capital. */
const PROPER = /^(Theils? |Theil[',]|Gini )/;

/** A name as it stands within a sentence: "ventetid til første udredning", but "Theils indeks". */
export function withinSentence(name: string): string {
  return PROPER.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A name as it begins a sentence, or heads a column. */
export function beginningSentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
