import { describe, test } from "vitest";
import { engines } from "./engines.ts";
import { handWorkedCases } from "./hand-worked/index.ts";

describe.each(engines)("worked out by hand, $name finds:", ({ run }) => {
  test.each(handWorkedCases())("$name", (example) => {
    example.expect(run(example.program, example.options));
  });
});
