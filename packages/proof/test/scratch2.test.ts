import { openKernel } from "@ventesal/kernel";
import { test } from "vitest";
import { handWorkedCases, runHandWorked } from "../src/hand-worked/index.ts";
test("x", async () => {
  const kernel = await openKernel();
  let out = "";
  for (const c of handWorkedCases) {
    try {
    for (const f of runHandWorked(c, kernel).figures) out += [f.pass ? "ok  " : "FAIL", c.name, f.name.en, f.expected, f.simulated].join(" ") + "\n";
    } catch (e) { out += "THROWS " + c.name + String(e) + "\n"; }
  }
  console.log(out);
}, 400000);
