import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { buildVentesal, ended, TELLING_WHEN_LISTENING } from "./ventesal.ts";

const ventesal = buildVentesal();

describe("ventesal place, built", () => {
  it("finds its solver beside it", async () => {
    const args = ["place", "--sites", "3", "--objective", "share-within", "--method", "highs", "--format", "json"];
    const { code, out, err } = await ventesal.run(args);
    expect([code, err]).toEqual([0, ""]);
    const own = await ventesal.run([...args.slice(0, 5), "--method", "enumeration", "--format", "json"]);
    const [highs, enumerated] = [out, own.out].map((text) => JSON.parse(text).answers[0]);
    expect(highs).toMatchObject({ method: "highs", proof: true });
    expect(highs.objective).toBeCloseTo(enumerated.objective, 9);
  });

  it("prints what is known when it is stopped with Ctrl-C, and says that it is no proof", async () => {
    const child = ventesal.start(["place", "--sites", "7", "--front", "--format", "json"], {
      node: TELLING_WHEN_LISTENING,
    });
    const end = ended(child);
    await once(child.stderr!, "data");
    await after(500);
    child.kill("SIGINT");
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(err).toContain("stopped");
    const { front } = JSON.parse(out);
    expect(front.certified).toBe(false);
    expect(front.setsSeen).toBeLessThan(front.setsInAll);
  });

  it("decides on staff by simulation, with the paired difference from posts spread evenly", async () => {
    const args = ["place", "--sites", "3", "--budget-posts", "12", "--simulate", "--keep", "1"];
    const few = ["--replications", "2", "--most", "2", "--format", "json"];
    const { code, out, err } = await ventesal.run([...args, ...few]);
    expect([code, err]).toEqual([0, ""]);
    const { siting } = JSON.parse(out);
    expect(siting.replications).toBe(2);
    for (const { posts, frontProbability, scenario } of siting.alternatives) {
      expect(posts).toBeLessThanOrEqual(12);
      expect(frontProbability).toBeGreaterThanOrEqual(0);
      expect(scenario.scenario).toBe("late-effects-2026");
    }
    if (siting.againstEven) expect(siting.againstEven.waitDays.n).toBe(2);
  }, 120_000);
});
