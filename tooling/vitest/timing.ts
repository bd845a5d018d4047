/** Times that tests compare with each other. */

/** Milliseconds of the fastest round of each candidate. Others on the machine only ever make a round slower, so until the answer is
 *  good enough more rounds are run, and come closer to what it takes. The rounds take turns, and should take about the same time when
 *  all is well: long ones are interrupted more often than short ones.
 *  @param good is the answer what the test wants
 *  @param least rounds before the answer counts @param most rounds when it is not good */
export function fastest(
  candidates: readonly (() => unknown)[],
  good: (...best: number[]) => boolean,
  least = 4,
  most = 30,
): number[] {
  const best = candidates.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < most; round++) {
    if (round >= least && good(...best)) break
    candidates.forEach((run, i) => {
      const start = performance.now()
      run()
      best[i] = Math.min(best[i] as number, performance.now() - start)
    })
  }
  return best
}

/** How many times as long one run for `times * n` takes as `times` runs for n: 1 when the time is linear in n, `times` when it is
 *  quadratic.
 *  @param most what is to be shown: below that no more rounds are run */
export function growth(run: (n: number) => unknown, n: number, times: number, most: number): number {
  const many = (): void => {
    for (let i = 0; i < times; i++) run(n)
  }
  many()
  const [small, large] = fastest([many, () => run(times * n)], (a, b) => b < most * a) as [number, number]
  return large / small
}
