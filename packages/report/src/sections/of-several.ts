import type { Parameter } from "@ventesal/scenario";
import { listedIn, type Writing } from "../content/writing.ts";
import { nameText } from "./parameter-text.ts";

/** Parameters that are the same thing at several places, or a single one, which has no places. */
export interface Same {
  name: string;
  /** With a star for the place, where there are several. */
  key: string;
  parameters: Parameter[];
  places: string[];
}

/** Parameters of one source that are the same thing at several places, put together: twenty clinics need not have twenty lines. */
export function ofSeveral(parameters: readonly Parameter[], writing: Writing): Same[] {
  const found = new Map<string, Same>();
  for (const parameter of parameters) {
    const name = nameText(parameter, writing);
    const [family, place = "", ...rest] = parameter.key.split(".");
    const isOfPlace = rest.length > 0 && name.startsWith(`${place}: `);
    const key = isOfPlace ? [family, "*", ...rest].join(".") : parameter.key;
    const known = found.get(`${key} ${parameter.source}`);
    if (known === undefined) {
      const places = isOfPlace ? [place] : [];
      found.set(`${key} ${parameter.source}`, {
        name: isOfPlace ? name.slice(place.length + 2) : name,
        key,
        parameters: [parameter],
        places,
      });
    } else {
      known.parameters.push(parameter);
      known.places.push(place);
    }
  }
  return [...found.values()].map((same) => named(same, writing));
}

/** The places by name; a single one stands by itself. */
function named({ name, key, parameters, places }: Same, { words }: Writing): Same {
  const [only, ...others] = parameters;
  if (places.length === 0) return { name, key, parameters, places };
  if (others.length === 0) return { name: `${places[0]}: ${name}`, key: only!.key, parameters, places };
  return { name: `${listedIn(places, words.and)}: ${name}`, key, parameters, places };
}
