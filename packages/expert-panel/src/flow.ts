/**
 * From what the report counts to what the model needs: of those received, some are cancelled; of those not cancelled some are
 * rejected, of which some are submitted again; of those assessed some come back for renewed advice. The report's counts contain the
 * second and third submissions, the arrivals of the model only the first.
 */
export interface CountedShares {
  /** Cancelled of all received. */
  cancelled: number;
  /** Rejected of all received and not cancelled. */
  rejected: number;
  /** Submitted again of all rejected; such a referral is always assessed. */
  resubmitted: number;
  /** Renewed advice per case newly assessed; always given. */
  renewed: number;
}

export interface FirstSubmissions {
  /** Cancelled of first submissions. */
  cancelled: number;
  /** Rejected of first submissions not cancelled. */
  rejected: number;
  /** Referrals received in all per first submission. */
  receivedPerFirst: number;
}

/**
 * The shares among first submissions that give the counted shares in the mean.
 *
 * With q the rejected share among first submissions not cancelled, each such submission leads to q·s resubmissions and
 * v·(1 - q + q·s) renewals, so the counted share is q / (1 + q·s + v·(1 - q + q·s)), which is solved for q. With g the further
 * referrals per uncancelled one, the counted share of cancellations is x / (1 + (1 - x)·g), solved for x.
 * @throws {RangeError} if no shares between 0 and 1 can give these counts
 */
export function firstSubmissions(shares: CountedShares): FirstSubmissions {
  const { cancelled, rejected, resubmitted: s, renewed: v } = shares;
  const q = (rejected * (1 + v)) / (1 - rejected * (s - v * (1 - s)));
  const g = q * s + v * (1 - q + q * s);
  const x = (cancelled * (1 + g)) / (1 + cancelled * g);
  if (!(q >= 0 && q <= 1 && x >= 0 && x < 1)) {
    throw new RangeError(`no first submissions can give these shares: ${JSON.stringify(shares)}`);
  }
  return { cancelled: x, rejected: q, receivedPerFirst: 1 + (1 - x) * g };
}
