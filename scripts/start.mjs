// `npm start`: sets everything up and runs the baseline panel scenario, its figures beside the report's.
import { pnpm, setUp } from "./pnpm.mjs";

setUp();
pnpm("--silent", "ventesal", "run", "panel-2022");
