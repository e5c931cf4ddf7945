/** What the WebAssembly module exports (`assembly/index.ts`), and nothing more. Pointers are byte addresses. */
export interface KernelExports {
  memory: WebAssembly.Memory;
  reserve(bytes: number): number;
  loadShape(...counts: number[]): void;
  instructionsPointer(): number;
  constantsPointer(): number;
  listsPointer(): number;
  exitsPointer(): number;
  loadTable(i: number, cells: number, count: number): void;
  loadDraw(i: number, ...fields: number[]): number;
  loadProfile(i: number, pieces: number, at: number, rate: number, period: number): void;
  loadResource(i: number, capacity: number, profile: number): void;
  loadChange(i: number, at: number, resource: number, capacity: number): void;
  loadStation(i: number, ...fields: number[]): void;
  loadClass(station: number, k: number, base: number, rate: number): void;
  loadSource(i: number, ...fields: number[]): void;
  loadInitial(i: number, ...fields: number[]): void;
  seal(): void;
  begin(
    seedLow: number,
    seedHigh: number,
    nameKeys: number,
    replication: number,
    antithetic: boolean,
    warmUp: number,
    until: number,
    cohortFrom: number,
    cohortUntil: number,
    horizon: number,
    stopWithCohort: boolean,
    records: boolean,
    log: boolean,
  ): void;
  /** 0: ended well; -1: more to do; otherwise the error's number. */
  advanceRun(mostEvents: number): number;
  eventsTaken(): number;
  casesOpen(): number;
  clock(): number;
  failurePlace(): number;
  sumsPointer(which: number): number;
  sumCells(): number;
  arrivedOf(source: number): number;
  insideOf(source: number): number;
  waitingNow(station: number): number;
  /** Valid until the next call. */
  waitingSince(station: number): number;
  recordsPointer(): number;
  recordsBytes(): number;
  logPointer(): number;
  logBytesUsed(): number;
  normalQuantile(p: number): number;
  log(x: number): number;
  exp(x: number): number;
  pow(x: number, y: number): number;
  uniforms(keyLow: number, keyHigh: number, first: number, visit: number, n: number, block: number): void;
}
