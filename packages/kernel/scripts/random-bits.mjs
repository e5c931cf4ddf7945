// Writes the generator's numbers to stdout as 32-bit words, for a public battery of tests:
//   node scripts/random-bits.mjs patients | dieharder -g 200 -a
// ORDER: which way through the key space. patients: successive patients of one stream; visits: successive visits of one patient, then the
// next patient; streams: one number from each of successive stream keys, then the next patient.
import { readFileSync, writeSync } from "node:fs";

const order = process.argv[2];
const { exports: kernel } = new WebAssembly.Instance(
  new WebAssembly.Module(readFileSync(new URL("../generated/kernel.wasm", import.meta.url))),
  { env: { memory: new WebAssembly.Memory({ initial: 1 }) } },
);

const COUNT = 1 << 16;
const block = kernel.reserve(COUNT * 8);
const words = new Uint32Array(COUNT);
const VISITS = 16;
const STREAMS = 16;

const fill = {
  patients(round) {
    kernel.uniforms(1, 0, round * COUNT, 0, COUNT, block);
    copy(0, 1);
  },
  visits(round) {
    for (let visit = 0; visit < VISITS; visit++) {
      kernel.uniforms(1, 0, (round * COUNT) / VISITS, visit, COUNT / VISITS, block);
      copy(visit, VISITS);
    }
  },
  streams(round) {
    for (let stream = 0; stream < STREAMS; stream++) {
      kernel.uniforms(stream, 0, (round * COUNT) / STREAMS, 0, COUNT / STREAMS, block);
      copy(stream, STREAMS);
    }
  },
}[order];

if (!fill) {
  process.stderr.write(`expected patients, visits or streams, got ${JSON.stringify(order ?? null)}\n`);
  process.exit(2);
}

/** Interleaves what was drawn: every `step`-th word from `first` on. */
function copy(first, step) {
  const uniforms = new Float64Array(kernel.memory.buffer, block, COUNT / step);
  for (let i = 0; i < uniforms.length; i++) words[first + i * step] = Math.floor(uniforms[i] * 4294967296);
}

try {
  for (let round = 0; ; round++) {
    fill(round);
    const bytes = new Uint8Array(words.buffer);
    for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done);
  }
} catch (error) {
  if (error.code !== "EPIPE") throw error;
}
