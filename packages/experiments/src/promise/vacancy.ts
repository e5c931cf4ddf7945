import { pairedDifference } from "@ventesal/measures";
import type { Observatory } from "./observatory.ts";
import type { PromisePoint } from "./point.ts";

/** A post that is vacant: how often the promise is then kept, and how many fewer patients are within the time. */
export interface Vacancy {
  /** The parameter that counts the posts. */
  key: string;
  /** Posts in the scenario; one of them is vacant. */
  posts: number;
  point: PromisePoint;
  /** Share within the time with the post vacant less that without, in the same years; `null` where that is never defined. */
  difference: { mean: number | null; low: number | null; high: number | null };
}

/** Each kind of post with one of them vacant, beside the scenario as it is. */
export async function searchVacancies(observatory: Observatory): Promise<Vacancy[]> {
  const { base, promise, question, effort } = observatory;
  const today = observatory.yearsAt({});
  await observatory.extend(today, effort.first);
  const found: Vacancy[] = [];
  for (const { key, value } of base.parameters) {
    if (!promise.isPosts(key, question.group) || typeof value !== "number" || value < 1 || observatory.stopped)
      continue;
    const choice = { [key]: value - 1 };
    const vacant = observatory.yearsAt(choice);
    await observatory.extend(vacant, effort.first);
    const together = Math.min(today.years, vacant.years);
    const shares = (years: typeof today) => years.sharesWithin(question.group).slice(0, together);
    const { mean, low, high } = pairedDifference(shares(vacant), shares(today));
    found.push({ key, posts: value, point: observatory.pointOf(choice), difference: { mean, low, high } });
  }
  return found;
}
