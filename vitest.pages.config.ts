import { defineConfig } from "vitest/config";
import every from "./vitest.config.ts";

/** `pnpm test:pages`: all tests of the built pages and notebooks in a browser. */
export default defineConfig({
  ...every,
  test: { ...every.test, include: ["tests/planner/**/*.test.ts", "tests/notebooks/**/*.test.ts"], exclude: [] },
});
