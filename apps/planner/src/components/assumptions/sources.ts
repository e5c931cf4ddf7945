/** Places on the web that sources name. Only what the facts of this repository, or the source itself, give as an address. */
const PLACES: readonly { named: RegExp; address: string }[] = [
  {
    named: /SST annual report 2022|Sundhedsstyrelsens årsrapport 2022|the report\b|\brapporten\b/,
    address: "https://www.sst.dk/da/sygdom-og-behandling/eksperimentel-behandling",
  },
  { named: /cancer\.dk/, address: "https://www.cancer.dk/" },
  { named: /senfoelger\.dk/, address: "https://senfoelger.dk/" },
];

/** A piece of a source's text, with where it leads, if anywhere. */
export interface SourcePiece {
  text: string;
  address: string | null;
}

/** A source's text in pieces, those with an address told apart. */
export function sourcePieces(source: string): SourcePiece[] {
  const found = PLACES.flatMap(({ named, address }) => {
    const at = named.exec(source);
    return at ? [{ from: at.index, text: at[0], address }] : [];
  }).sort((a, b) => a.from - b.from);
  const pieces: SourcePiece[] = [];
  let done = 0;
  for (const { from, text, address } of found) {
    if (from > done) pieces.push({ text: source.slice(done, from), address: null });
    pieces.push({ text, address });
    done = from + text.length;
  }
  if (done < source.length) pieces.push({ text: source.slice(done), address: null });
  return pieces;
}
