import { defineConfig } from "vitest/config";
import every from "./vitest.config.ts";

/** `pnpm test:pages`: all tests of the built pages in a browser. */
export default defineConfig({
  ...every,
  test: { ...every.test, include: ["tests/planner/**/*.test.ts"], exclude: [] },
});
