import { wasmBase64 } from "../generated/wasm.ts";
import type { KernelExports } from "./exports.ts";

let compiled: Promise<WebAssembly.Module> | null = null;

/** The compiled interpreter; compiled once per thread, since each loaded program gets an instance of its own. */
export function kernelModule(): Promise<WebAssembly.Module> {
  compiled ??= WebAssembly.compile(decodeBase64(wasmBase64));
  return compiled;
}

/** Memory for an instance; it grows as needed. */
export function newMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: 1 });
}

/** An interpreter of its own, in memory that is all zero. */
export function instanceOf(module: WebAssembly.Module, memory: WebAssembly.Memory): KernelExports {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as KernelExports;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
