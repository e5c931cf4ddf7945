import { describe, expect, test } from "vitest";
import { type CountedShares, type FirstSubmissions, firstSubmissions } from "../src/flow.ts";

/**
 * What comes of one first submission in the mean, step by step: the way from the model's shares to what the report counts.
 */
function counted({ cancelled, rejected }: FirstSubmissions, resubmitted: number, renewed: number) {
  const notCancelled = 1 - cancelled;
  const rejections = notCancelled * rejected;
  const second = rejections * resubmitted;
  const newlyAssessed = notCancelled - rejections + second;
  const third = newlyAssessed * renewed;
  const processed = notCancelled + second + third;
  const received = 1 + second + third;
  return { received, cancelled: cancelled / received, rejected: rejections / processed };
}

test("a hand-worked year: 100 come first, 20 are cancelled, 40 rejected, 20 of these come again, and 15 for renewed advice", () => {
  // 80 are not cancelled, 40 + 20 newly assessed, 15 of 60 renewed; 135 received, 115 processed
  const found = firstSubmissions({ cancelled: 20 / 135, rejected: 40 / 115, resubmitted: 0.5, renewed: 0.25 });
  expect(found.cancelled).toBeCloseTo(0.2, 14);
  expect(found.rejected).toBeCloseTo(0.5, 14);
  expect(found.receivedPerFirst).toBeCloseTo(1.35, 14);
});

test("without second submissions the shares are those that are counted", () => {
  expect(firstSubmissions({ cancelled: 0.1, rejected: 0.3, resubmitted: 0, renewed: 0 })).toEqual({
    cancelled: 0.1,
    rejected: 0.3,
    receivedPerFirst: 1,
  });
});

const cases: CountedShares[] = [0, 0.05, 0.27, 0.5].flatMap((cancelled) =>
  [0, 0.05, 0.27, 0.4].flatMap((rejected) =>
    [0, 1 / 6, 0.8].flatMap((resubmitted) =>
      [0, 4 / 77, 0.5].map((renewed) => ({ cancelled, rejected, resubmitted, renewed })),
    ),
  ),
);

test(`following each first submission step by step gives the counted shares back (${cases.length} cases)`, () => {
  for (const shares of cases) {
    const found = firstSubmissions(shares);
    const again = counted(found, shares.resubmitted, shares.renewed);
    expect(again.cancelled, JSON.stringify(shares)).toBeCloseTo(shares.cancelled, 12);
    expect(again.rejected, JSON.stringify(shares)).toBeCloseTo(shares.rejected, 12);
    expect(again.received).toBeCloseTo(found.receivedPerFirst, 12);
  }
});

describe("shares that no first submissions can give are refused", () => {
  test.each<CountedShares>([
    // so many renewals of so few first cases that 80 % rejected of all would take more than all of the first
    { cancelled: 0.1, rejected: 0.8, resubmitted: 1, renewed: 0.8 },
    { cancelled: 1, rejected: 0.3, resubmitted: 0, renewed: 0 },
    { cancelled: -0.1, rejected: 0.3, resubmitted: 0, renewed: 0 },
    { cancelled: 0.1, rejected: Number.NaN, resubmitted: 0, renewed: 0 },
  ])("%j", (shares) => {
    expect(() => firstSubmissions(shares)).toThrow(RangeError);
  });
});
