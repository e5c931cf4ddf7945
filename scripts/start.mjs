// `npm start`: sets everything up, prints the panel of 2022 beside the report's figures, then serves the planner's pages on this machine.
import { pnpm, setUp } from "./pnpm.mjs";

setUp();
pnpm("--silent", "ventesal", "run", "panel-2022");
process.stdout.write("\n");
pnpm("--silent", "serve");
