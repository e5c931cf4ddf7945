/**
 * The stationary distribution of a finite Markov chain in continuous time, by Gauss-Seidel sweeps over its balance equations: knows no
 * queueing formula,
 * and so stands as the independent check of those in `src`.
 *
 * @param outOf the transitions out of a state: to which state, at which rate
 */
export function stationary(states: number, outOf: (state: number) => readonly (readonly [number, number])[]): number[] {
  const into: [number, number][][] = Array.from({ length: states }, () => []);
  const leaving = new Array<number>(states).fill(0);
  for (let from = 0; from < states; from++) {
    for (const [to, rate] of outOf(from)) {
      if (rate === 0) continue;
      into[to]!.push([from, rate]);
      leaving[from]! += rate;
    }
  }
  const share = new Array<number>(states).fill(1 / states);
  for (let change = 1, sweep = 0; change > 1e-13; sweep++) {
    if (sweep > 20_000)
      throw new Error(`stationary: received ${states} states, no convergence after ${sweep} sweeps (${change}).`);
    change = 0;
    for (let state = 0; state < states; state++) {
      let inflow = 0;
      for (const [from, rate] of into[state]!) inflow += share[from]! * rate;
      const next = inflow / leaving[state]!;
      change = Math.max(change, Math.abs(next - share[state]!));
      share[state] = next;
    }
    const total = share.reduce((sum, one) => sum + one, 0);
    for (let state = 0; state < states; state++) share[state]! /= total;
  }
  return share;
}

/** Sum over states of probability times a reward. */
export function average(shares: readonly number[], reward: (state: number) => number): number {
  return shares.reduce((sum, share, state) => sum + share * reward(state), 0);
}
