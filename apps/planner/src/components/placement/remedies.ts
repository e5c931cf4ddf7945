import type { Reason } from "@ventesal/placement";
import { numbersIn } from "@ventesal/words";
import type { Language } from "../language.js";
import { BOUNDS, type Choices } from "./choices.js";
import { placementWords } from "./words.js";

/** A change of the choices that makes something possible, with what its button says. */
export interface Remedy {
  text: string;
  change: Partial<Choices>;
}

/**
 * The smallest changes that a reason knows of, as far as this page can make them.
 * @param withinNeeded the shortest promise that so many sites can keep, where it is known: a reason may know that of the farthest place alone
 */
export function remediesFor(
  reason: Reason,
  choices: Choices,
  withinNeeded: number | null,
  language: Language,
): Remedy[] {
  const words = placementWords[language];
  const numbers = numbersIn(language);
  const sites = (n: number): Remedy[] => {
    const [least, most] = BOUNDS.to;
    if (n < least || n > most) return [];
    return [{ text: words.remedy.sites(words.clinics(n)), change: { to: n, from: Math.min(choices.from, n) } }];
  };
  const minutes = (needed: number): Remedy[] => {
    const isFewest = choices.objective === "fewest-sites";
    // rounded up: a limit that works
    const limit = Math.ceil((isFewest ? needed : (withinNeeded ?? needed)) - 1e-9);
    const text = numbers.short(limit, 0);
    return isFewest
      ? [{ text: words.remedy.limit(text), change: { limit } }]
      : [{ text: words.remedy.within(text), change: { within: limit } }];
  };
  const allSites: Remedy[] = choices.allSites ? [] : [{ text: words.remedy.allSites, change: { allSites: true } }];
  switch (reason.code) {
    case "too-few-candidates":
      return [...sites(reason.usable), ...allSites];
    case "too-many-existing":
      return sites(reason.existing);
    case "region-without-candidate":
      return [...allSites, { text: words.remedy.noRegion, change: { perRegion: false } }];
    case "fewer-sites-than-regions":
      return [...sites(reason.sitesNeeded), { text: words.remedy.noRegion, change: { perRegion: false } }];
    case "only-across-border":
      return [{ text: words.remedy.open, change: { borders: "open" } }];
    case "limit-too-short":
      return choices.objective === "fewest-sites" || withinNeeded !== null ? minutes(reason.limitNeededMinutes) : [];
    case "too-few-sites":
      return [
        ...sites(reason.sitesNeeded),
        ...(reason.limitNeededMinutes === null ? [] : minutes(reason.limitNeededMinutes)),
      ];
    case "volume-too-large": {
      const { volumePossiblePeople: possible } = reason;
      if (possible === null || possible < BOUNDS.minVolume[0]) return [];
      const volume = Math.floor(possible);
      return [{ text: words.remedy.volume(numbers.short(volume, 0)), change: { minVolume: volume } }];
    }
    case "unreachable":
      return allSites;
    case "capacity-too-small":
    case "rules-together":
      return [];
  }
}
