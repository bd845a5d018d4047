/** Random scripts: statements that are made of the grammar, after a prelude that gives them something to work with. */
import { grammar } from './commands.mjs'
import { Random } from './random.mjs'
import { BETWEEN } from './statements.mjs'
import { Words } from './values.mjs'

/** What scripts find: variables, procedures, traces to add, a namespace, an ensemble, a child interpreter. */
export const prelude = `set x 5; set y 2.5; set s {hello world}; set l {c a b}; set d {a 1 b 2}; set e {}; set n -3
set ll {{a 1} {b 2}}; set dd {k {x 1 y 2}}; set ::g global; array set arr {k 7}; array set arr2 {}
set nest {{b 2 {p q}} {a 10 {r s}} {c 1 {t u}}}; set nums {5 3 10 1 3}; set uni a\\U1f600\\u00e9\\u4e2db; set big 123456789012345678901
proc p {a {b 2} args} {list $a $b $args}
proc sum {a b} {expr {$a + $b}}
proc fail {m} {error $m}
proc lambda args {return $args}
proc note args {append ::notes [lindex $args 0]}
proc tracer {a b op} {lappend ::notes [list $a $b $op]}
proc exectrace args {lappend ::notes $args}
proc seen {tag args} {lappend ::notes $tag [lindex $args end]}
proc watch {name ops tag} {trace add execution $name $ops [list seen $tag]}
proc unwatch {name ops tag} {trace remove execution $name $ops [list seen $tag]}
proc watchvar {name ops tag} {uplevel 1 [list trace add variable $name $ops [list seen $tag]]}
namespace eval ns {variable v 3; namespace export q; proc q {a} {variable v; list $a $v}; namespace eval in {}}
namespace eval ens {namespace export *; proc one {} {return 1}; proc two a {return $a}; proc three args {llength $args}; namespace ensemble create}
interp create child
`

/** Only in some scripts: for a child interpreter a script costs twice. */
const NEEDS_CHILD = /\bchild\b/

const total = grammar.reduce((sum, { weight }) => sum + weight, 0)

class Writer {
  #random
  #values
  #depth = 0

  constructor(random) {
    this.#random = random
    this.#values = new Words(random, (cost) => this.#body(cost))
  }

  /** One command, or a line of several. */
  statement() {
    const r = this.#random
    let at = r.below(total)
    const line = grammar.find(({ weight }) => (at -= weight) < 0)
    let words = this.#wordsOf(line.words)
    if (r.chance(0.04) && words.length > 1) words.splice(1 + r.below(words.length - 1), 1)
    if (r.chance(0.03)) words.splice(1 + r.below(words.length), 0, this.#values.any())
    if (r.chance(0.02)) words = [words[0], '{*}[list', ...words.slice(1, 4), ']', ...words.slice(4)]
    // A command that is known when it runs, and not when it is compiled.
    if (r.chance(0.05) && /^[a-z]+$/.test(words[0])) words[0] = `[list ${words[0]}]`
    return words.join(' ')
  }

  /** A script inside of another: `cost` levels deeper. */
  #body(cost) {
    if (this.#depth + cost > 5)
      return this.#random.pick([
        'set x',
        'incr n',
        'break',
        'error deep',
        'incr ::g',
        'set s 1',
        'list a',
        '',
        'return r',
      ])
    this.#depth += cost
    try {
      const sep = this.#random.chance(0.7) ? '; ' : '\n'
      const statements = this.#random.some(1, 2, () => this.statement())
      if (this.#random.chance(0.15)) statements.splice(this.#random.below(2), 0, this.#exit())
      return statements.join(sep)
    } finally {
      this.#depth -= cost
    }
  }

  /** A statement that leaves a loop or goes on with it. */
  #exit() {
    const r = this.#random
    return `if {[incr n] ${r.pick(['<', '>', '==', '%'])} ${r.between(-3, 2)}} {${r.pick(['continue', 'continue', 'break', 'return'])}}`
  }

  /** @param {import('./commands.mjs').Part[]} parts @returns {string[]} */
  #wordsOf(parts) {
    return parts.flatMap((part) => this.#emit(part))
  }

  /** The words that a part of the grammar stands for, this time.
   *  @param {import('./commands.mjs').Part} part @returns {string[]} */
  #emit(part) {
    const r = this.#random
    switch (part.kind) {
      case 'text':
        return [part.text]
      case 'type':
        return [part.first && part.type === 'BODY' ? this.#body(2) : this.#values.word(part.type)]
      case 'sequence':
        return [part.of.flatMap((piece) => this.#emit(piece)).join('')]
      case 'choice':
        return this.#emit(r.pick(part.of))
      case 'perhaps':
        return r.chance(0.5) ? this.#wordsOf(part.words) : []
      case 'inside':
        return [`${part.open}${this.#wordsOf(part.words).join(' ')}${part.close}`]
      case 'options':
        return Array.from({ length: r.chance(0.4) ? 0 : r.between(1, 3) }, () => this.#option(r.pick(part.of))).flat()
      case 'several':
        return Array.from({ length: Math.max(part.least, r.between(0, 3)) }, () => this.#emit(part.part)).flat()
    }
  }

  /** Now and then its name is cut short. */
  #option(parts) {
    const [name, ...more] = this.#wordsOf(parts)
    return [this.#random.chance(0.03) ? name.slice(0, -1) : name, ...more]
  }
}

/** The statements of the script that a seed stands for, and how they are put together.
 *  @param {string} seed @returns {{ caught: boolean, inProc: boolean, statements: string[] }} */
export function makeScript(seed) {
  const random = new Random(seed)
  const writer = new Writer(random)
  return {
    caught: random.chance(0.85),
    inProc: random.chance(0.35),
    statements: random.some(2, 9, () => writer.statement()),
  }
}

/** The text of a script. With `caught`, the outcomes of all statements are its result; else the first error ends it. */
export function render({ caught, inProc, statements }) {
  const stepped = statements.some((statement) => /(enter|leave)step/.test(statement))
  const text = caught ? statements.map((s) => caughtStatement(s, stepped)).join('\n') : statements.join(BETWEEN)
  const begin = NEEDS_CHILD.test(text) ? prelude : prelude.replace('interp create child\n', '')
  const body = caught ? `set log {}\n${text}\nset log` : text
  // Within another command: what an interpreter in which nothing runs makes of `return` in a part of a script is its own.
  if (!inProc) return `${begin}eval {\n${body}\n}`
  return `${begin}proc main {} {\nupvar 1 arr arr arr2 arr2\nset x 5; set y 2.5; set s {hello world}; set l {c a b}; set d {a 1 b 2}; set e {}; set n -3; set ll {{a 1} {b 2}}; set dd {k {x 1 y 2}}; set nest {{b 2 {p q}} {a 10 {r s}} {c 1 {t u}}}; set nums {5 3 10 1 3}; set uni a\\U1f600\\u00e9\\u4e2db; set big 123456789012345678901\n${body}\n}\nmain`
}

/** What comes of a statement is in the log, whatever it does to the log's own variables. No traces where steps are traced: what
 *  is a compiled part then, in tclsh, and what a script of its own, depends on when it was compiled. */
function caughtStatement(statement, stepped) {
  if (stepped) return `lappend log [set _c [catch {${statement}\n} _m]] [if {$_c < 3} {set _m}] {}`
  return `lappend log [set _c [catch {${statement}\n} _m _o]] [if {$_c < 3} {set _m}] [if {$_c == 1} {list [dict get $_o -errorcode] [dict get $_o -errorinfo]}]`
}
