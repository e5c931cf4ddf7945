import { openKernel } from "@ventesal/kernel";
import { seedKey } from "@ventesal/random";

/** Standard normal numbers, the same for the same name. */
export async function normals(name: string, count: number): Promise<Float64Array> {
  const kernel = await openKernel();
  return kernel.uniforms(seedKey(name), 0, 0, count).map(kernel.normalQuantile);
}
