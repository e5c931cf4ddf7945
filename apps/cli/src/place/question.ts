import { PROFESSIONS } from "@ventesal/late-effects";
import type { DanishSite, PlacementQuestion } from "@ventesal/placement";
import { nearest } from "@ventesal/scenario";
import type { PlacementOptions } from "../commands/place.ts";
import { CliError, type Problem } from "../errors/problem.ts";
import { ExitCode } from "../exit-code.ts";
import type { Words } from "../words/index.ts";

/** What stands for the clinics known, and for all sites. */
const TODAY = "today";
const ALL = "all";

/**
 * The question that the options put.
 * @throws {CliError} with all site names that there are not, and all options that do not go together
 */
export function questionFrom(options: PlacementOptions, sites: readonly DanishSite[], words: Words): PlacementQuestion {
  const problems: Problem[] = [];
  const ids = sites.map(({ id }) => id);
  const problem = (place: string, expected: string, received: string) =>
    void problems.push({
      place,
      code: "option-value",
      expected,
      received,
      message: words.expectedGot(expected, JSON.stringify(received)),
    });
  const named = (flag: string, text: string | undefined): readonly string[] | undefined => {
    if (text === undefined) return undefined;
    if (text === TODAY) return sites.filter(({ clinic }) => clinic).map(({ id }) => id);
    if (text === ALL) return ids;
    const names = text.split(",").map((name) => name.trim());
    for (const name of names) {
      if (!ids.includes(name)) problem(flag, words.placement.aSite(nearest(name, ids)), name);
    }
    return names;
  };
  const existing = named("--existing", options.existing);
  const forbidden = named("--forbidden", options.forbidden);
  const proposed = sites.filter(({ candidate }) => candidate).map(({ id }) => id);
  const candidates = named("--candidates", options.candidates) ?? proposed;
  const both = existing?.find((id) => forbidden?.includes(id));
  if (both !== undefined) problem("--forbidden", words.placement.notExisting, both);
  if (options.planned && options.capacity === undefined && options.minVolume === undefined)
    problem("--planned", words.placement.withVolumes, "--planned");
  if (options.simulate && options.own.length > 0)
    problem("--simulate", words.placement.withoutOwn, options.own.join(" "));
  if (options.simulate && options.budgetPosts === undefined)
    problem("--simulate", words.placement.withBudget, "--simulate");
  const least = options.sites * PROFESSIONS.length;
  if (options.simulate && options.objective !== "fewest-sites" && (options.budgetPosts ?? least) < least)
    problem("--budget-posts", words.placement.postsAtLeast(String(least)), String(options.budgetPosts));
  if (options.most < options.replications)
    problem("--most", words.expected.wholeNumber(String(options.replications), "100000"), String(options.most));
  if (problems.length > 0) throw new CliError(problems, ExitCode.badInput);
  return {
    objective: options.objective,
    sites: options.sites,
    limitMinutes: options.limit,
    candidates,
    borders: options.borders,
    ...(existing && { existing }),
    ...(forbidden && { forbidden }),
    ...(options.atLeastOnePerRegion && { atLeastOnePerRegion: true }),
    ...(options.within !== undefined && { everybodyWithinMinutes: options.within }),
    ...(options.minVolume !== undefined && { minimumVolumePeople: options.minVolume }),
    ...(options.capacity !== undefined && { capacityPeople: options.capacity }),
    ...(options.planned && { assignment: "planned" }),
  };
}
