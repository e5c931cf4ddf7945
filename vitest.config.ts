import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "data/test/**/*.test.ts",
      "packages/*/test/**/*.test.ts",
      "apps/*/test/**/*.test.ts",
      "tests/**/*.test.ts",
    ],
    testTimeout: 60_000,
    reporters: process.env.CI ? ["default"] : ["default"],
  },
});
