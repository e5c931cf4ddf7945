import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // the pages name libraries as Framework does
  resolve: { alias: [{ find: /^npm:/, replacement: "" }] },
  test: {
    // a page on a busy machine takes its time
    expect: { poll: { timeout: 20_000 } },
    // a busy machine is slow: a time-out is for what hangs
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // one more than there are processors: tests of commands, clusters and pages wait for others now and then
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: "packages",
          include: ["data/test/**/*.test.ts", "packages/*/test/**/*.test.ts", "examples/*/test/**/*.test.ts"],
          // packages keep no state that a test could spoil for another, and loading them anew for each file takes longer than the tests
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "apps", include: ["apps/*/test/**/*.test.ts", "tests/*.test.ts", "tests/slurm/*.test.ts"] },
      },
      // the built pages in a browser: `pnpm test:pages` runs them alone
      {
        extends: true,
        test: { name: "pages", include: ["tests/planner/**/*.test.ts", "tests/notebooks/**/*.test.ts"] },
      },
    ],
  },
});
