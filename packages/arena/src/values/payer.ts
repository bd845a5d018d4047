/** Who pays for conversions that take long: the text of a huge integer, a list of a long text. They happen wherever a value
 *  is looked at, far from anything that could account for them. */

/** Who pays. Both are told in units of about 50 ns. */
export interface Payer {
  /** Before work is done; throws when there is nothing left to pay with. */
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
