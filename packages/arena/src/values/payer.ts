/** Who pays for conversions that take long: the text of a huge integer, a list of a long text. They happen wherever a value
 *  is looked at, far from anything that could account for them. */

/** Who pays. Both are told in units of about 50 ns. */
export interface Payer {
  /** Before work is done; throws when there is nothing left to pay with, or somebody wants the eval to stop. */
  charge(units: number): void
  /** Of work that cannot stop half-way. Never throws: the eval ends a little later. */
  spend(units: number): void
}

let payer: Payer | null = null

/** Let somebody pay from here on. Gives who did before. */
export function setPayer(next: Payer | null): Payer | null {
  const before = payer
  payer = next
  return before
}

/** Announce work. */
export function pay(units: number): void {
  if (payer !== null) payer.charge(units)
}

/** Passes of a loop between two payments. */
const PASSES = 512

/** Pay for a loop as it goes, so that it can be stopped: to be called with the number of each pass.
 *  @param units of one pass */
export function payEvery(pass: number, units: number): void {
  if ((pass & (PASSES - 1)) === PASSES - 1) pay(PASSES * units)
}

/** Pay for what `payEvery` has left after so many passes; the first few are free. */
export function payRest(passes: number, units: number): void {
  if (passes > FREE_PASSES) pay((passes % PASSES) * units)
}
const FREE_PASSES = 8

/** Tell of work that is being done, wherever that is. */
export function owe(units: number): void {
  if (payer !== null) payer.spend(units)
}

/** Copies of so many elements are too small to count. */
const FEW = 64

/** Tell that so many elements are copied, or that a list or a dict of them is made. */
export function oweCopy(elements: number): void {
  if (elements > FEW) owe(elements >> 3)
}
