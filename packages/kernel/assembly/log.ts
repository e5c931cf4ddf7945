import { enlarge } from "./memory";
import { attributes, causes } from "./model";
import { now } from "./state";
import { pcOf } from "./instructions";
import { Step, Token } from "./shapes";
import { numbersOf } from "./token";

/** Case records and the visit log: rows of f64 in blocks that grow. See STEPS.md, section 7. */

export const ARRIVE: i32 = 0;
export const QUEUE: i32 = 1;
export const START: i32 = 2;
export const END: i32 = 3;
export const RENEGE: i32 = 4;
export const REFUSE: i32 = 5;
export const WITHDRAW: i32 = 6;
export const SPEND: i32 = 7;
export const SPENT: i32 = 8;
export const RECORD: i32 = 9;
export const LEAVE: i32 = 10;
export const JOIN: i32 = 11;

export let logging: bool = false;
export let recording: bool = false;
let records: usize = 0;
let recordBytes: i32 = 0;
let recordRoom: i32 = 0;
let log: usize = 0;
let logBytes: i32 = 0;
let logRoom: i32 = 0;

export function clearLog(withRecords: bool, withLog: bool): void {
  recording = withRecords;
  logging = withLog;
  recordBytes = 0;
  logBytes = 0;
}

export function writeLog(token: Token, step: Step, code: i32): void {
  if (logBytes + 40 > logRoom) {
    const bytes = logRoom ? logRoom << 1 : 40960;
    log = enlarge(log, logBytes, bytes);
    logRoom = bytes;
  }
  const row = log + <usize>logBytes;
  store<f64>(row, now);
  store<f64>(row, <f64>token.serial, 8);
  store<f64>(row, <f64>token.branch, 16);
  store<f64>(row, <f64>pcOf(step), 24);
  store<f64>(row, <f64>code, 32);
  logBytes += 40;
}

export function writeRecord(token: Token, exit: i32): void {
  const numbers = (attributes + causes) << 3;
  const bytes = 40 + numbers;
  if (recordBytes + bytes > recordRoom) {
    const more = max(recordRoom << 1, 64 * bytes);
    records = enlarge(records, recordBytes, more);
    recordRoom = more;
  }
  const row = records + <usize>recordBytes;
  store<f64>(row, <f64>token.serial);
  store<f64>(row, <f64>token.source.number, 8);
  store<f64>(row, <f64>exit, 16);
  store<f64>(row, token.start, 24);
  store<f64>(row, now, 32);
  memory.copy(row + 40, numbersOf(token), <usize>numbers);
  recordBytes += bytes;
}

export function recordsPointer(): usize { return records; }
export function recordsBytes(): i32 { return recordBytes; }
export function logPointer(): usize { return log; }
export function logBytesUsed(): i32 { return logBytes; }
