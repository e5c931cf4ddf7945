// `npm test`: sets everything up, then runs every check and test.
import { pnpm, setUp } from "./pnpm.mjs";

setUp();
pnpm("run", "check");
pnpm("exec", "vitest", "run");
