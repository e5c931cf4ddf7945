import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that put other models in the place of the command line's: what they load is for them alone. */
const WITH_OTHER_MODELS = ["kinds-of-parameters", "measured-overload", "own-tables", "rows-on-request"].map(
  (name) => `apps/cli/test/${name}.test.ts`,
);

/** Tests of pages that are through in some seconds, and the notebooks. */
const QUICK_PAGES = [
  ...["start", "frame", "proof"].map((name) => `tests/planner/${name}.test.ts`),
  "tests/notebooks/**/*.test.ts",
];

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
          include: [
            "data/test/**/*.test.ts",
            "packages/*/test/**/*.test.ts",
            "examples/*/test/**/*.test.ts",
            "apps/cli/test/*.test.ts",
          ],
          exclude: WITH_OTHER_MODELS,
          // these keep no state that a test could spoil for another, and loading them anew for each file takes longer than the tests
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "apps",
          include: [
            ...WITH_OTHER_MODELS,
            "apps/cli/test/built/*.test.ts",
            "apps/planner/test/**/*.test.ts",
            "tests/*.test.ts",
            "tests/slurm/*.test.ts",
          ],
          globalSetup: "apps/cli/test/built/build-once.ts",
        },
      },
      // the built pages in a browser: what is quick is part of `npm test`, `pnpm test:pages` runs all
      { extends: true, test: { name: "pages", include: QUICK_PAGES } },
      {
        extends: true,
        test: {
          name: "pages-at-length",
          include: ["tests/planner/**/*.test.ts"],
          exclude: QUICK_PAGES,
        },
      },
    ],
  },
});
