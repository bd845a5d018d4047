import { TclList } from './list.ts'
import { parseDictWords, parseList } from './list-syntax.ts'

/** Short strings are primitives, on which nothing can be cached, and short lists written out in a script are read
 *  again and again (`lindex {a b c} $i`). So the last few that were parsed are remembered here: at most `SLOTS` texts
 *  of `PRIMITIVE_LIMIT` units. */
const SLOTS = 64

const texts: string[] = new Array<string>(SLOTS).fill('')
const lists: (TclList | undefined)[] = new Array<TclList | undefined>(SLOTS).fill(undefined)

/** The list that a short text means. The same text may give the same object again, so nobody owns it.
 *  @param forDict word errors as those of a dict.
 *  @throws TclFailure when it is not a list. */
export function memoizedList(text: string, forDict = false): TclList {
  const n = text.length
  const slot =
    n === 0 ? 0 : (n * 7 + text.charCodeAt(0) + text.charCodeAt(n - 1) * 3 + text.charCodeAt(n >> 1) * 5) & (SLOTS - 1)
  const known = lists[slot]
  if (known !== undefined && known.items !== null && texts[slot] === text) return known
  const items = forDict ? parseDictWords(text) : parseList(text)
  const list = new TclList(items, 0, items.length, 0, 0)
  texts[slot] = text
  lists[slot] = list
  return list
}
