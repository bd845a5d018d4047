import { dictFlat, TclDict } from './dict.ts'
import { BARE_TEXT, listItems, TclList } from './list.ts'
import { quoteItem } from './list-syntax.ts'
import { pay } from './payer.ts'
import { flat, STRING_LIMIT, tooLong } from './string.ts'
import { type TclValue, toText } from './value.ts'

/** Texts up to this are made at once. */
const LONG_TEXT = 4096
/** Elements whose text is made flat at a time. */
const PART = 4096
/** So many elements may stay a rope. */
const FEW_ITEMS = 64

/** A list or dict whose text is being made: the elements up to `at` are in `text`. */
class Open {
  readonly value: TclList | TclDict
  readonly items: readonly TclValue[]
  at: number
  /** Flat parts of the text, and what comes after them. */
  done: string
  text: string
  /** Whether the last element was written as it stands. */
  bare: boolean

  constructor(value: TclList | TclDict) {
    this.value = value
    this.items = value instanceof TclList ? listItems(value) : dictFlat(value)
    this.at = 0
    this.done = ''
    this.text = ''
    this.bare = false
  }
}

/** Make and keep the string representation of a list or dict, and of those in it. Not recursive: values may be nested
 *  more deeply than the stack is.
 *  @throws TclFailure when the text would be longer than a string can be. */
export function containerText(value: TclList | TclDict): string {
  const above: Open[] = []
  let open = new Open(value)
  for (;;) {
    const inner = write(open)
    if (inner !== undefined) {
      above.push(open)
      open = new Open(inner)
      continue
    }
    const done = open.value
    done.text = open.text
    if (done instanceof TclList) {
      if (open.bare && open.items.length === 1) done.flags |= BARE_TEXT
      else done.flags &= ~BARE_TEXT
    }
    if (open.text.length > LONG_TEXT || open.items.length > LONG_TEXT >> 3)
      pay((open.text.length >> 6) + (open.items.length >> 1))
    const outer = above.pop()
    if (outer === undefined) {
      // Two nodes of a rope for each element take ten times as much as the text: reading a character makes it flat.
      if (open.items.length > FEW_ITEMS) open.text.charCodeAt(0)
      return open.text
    }
    open = outer
  }
}

/** Write elements until the end, or up to a list or dict that has no text yet, which is returned. */
function write(open: Open): TclList | TclDict | undefined {
  const items = open.items
  let text = open.text
  for (let i = open.at; i < items.length; i++) {
    const item = items[i] as TclValue
    let word: string
    if (typeof item === 'number') {
      word = `${item}`
      open.bare = true
    } else if (item instanceof TclList || item instanceof TclDict) {
      if (item.text === undefined) {
        open.at = i
        open.text = text
        return item
      }
      // Its text is a list's, so it can stand in braces as it is. Looking at it would flatten it, at every level.
      word = toText(item)
      open.bare = item.size === 1 && item instanceof TclList && (item.flags & BARE_TEXT) !== 0
      if (!open.bare) word = `{${word}}`
    } else {
      const plain = toText(item)
      word = quoteItem(plain, i === 0)
      open.bare = word === plain
    }
    if (open.done.length + text.length + word.length >= STRING_LIMIT) tooLong()
    text = i === 0 ? word : `${text} ${word}`
    if ((i & (PART - 1)) === PART - 1) {
      // A rope of all elements would be made flat at once when somebody looks at it.
      open.done += flat(text)
      text = ''
      pay(0)
    }
  }
  open.text = open.done + text
  return undefined
}
