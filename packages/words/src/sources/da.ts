import { clinicSources } from "./da-clinics.ts";
import { panelSources } from "./da-panel.ts";

/** En engelsk sætning om en kilde, og hvad den hedder på dansk; tal og navne i den flyttes med. */
export type SourceRule = readonly [english: RegExp, danish: string];

/** Det, der siges om begge modeller. */
const COMMON: readonly SourceRule[] = [
  [/^no source gives it$/, "ingen kilde giver den"],
  [/^never: it is open from the beginning$/, "aldrig: den er åben fra begyndelsen"],
  [/^never: it stays open$/, "aldrig: den bliver ved med at være åben"],
  // kilder til definitioner: navne, årstal og titler står, som de er
  [/^((?:[A-Z]\S* )*[A-Z]\S*), (\S+) and (.+ \d{4})$/, "$1, $2 og $3"],
  [/^(\S+) and (\S+ \d{4})$/, "$1 og $2"],
];

const RULES = [...panelSources, ...clinicSources, ...COMMON];

/** En kilde på dansk; den engelske sætning, hvor der ikke er nogen dansk. */
export function sourceInDanish(source: string): string {
  const rule = RULES.find(([english]) => english.test(source));
  if (rule === undefined) return source;
  return source.replace(rule[0], rule[1]).replace(/(\d)\.(\d+ gange)/, "$1,$2");
}
