/** Who pays for conversions that take long: the text of a huge integer, a list of a long text. They happen wherever a value
 *  is looked at, far from anything that could account for them. */

/** Is told of work before it is done, in units of about 100 ns; throws when there is nothing left to pay with. */
export type Payer = (units: number) => void

let payer: Payer | null = null

/** Let somebody pay from here on. Gives who did before. */
export function setPayer(next: Payer | null): Payer | null {
  const before = payer
  payer = next
  return before
}

/** Announce work. */
export function pay(units: number): void {
  if (payer !== null) payer(units)
}
