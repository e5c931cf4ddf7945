import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { buildVentesal, ended, TELLING_WHEN_LISTENING } from "./ventesal.ts";

const ventesal = buildVentesal();

describe("Ctrl-C", () => {
  it("ends a run with the figures of what is done, a note and exit code 130", async () => {
    const args = ["run", "panel-2022", "--replications", "1000000", "--format", "json"];
    const child = ventesal.start(args, { node: TELLING_WHEN_LISTENING });
    const end = ended(child);
    await once(child.stderr!, "data");
    await after(300);
    child.kill("SIGINT");
    const { code, out, err } = await end;
    expect(code).toBe(130);
    const { passport } = JSON.parse(out);
    expect(passport.replications).toBeGreaterThan(0);
    expect(passport.replications).toBeLessThan(1_000_000);
    const done = passport.replications.toLocaleString("en-GB");
    expect(err).toBe(`listening\nstopped after ${done} of 1,000,000\n`);

    const again = await ventesal.run([
      "run",
      "panel-2022",
      "--replications",
      String(passport.replications),
      "--format",
      "json",
    ]);
    expect(again.out).toBe(out);
  });
});

describe("a reader that has gone", () => {
  it("ends the command quietly", async () => {
    const child = ventesal.start(["run", "panel-2022", "--replications", "5"]);
    child.stdout!.destroy();
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([0, ""]);
  });
});
