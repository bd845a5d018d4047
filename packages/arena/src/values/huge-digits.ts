/** The digits of huge integers, which take long to write and to read. The engine does that in one piece; whoever can do it in pieces
 *  that may be stopped says so. */
export interface HugeDigits {
  /** The decimal digits of an integer that is not negative. */
  write(n: bigint): string
  /** The integer that has the decimal digits. */
  read(digits: string): bigint
}

export let hugeDigits: HugeDigits = { write: (n) => `${n}`, read: BigInt }

export function setHugeDigits(by: HugeDigits): void {
  hugeDigits = by
}
