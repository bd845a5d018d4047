/** A Tcl double. Boxed, because 5.0 and 5 are one JavaScript number and two Tcl values. */
export class TclDouble {
  readonly value: number
  /** The string representation, made when first asked for. */
  text: string | undefined
  /** 1 when it stands for a text that says so, and has not been computed: errors about integers have another code. */
  readonly written: number

  constructor(value: number, written = 0) {
    this.value = value
    this.text = undefined
    this.written = written
  }
}

/** A double value, whatever the number: 5 gives 5.0, and -0, Inf and NaN are kept. */
export function makeDouble(n: number): TclDouble {
  return new TclDouble(n)
}

/** The double in Tcl's spelling: `1.0`, `1e-5`, `1e+17`, `-0.0`, `Inf`, `NaN`. The fewest digits that read back as the
 *  same double, except for some powers of two (see `formatPower`). */
export function formatDouble(n: number): string {
  const size = n < 0 ? -n : n
  if (size >= 1e-4 && size < 1e17) {
    const text = `${n}`
    return Number.isInteger(n) ? `${text}.0` : text
  }
  if (n === 0) return Object.is(n, -0) ? '-0.0' : '0.0'
  if (size === Number.POSITIVE_INFINITY) return n < 0 ? '-Inf' : 'Inf'
  if (size !== size) return 'NaN'
  const exponent = powerOfTwo(size)
  if (exponent === NO_POWER) return n.toExponential()
  const text = formatPower(size, exponent)
  return n < 0 ? `-${text}` : text
}

const NO_POWER = 9999
/** Where a double is put to look at its bits, and forgotten at once. */
export const doubleView: DataView = new DataView(new ArrayBuffer(8))

/** The exponent of a normal power of two; `NO_POWER` for any other number. */
function powerOfTwo(n: number): number {
  doubleView.setFloat64(0, n)
  const high = doubleView.getUint32(0)
  return (high & 0xfffff) !== 0 || doubleView.getUint32(4) !== 0 || high === 0 ? NO_POWER : (high >> 20) - 1023
}

/** 2^exponent as Tcl writes it. The doubles below a power of two are half as far away as those above it, and Tcl has the
 *  two distances the wrong way round: it accepts digits that are too far below and rejects some that are near enough
 *  above. A quarter of the powers come out different, and about half of these read back as a neighbor:
 *
 *      tclsh: expr {2.0**64} -> 1.844674407370955e+19     (the shortest that reads back is 1.8446744073709552e+19) */
function formatPower(n: number, exponent: number): string {
  const decimal = Number(n.toExponential().split('e')[1])
  // In units of 2^(exponent - 54), where the number is 2^54, it may lie 2 below or 1 above what is written.
  const unit = exponent - 54
  for (let digits = 1; ; digits++) {
    // The step between two numbers of so many digits, as a fraction.
    const ten = decimal - digits + 1
    const step = (ten > 0 ? 10n ** BigInt(ten) : 1n) << BigInt(unit < 0 ? -unit : 0)
    const scale = (ten < 0 ? 10n ** BigInt(-ten) : 1n) << BigInt(unit > 0 ? unit : 0)
    const target = scale << 54n
    const lower = target / step
    const below = target - lower * step
    const above = step - below
    if (below > 2n * scale && above > scale) continue
    const nearest = below <= 2n * scale && below <= above ? lower : lower + 1n
    const all = `${nearest}`
    const shown = all.replace(/0+$/, '')
    const power = decimal + all.length - digits
    const fraction = shown.length > 1 ? `.${shown.slice(1)}` : ''
    return `${shown[0]}${fraction}e${power < 0 ? '' : '+'}${power}`
  }
}
