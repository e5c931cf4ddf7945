import { openKernel } from "@ventesal/kernel";
import { test } from "vitest";
import { runTheoryCase, theoryCases } from "../src/theory-cases/index.ts";
test("x", async () => {
  const kernel = await openKernel();
  let out = "";
  for (const name of (process.env.CASES ?? "").split(",")) {
    const c = theoryCases.find((c) => c.name === name)!;
    const seen: number[][] = c.figures.map(() => []);
    for (let s = 0; s < Number(process.env.N ?? 30); s++) runTheoryCase(c, kernel, `bias ${s}`).figures.forEach((f, i) => seen[i]!.push(f.z));
    c.figures.forEach((f, i) => {
      const z = seen[i]!; const m = z.reduce((a, b) => a + b) / z.length; const v = z.reduce((a, b) => a + (b - m) ** 2, 0) / (z.length - 1);
      out += [name, f.name.en, "mean z", m.toFixed(2), "+-", (1 / Math.sqrt(z.length)).toFixed(2), "var", v.toFixed(2), "max", Math.max(...z.map(Math.abs)).toFixed(2)].join(" ") + "\n";
    });
  }
  console.log(out);
}, 400000);
