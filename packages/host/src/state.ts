/** The head of the core's state, which host and core share in place: byte offsets, as in Interp (interp.h). */
export const STATE = {
  budget: 0,
  commandEpoch: 4,
  variableEpoch: 8,
  compileEpoch: 12,
  depth: 16,
  depthLimit: 20,
  returnCode: 24,
  returnLevel: 28,
  errorLine: 32,
  errorLogged: 36,
  nested: 40,
  nestedLimit: 44,
  shadowed: 48,
  codeLimit: 52,
  internEpoch: 56,
  caught: 60,
  result: 64,
  errorCode: 80,
  errorInfo: 96,
  options: 112,
  tailcall: 128,
  grownLimit: 272,
  awaiting: 276,
  log: 280,
  logSettled: 284,
  logEnd: 288,
} as const

/** What `shadowed` says, as in interp.h: a command that compiles inline was redefined just now. */
export const SHADOWED_NOW = 2

/** Cell tags, as in common.h. */
export const TAG_INT = 0
export const TAG_DOUBLE = 1
export const TAG_OBJ = 2
export const TAG_OWNED = 3
export const TAG_UNSET = 4
export const TAG_LINK = 5
export const TAG_VAR = 6
/** An array: a list of its elements, and in the second word how many buckets its hash table has. */
export const TAG_TABLE = 9

/** Literal descriptors, as in code.h. */
export const LIT_SOURCE = 16
export const LIT_TEXT = 17
export const LIT_SOURCE_NUMBER = 18

/** Completion codes. */
export const TCL_OK = 0
export const TCL_ERROR = 1
export const TCL_RETURN = 2
export const TCL_BREAK = 3
export const TCL_CONTINUE = 4
export const STATUS_LIMIT = -0x7ffffeff
export const STATUS_REDIRECT = -0x7ffffefe
export const STATUS_SCRIPT = -0x7ffffefd

/** Why a variable could not be read or written, as in variable.h. */
export const VAR_OK = 0
export const VAR_MISSING = 1
export const VAR_IS_ARRAY = 2
export const VAR_NOT_ARRAY = 3
export const VAR_NO_ELEMENT = 4
export const VAR_TRACED = 5
export const VAR_CONSTANT = 6
export const VAR_NO_NAMESPACE = 7
export const VAR_DEAD_NAMESPACE = 8
export const VAR_DEAD_ELEMENT = 9
export const VAR_TRACED_MISSING = 10
export const VAR_EMPTY = 11

/** Offsets in a block of code (struct Code, code.h). */
export const CODE = {
  literals: 16,
  literalCount: 20,
  sites: 24,
  siteCount: 28,
  locals: 48,
  localCount: 52,
  source: 76,
} as const
export const CELL_BYTES = 16
export const LOCAL_BYTES = 12
