import { z } from "zod";
import { expecting } from "./expecting.ts";

export const count = z.int(expecting("a whole number, 0 or more")).min(0, expecting("a whole number, 0 or more"));
export const countFromOne = z
  .int(expecting("a whole number, 1 or more"))
  .min(1, expecting("a whole number, 1 or more"));
export const zeroOrMore = z.number(expecting("a number, 0 or more")).min(0, expecting("a number, 0 or more"));
export const aboveZero = z.number(expecting("a number above 0")).gt(0, expecting("a number above 0"));
export const anyNumber = z.number(expecting("a number"));
export const probability = z
  .number(expecting("a probability from 0 to 1"))
  .min(0, expecting("a probability from 0 to 1"))
  .max(1, expecting("a probability from 0 to 1"));
