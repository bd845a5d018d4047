/** The sizes of texts that commands make: checked before they are built, and paid for. */
import { payEvery, STRING_LIMIT, tooLong } from '@feather-tcl/arena/values'
import type { CommandContext } from '../command.ts'

/** Refuse a text of more UTF-16 units than a string can have.
 *  @throws TclFailure `max size for a Tcl value (536870887 characters) exceeded` */
export function checkTextSize(units: number): void {
  if (units > STRING_LIMIT) tooLong()
}

/** Texts up to this length are too short to be reserved and charged for. */
const FREE_UNITS = 512

/** The same, before the text is built: it must fit into what the eval may use.
 *  @throws LimitSignal when it does not */
export function reserveText(ctx: CommandContext, units: number): void {
  if (units <= FREE_UNITS) return
  checkTextSize(units)
  ctx.reserve(units)
}

/** How many UTF-16 units a command that reads or writes each of them once handles in one step. */
const UNITS_PER_STEP = 32

/** Pay for work on each of so many units of text. */
export function chargeText(ctx: CommandContext, units: number): void {
  if (units > FREE_UNITS) ctx.charge(Math.ceil(units / UNITS_PER_STEP))
}

/** How many bytes the text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length
  for (let i = 0; i < text.length; i++) {
    payEvery(i, 1 / 16)
    const c = text.charCodeAt(i)
    if (c >= 0x80) bytes += c < 0x800 || (c >= 0xd800 && c <= 0xdfff) ? 1 : 2
  }
  return bytes
}
