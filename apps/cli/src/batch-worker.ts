import { shardWorker } from "@ventesal/batch";
import { models } from "./models.ts";

/** What a thread of `ventesal batch` runs: shards, with the models that the command line knows. */
export default shardWorker(models);
