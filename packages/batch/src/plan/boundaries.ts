/**
 * Work in events that a thread does in a second, roughly: enough to choose sizes by, never to decide a result. An event here is one of the
 * kernel's, or as much time as one takes; see `EVENTS_PER_REPLICATION` and `EVENTS_PER_NUMBER`.
 */
export const EVENTS_PER_SECOND = 2_000_000;

/** A shard is some 20 s of work, between these two. */
const USUAL_SECONDS = 20;
const LEAST_SECONDS = 1;
/** So many shards, if that makes none shorter than the least: all cores get something, and the last ones do not wait for long. */
const ENOUGH_SHARDS = 64;
/** A folder with more files is slow on a shared file system. */
const MOST_SHARDS = 10_000;

/**
 * The first row of each shard, so that each is some 20 seconds of work; of a short batch less, so that there are enough to share out, but not less
 * than a second. A shard has whole replications, and may have those of several points.
 *
 * @param work of one replication of each point, in events
 * @param replications of each point
 * @param shardReplications so many in each shard instead
 */
export function shardBoundaries(work: readonly number[], replications: number, shardReplications?: number): number[] {
  const rows = work.length * replications;
  if (shardReplications !== undefined) {
    return Array.from({ length: Math.ceil(rows / shardReplications) }, (_, i) => i * shardReplications);
  }
  const total = replications * work.reduce((sum, events) => sum + events, 0);
  const seconds = Math.min(USUAL_SECONDS, Math.max(LEAST_SECONDS, total / EVENTS_PER_SECOND / ENOUGH_SHARDS));
  const target = Math.max(seconds * EVENTS_PER_SECOND, total / MOST_SHARDS);

  const boundaries: number[] = [];
  let done = Number.POSITIVE_INFINITY;
  work.forEach((events, point) => {
    for (let left = replications; left > 0; ) {
      if (done >= target) {
        boundaries.push((point + 1) * replications - left);
        done = 0;
      }
      const fit = Math.min(left, Math.max(1, Math.ceil((target - done) / events)));
      done += fit * events;
      left -= fit;
    }
  });
  return boundaries;
}
