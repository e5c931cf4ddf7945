import type { RunOutput } from "@ventesal/kernel";
import type { BookProblem } from "./book-problem.ts";

/**
 * Everybody who came to a station was served, refused, gave up, withdrew, or still waits. A run that met an error may have
 * stopped in the middle of one visit, after the arrival was counted; that one may be missing.
 */
export function checkVisits({ status, stations, waitingSince }: RunOutput): BookProblem[] {
  const unfinished = status === "done" ? 0 : 1;
  return stations.flatMap(({ arrivals, refused, reneged, withdrawn, waiting, classes }, s) => {
    const problems: BookProblem[] = [];
    const place = `stations[${s}]`;
    const served = classes.reduce((sum, { n }) => sum + n, 0);
    const accounted = served + refused + reneged + withdrawn + waiting;
    if (!(accounted <= arrivals && accounted >= arrivals - unfinished)) {
      const parts = `${served} were served, ${refused} refused, ${reneged} gave up, ${withdrawn} withdrew and ${waiting} wait`;
      const message = `Station ${s}: ${arrivals} came, but ${parts}.`;
      problems.push({ identity: "visits", place, expected: arrivals, received: accounted, message });
    }
    const listed = waitingSince[s]!.length;
    if (listed !== waiting) {
      const message = `Station ${s}: ${waiting} wait, but the waiting list names ${listed}.`;
      problems.push({
        identity: "waiting-list",
        place: `waitingSince[${s}]`,
        expected: waiting,
        received: listed,
        message,
      });
    }
    return problems;
  });
}
