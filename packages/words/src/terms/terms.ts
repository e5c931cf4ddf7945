import type { terms } from "./en.ts";

export type Terms = typeof terms;
