import type { Program } from "../../src/program.ts";
import type { RunOutput } from "../../src/run-types.ts";

export const codes = {
  arrive: 0,
  queue: 1,
  start: 2,
  end: 3,
  renege: 4,
  refuse: 5,
  withdraw: 6,
  spendBegins: 7,
  spendEnds: 8,
  record: 9,
  leave: 10,
  join: 11,
};

/** When and for whom (serial) a transition happened, in the log's order. */
export function whenAndWho(output: RunOutput, code: keyof typeof codes): [time: number, serial: number][] {
  const found: [number, number][] = [];
  for (let row = 0; row < output.log.length; row += 5) {
    if (output.log[row + 4] === codes[code]) found.push([output.log[row] as number, output.log[row + 1] as number]);
  }
  return found;
}

export interface CaseRecord {
  serial: number;
  source: number;
  exit: number;
  start: number;
  now: number;
  attributes: number[];
  spent: number[];
}

/** The records as objects, in the order in which they were written. */
export function recordsOf({ attributes, causes }: Program, output: RunOutput): CaseRecord[] {
  const stride = 5 + attributes + causes;
  return Array.from({ length: output.records.length / stride }, (_, i) => {
    const row = [...output.records.subarray(i * stride, (i + 1) * stride)];
    const [serial = -1, source = -1, exit = -1, start = Number.NaN, now = Number.NaN] = row;
    return {
      serial,
      source,
      exit,
      start,
      now,
      attributes: row.slice(5, 5 + attributes),
      spent: row.slice(5 + attributes),
    };
  });
}
