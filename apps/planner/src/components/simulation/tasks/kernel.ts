import { type Kernel, openKernel } from "@ventesal/kernel";

let opened: Promise<Kernel> | null = null;

/** The kernel of this worker. */
export function theKernel(): Promise<Kernel> {
  opened ??= openKernel();
  return opened;
}
