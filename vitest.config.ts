import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // the pages name libraries as Framework does
  resolve: { alias: [{ find: /^npm:/, replacement: "" }] },
  test: {
    include: [
      "data/test/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/*/test/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    // browser tests take minutes: `pnpm test:pages`
    exclude: ["tests/planner/**", "tests/notebooks/**", "**/node_modules/**"],
    // a page on a busy machine takes its time
    expect: { poll: { timeout: 20_000 } },
    // a busy machine is slow: a time-out is for what hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // left to itself Vitest keeps a processor free, and half of a small machine idle
    maxWorkers: availableParallelism(),
  },
});
