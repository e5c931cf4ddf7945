/** Raw memory: typed cells of flat blocks. Nothing here is ever freed; blocks that grow are copied to twice their size. */

@inline export function f64At(block: usize, i: i32): f64 { return load<f64>(block + (<usize>i << 3)); }
@inline export function setF64(block: usize, i: i32, value: f64): void { store<f64>(block + (<usize>i << 3), value); }
@inline export function i32At(block: usize, i: i32): i32 { return load<i32>(block + (<usize>i << 2)); }
@inline export function setI32(block: usize, i: i32, value: i32): void { store<i32>(block + (<usize>i << 2), value); }

/**
 * A block of zeros, aligned to 64 bytes. What the heap gives was never given before, so it is zero already; and what nobody writes to, the
 * machine need not find memory for.
 */
export function reserve(bytes: i32): usize {
  return (heap.alloc(<usize>bytes + 64) + 63) & ~(<usize>63);
}

/** The same content in a block of `bytes`, more than the `used` of the old one. */
export function enlarge(block: usize, used: i32, bytes: i32): usize {
  const larger = reserve(bytes);
  memory.copy(larger, block, <usize>used);
  return larger;
}
