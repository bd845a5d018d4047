/** Colors for Tcl. The first word of a command is what the eye looks for, so the mode follows where commands begin. As in most
 *  highlighters, braces are taken for scripts: only running a command tells whether they are. */
import { indentService, StreamLanguage, type StreamParser } from '@codemirror/language'

interface State {
  /** The next word is a command's name. */
  atCommand: boolean
  inString: boolean
  /** The command would begin right behind a brace. */
  inBrace: boolean
  /** What was open when a bracket inside of quotes began. */
  readonly strings: boolean[]
}

const CONTROL =
  /^(if|elseif|else|then|for|foreach|while|switch|try|on|trap|finally|catch|return|break|continue|proc|apply|namespace|variable|global|upvar|uplevel|yield|coroutine|tailcall|error|throw|lmap|eval|expr)$/

/** Behind a brace a word may be data as well: only these are taken for commands there. */
const COMMANDS = new Set(
  `after append apply array binary break button cancel catch cd chan clock close concat continue coroutine dict encoding eof
  error eval every exec exit expr fconfigure file flush for foreach format gets glob global grid if incr info interp join label
  lappend lassign ledit lindex linsert list llength lmap load lpop lrange lremove lrepeat lreplace lreverse lsearch lseq lset
  lsort my namespace next open package pid proc puts pwd read regexp regsub rename return scan seek self set source split string
  subst switch tailcall tell throw time timerate trace try unload unset update uplevel upvar variable vwait while yield yieldto
  zlib`.split(/\s+/),
)

const tcl: StreamParser<State> = {
  name: 'tcl',
  startState: () => ({ atCommand: true, inString: false, inBrace: false, strings: [] }),
  copyState: (state) => ({ ...state, strings: [...state.strings] }),

  token(stream, state) {
    if (stream.sol() && !state.inString) {
      state.atCommand = true
      state.inBrace = false
    }
    if (stream.match(/^\\(u[0-9a-f]{1,4}|U[0-9a-f]{1,8}|x[0-9a-f]{1,2}|[0-7]{1,3}|.)/i)) return 'escape'
    // A backslash at the end of a line: the command goes on, but a comment after it would not be one.
    if (stream.match(/^\\$/)) return 'escape'
    if (stream.match(/^\$(\{[^}]*\}?|(::)?[A-Za-z0-9_]+(::\w+)*)/)) {
      state.atCommand = false
      return 'variableName'
    }
    const next = stream.peek()
    if (next === '[') {
      stream.next()
      state.strings.push(state.inString)
      state.inString = false
      state.atCommand = true
      state.inBrace = false
      return 'bracket'
    }
    if (next === ']') {
      stream.next()
      state.inString = state.strings.pop() ?? false
      state.atCommand = false
      return 'bracket'
    }
    if (next === '"' && (state.inString || /(^|[\s[{(;])$/.test(stream.string.slice(0, stream.pos)))) {
      stream.next()
      state.inString = !state.inString
      state.atCommand = false
      return 'string'
    }
    if (state.inString) {
      if (stream.match(/^[^\\$["]+/) === null) stream.next()
      return 'string'
    }
    if (stream.eatSpace()) return null
    if (next === '#' && state.atCommand) {
      stream.skipToEnd()
      return 'comment'
    }
    if (next === '{' || next === ';') {
      stream.next()
      state.atCommand = true
      state.inBrace = next === '{'
      return next === '{' ? 'brace' : 'punctuation'
    }
    if (next === '}') {
      stream.next()
      state.atCommand = false
      return 'brace'
    }
    const word = stream.match(/^[^\s;[\]{}"$\\]+/)
    if (word === null) {
      stream.next()
      return null
    }
    const text = (word as RegExpMatchArray)[0]
    if (/^[-+]?(\d[\d_]*(\.\d+)?(e[-+]?\d+)?|0[xob][\da-f]+)\)?$/i.test(text)) {
      state.atCommand = false
      return 'number'
    }
    if (CONTROL.test(text) && (state.atCommand || /^(else|elseif|then|on|trap|finally)$/.test(text))) {
      state.atCommand = false
      return 'keyword'
    }
    if (!state.atCommand) return /^-[a-z]+$/i.test(text) ? 'propertyName' : null
    state.atCommand = false
    return state.inBrace && !COMMANDS.has(text) ? null : 'variableName.function'
  },

  languageData: {
    commentTokens: { line: '#' },
    closeBrackets: { brackets: ['{', '[', '"', '('] },
    indentOnInput: /^\s*[}\]]$/,
  },
}

export const tclLanguage = StreamLanguage.define(tcl)

/** A line stands as the one before it does, or further in when that one opens a block. */
export const tclIndentation = indentService.of((context, pos) => {
  // At a line break that is being made, the line before is the part before the break.
  const here = context.lineAt(pos, -1)
  const line = here.from === pos && pos > 0 ? context.lineAt(pos - 1, -1) : here
  const indent = /^\s*/.exec(line.text)![0].length
  const opens = /[{[]\s*$/.test(line.text) ? context.unit : 0
  const closes = /^\s*[}\]]/.test(context.textAfterPos(pos)) ? context.unit : 0
  return Math.max(0, indent + opens - closes)
})
