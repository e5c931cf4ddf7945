// How quickly the built pages answer, read from the browser's own performance record: `pnpm bench:pages`, on a machine that does nothing else.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { quantile } from "@ventesal/measures";
import type { Page } from "playwright-core";
import { root } from "../ventesal.ts";
import { openSite, untilDone } from "./site.ts";

/** A page that simulates: what is moved there, by which keys in turn. */
interface Subject {
  path: string;
  part: string;
  input: string;
  /** Where it is on the page. Its keys never lead back to where it began: that is known, and shown at once. */
  field: string;
  keys: readonly string[];
}

const [UP, DOWN] = ["ArrowUp", "ArrowDown"];
const times = (n: number, key: string) => Array.from({ length: n }, () => key);
/** What a reader has seen before the first change: the whole result for a second, or hardly its first figures. */
const READERS = [
  { who: "who has looked at the result", begins: '.status[data-state="done"]', looksMs: 1000 },
  { who: "who begins as soon as figures stand there", begins: '[aria-busy="false"] .key-figure', looksMs: 0 },
];
/** They press a key some three times a second. */
const PRESSES_MS = 300;

const SUBJECTS: readonly Subject[] = [
  {
    path: "da/panel",
    part: "panel",
    input: "referrals.factor",
    field: '[data-key="referrals.factor"] input[type=range]',
    keys: [...times(6, UP), ...times(5, DOWN), ...times(5, UP), ...times(4, DOWN)],
  },
  {
    path: "da/clinics",
    part: "clinics",
    input: "clinic.Roskilde.doctor.posts",
    field: '[aria-label="Læger, Roskilde"]',
    keys: [...times(3, UP), ...times(2, DOWN), ...times(2, UP), DOWN, UP, DOWN],
  },
];

const site = await openSite();
const out = (line: string) => process.stdout.write(`${line}\n`);
try {
  for (const subject of SUBJECTS) {
    await firstLoad(subject.path);
    for (const reader of READERS) await answers(subject, reader);
  }
} finally {
  await site.close();
}

/** What an empty cache has to fetch before the first figures: as it is unpacked, and packed as most hosts send it. */
async function firstLoad(path: string): Promise<void> {
  const { page } = await site.open(path);
  await untilDone(page);
  const names = await page.evaluate(() =>
    ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type)).map(({ name }) => name),
  );
  const files = [...new Set(names)]
    .filter((name) => name.startsWith(site.url))
    .map((name) => {
      const file = new URL(name).pathname.slice(new URL(site.url).pathname.length);
      const bytes = readFileSync(`${root}apps/planner/dist${file}`);
      return { file, unpacked: bytes.length, packed: gzipSync(bytes).length };
    })
    .sort((a, b) => b.packed - a.packed);
  const sum = (key: "packed" | "unpacked") => kilo(files.reduce((total, one) => total + one[key], 0));
  out(`${path}: first load ${files.length} files, ${sum("packed")} packed, ${sum("unpacked")} unpacked; the largest:`);
  for (const { file, packed, unpacked } of files.slice(0, 12)) out(`  ${kilo(packed)} ${kilo(unpacked)}  ${file}`);
  await page.context().close();
}

async function answers({ path, part, input, field, keys }: Subject, reader: (typeof READERS)[number]): Promise<void> {
  const { page } = await site.open(path);
  // whoever presses a key at once has come to the field before
  await page.locator(field).focus();
  await page.waitForSelector(reader.begins, { timeout: 120_000 });
  await page.waitForTimeout(reader.looksMs);
  // as text: what runs this file would put a helper of its own into a function
  await page.evaluate(`
    window.frames_ = [];
    window.long_ = [];
    new PerformanceObserver((list) => long_.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "long-animation-frame",
    });
    let before = performance.now();
    const frame = (now) => {
      frames_.push(now - before);
      before = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);`);
  for (const key of keys) {
    const seen = await recorded(page, part);
    await page.keyboard.press(key);
    while ((await recorded(page, part)).length === seen.length) await page.waitForTimeout(20);
    await page.waitForTimeout(PRESSES_MS);
  }
  await untilDone(page, 120_000);
  const inTurn = await recorded(page, part);
  const { frames, long } = await page.evaluate(() => {
    const { frames_, long_ } = window as unknown as { frames_: number[]; long_: number[] };
    return { frames: frames_, long: long_ };
  });
  const worst = [...frames].sort((a, b) => b - a).slice(0, 5);
  const longest = Math.max(...inTurn);
  out(`${path}: input to first figures, for a reader ${reader.who}, ${inTurn.length} changes of ${input}:`);
  out(`  median ${quantile(inTurn, 0.5).toFixed(0)} ms, longest ${longest.toFixed(0)} ms, in turn ${list(inTurn)} ms`);
  out(
    `  ${frames.length} frames meanwhile, the longest ${list(worst)} ms from one to the next, in steps of the screen's 17`,
  );
  out(`  frames that the browser's own record calls long, since they took 50 ms or more: ${list(long) || "none"}`);
  await page.context().close();
}

/** How long each change so far took until figures for it were shown, in milliseconds. */
function recorded(page: Page, part: string): Promise<number[]> {
  return page.evaluate(
    (of) =>
      performance
        .getEntriesByName("input to first figures")
        .filter((entry) => (entry as PerformanceMeasure).detail === of)
        .map(({ duration }) => duration),
    part,
  );
}

function list(milliseconds: readonly number[]): string {
  return milliseconds.map((ms) => ms.toFixed(0)).join(", ");
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`.padStart(7);
}
