// `npm test`: sets everything up, then runs every check and every test but the long ones of pages (`pnpm test:pages`).
import { pnpm, setUp } from "./pnpm.mjs";

setUp();
pnpm("run", "check");
pnpm("exec", "vitest", "run", "--project", "packages", "--project", "apps", "--project", "pages");
