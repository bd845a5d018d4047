/** The host-op table: everything the core asks of its host, once.
 *
 *  From it come the C declarations (`src/host_ops.gen.h`), the TypeScript types that a host must satisfy
 *  (`HostOps`, inferred) and the reference page. In C an op is `feather_host_<name>`; the wasm
 *  imports it under a short name (imports.gen.ts).
 *
 *  Kinds: `handle` names a value (0: nil, negative: pinned); `cell` points to a VM cell, 16 bytes, that is read
 *  or written in place; `ptr` is any other address; `size` an unsigned, `i32` a signed number; `bool` 0 or 1;
 *  `status` a completion code: an op that fails has put the message into its `out` cell (or the result cell)
 *  and the error code into the state. No op ever throws through the core. */
export const spec = {
  memory: {
    memory_grow: {
      args: ['size bytes'],
      ret: 'ptr',
      doc: 'Grow linear memory; the address of the fresh bytes (a multiple of 64 KiB), 0 when refused.',
    },
    attention: {
      args: [],
      ret: 'i32',
      doc: "The step budget ran out or the host asked for a stop: account, refill, and say what to do (0 go on, 1 compact, 2 stop: a limit was hit, 3 drop code that nothing runs, and compact, 4 fail with the error in the state, 5 make young values the host's).",
    },
    compact: {
      args: ['ptr ranges', 'size count'],
      ret: 'void',
      doc: 'Renumber the scratch handles in `count` (address, cells) ranges; every other one above the floor dies.',
    },
    collect_soon: {
      args: [],
      ret: 'void',
      doc: 'There is no more room for young values (young.h): come to a safe point and collect, when that is worth it.',
    },
    look: {
      args: [],
      ret: 'void',
      doc: 'A long text is being parsed: see whether the eval is to stop. The one op that may throw, when it is: then nothing of the eval is left.',
    },
    nested: {
      args: ['bool enter'],
      ret: 'void',
      doc: 'A nested run begins or ends: raise or restore the floor under which handles stay.',
    },
  },
  text: {
    text_length: { args: ['cell value'], ret: 'size', doc: 'UTF-16 units of the string representation.' },
    text_fetch: {
      args: ['cell value', 'ptr units', 'size capacity'],
      ret: 'size',
      doc: 'UTF-16 units of the string representation, written to memory when there are at most `capacity`.',
    },
    text_append: {
      args: ['cell variable', 'ptr units', 'size length'],
      ret: 'void',
      doc: 'Append units to the string in a cell (UNSET: to none), which is replaced and OWNED.',
    },
    text_copy: { args: ['cell value', 'ptr units'], ret: 'void', doc: 'Write those units to memory.' },
    text_new: { args: ['const ptr units', 'size length'], ret: 'handle', doc: 'A string value of units in memory.' },
  },
  value: {
    values_settle: {
      args: ['ptr cells', 'size count'],
      ret: 'void',
      doc: 'Give young values (young.h) scratch handles: `cells` are the addresses of the cells that name them.',
    },
    value_concat: {
      args: ['cell values', 'size count', 'cell out'],
      ret: 'status',
      doc: 'Join the strings of values.',
    },
    value_words: {
      args: ['cell values', 'size count', 'cell out'],
      ret: 'status',
      doc: 'concat: join the trimmed strings of values with spaces.',
    },
    value_number: {
      args: ['cell value', 'cell out'],
      ret: 'bool',
      doc: 'Is it a number in expression syntax; then `out` is that number.',
    },
    value_boolean: { args: ['cell value'], ret: 'i32', doc: '1, 0, or -1 when it is no boolean.' },
    value_expected: {
      args: ['bool boolean', 'cell value'],
      ret: 'status',
      doc: 'The error of a value that is no boolean, or else no integer.',
    },
    expr_binary: {
      args: ['i32 op', 'cell a', 'cell b', 'cell out'],
      ret: 'status',
      doc: 'A binary operator on values that are not both unboxed.',
    },
    expr_unary: {
      args: ['i32 op', 'cell a', 'cell out'],
      ret: 'status',
      doc: 'A unary operator on a value that is not unboxed.',
    },
  },
  string: {
    string_equal: { args: ['cell a', 'cell b'], ret: 'bool', doc: 'Same string representation.' },
    string_compare: { args: ['cell a', 'cell b'], ret: 'i32', doc: '-1, 0 or 1 by code points.' },
    string_length: { args: ['cell value'], ret: 'size', doc: 'Characters (code points).' },
    string_index: { args: ['cell value', 'cell index', 'cell out'], ret: 'status', doc: 'string index.' },
    string_window: {
      args: ['cell value', 'i32 first', 'ptr units', 'size count'],
      ret: 'size',
      doc: 'Copy characters from `first` on, up to `count`; how many. 0 when characters and units are not the same there.',
    },
    string_range: { args: ['cell value', 'cell first', 'cell last', 'cell out'], ret: 'status', doc: 'string range.' },
    string_append: {
      args: ['cell variable', 'cell values', 'size count'],
      ret: 'status',
      doc: 'append: the variable cell is replaced; an OWNED one may be changed in place.',
    },
  },
  list: {
    list_new: { args: ['cell values', 'size count', 'cell out'], ret: 'void', doc: 'A list of values.' },
    list_ints: {
      args: ['ptr ints', 'size count', 'cell out'],
      ret: 'void',
      doc: 'A list of integers of 32 bits, which lie one behind the other.',
    },
    list_length: {
      args: ['cell list'],
      ret: 'i32',
      doc: 'Elements; -1 and an error in the result cell when it is no list.',
    },
    list_get: {
      args: ['cell list', 'i32 index', 'cell out'],
      ret: 'void',
      doc: 'An element of what is known to be a list; empty when outside.',
    },
    list_chunk: {
      args: ['cell list', 'i32 first', 'i32 count', 'cell out'],
      ret: 'i32',
      doc: 'Elements from `first` on, at most as many cells; the length of the list, -1 when it is none.',
    },
    list_index: { args: ['cell list', 'cell indices', 'size count', 'cell out'], ret: 'status', doc: 'lindex.' },
    list_append: {
      args: ['cell variable', 'cell values', 'size count'],
      ret: 'status',
      doc: 'lappend: the variable cell is replaced; an OWNED one may be changed in place.',
    },
    list_concat: { args: ['cell variable', 'cell list'], ret: 'status', doc: 'Append all elements of a list.' },
    list_set: {
      args: ['cell variable', 'cell words', 'size count'],
      ret: 'status',
      doc: 'lset: `count` words, the last is the new value.',
    },
    list_find: {
      args: ['cell list', 'cell value'],
      ret: 'i32',
      doc: 'First element with that string; -1. The list is indexed on first use.',
    },
    list_filter: {
      args: ['cell list', 'cell pattern'],
      ret: 'void',
      doc: 'Keep the elements that match a glob pattern.',
    },
    list_rest: {
      args: ['cell list', 'size first'],
      ret: 'void',
      doc: 'Replace a list by the elements from `first` on.',
    },
    list_spread: { args: ['cell list', 'cell out'], ret: 'void', doc: 'Write every element as a cell.' },
  },
  dict: {
    dict_get: { args: ['cell dict', 'cell keys', 'size count', 'cell out'], ret: 'status', doc: 'dict get.' },
    dict_exists: { args: ['cell dict', 'cell keys', 'size count'], ret: 'bool', doc: 'dict exists.' },
    dict_set: {
      args: ['cell variable', 'cell words', 'size count'],
      ret: 'status',
      doc: 'dict set: `count` words, the last is the value. UNSET: dict unset.',
    },
    dict_list: {
      args: ['cell dict', 'cell out'],
      ret: 'status',
      doc: 'Keys and values in turn, as a list that later changes do not touch.',
    },
  },
  variable: {
    var_new: {
      args: ['cell value'],
      ret: 'handle',
      doc: 'A variable of no name (a local that needs the general way); UNSET: without value; TABLE: an array, the handle is that of a list of keys and values as they were put into its hash table since that grew, aux is how many buckets that has.',
    },
    var_get: {
      args: ['handle variable', 'cell out'],
      ret: 'i32',
      doc: 'Read. 0, or a VAR_* reason; with VAR_TRACED too the value that is there now, or UNSET.',
    },
    var_set: {
      args: ['handle variable', 'cell value'],
      ret: 'i32',
      doc: 'Write: the value is materialized. 0, or a VAR_* reason.',
    },
    var_unset: { args: ['handle variable'], ret: 'i32', doc: 'Remove the value, or the array with its elements.' },
    var_kind: {
      args: ['handle variable'],
      ret: 'i32',
      doc: '0 unset, 1 scalar, 2 array; plus VK_* bits: 4 traces are on it, 8 of a namespace, 16 declared, 32 constant.',
    },
    var_element: {
      args: ['handle variable', 'cell key', 'i32 create'],
      ret: 'handle',
      doc: 'An element as a variable; 0 when missing, -1 when the variable is a scalar. `create` makes array and element.',
    },
    var_has_element: {
      args: ['handle variable', 'cell key'],
      ret: 'i32',
      doc: 'Does the element have a value: 1, 0, or -1 when traces have to be asked.',
    },
    var_get_element: {
      args: ['handle variable', 'cell key', 'cell out'],
      ret: 'i32',
      doc: 'Read an element, in the same way.',
    },
    var_set_element: {
      args: ['handle variable', 'cell key', 'cell value'],
      ret: 'i32',
      doc: 'Write an element, making the array. 0, or a VAR_* reason.',
    },
    var_take: {
      args: ['handle variable', 'cell out'],
      ret: 'i32',
      doc: 'As var_get, for an update in place: gives OWNED when no one else holds the value.',
    },
    var_incr: {
      args: ['handle variable', 'cell amount', 'cell out'],
      ret: 'bool',
      doc: 'Add an integer to an untraced integer variable; false: nothing was done, take the long way.',
    },
    var_incr_element: {
      args: ['handle variable', 'cell key', 'cell amount', 'cell out'],
      ret: 'bool',
      doc: 'The same for an element.',
    },
    var_link: {
      args: ['handle table', 'cell name', 'handle variable'],
      ret: 'status',
      doc: 'Make a name of a table of variables (dynamic locals) an alias of a variable.',
    },
    var_mark: {
      args: ['handle variable', 'i32 mark'],
      ret: 'void',
      doc: 'VAR_MARK_*: it is a constant from now on; a link refers to it, so that its name goes on meaning it when it is unset.',
    },
    var_pin: {
      args: ['handle variable'],
      ret: 'handle',
      doc: 'A pinned handle of the same variable, for a call-site cache.',
    },
    var_lend: {
      args: ['handle variable', 'cell out'],
      ret: 'bool',
      doc: "Move a variable's value to a cell of the core, which uses it in its place until the host makes that UNSET; of an array, a TABLE as for var_new. The cell says how often the variable was used before. False: it has no value, or traces, or is a constant or an element, or an array of many elements that is seldom used.",
    },
    vars_new: { args: [], ret: 'handle', doc: 'An empty table of variables, for names that the compiler did not see.' },
    vars_find: {
      args: ['handle table', 'cell name', 'bool create'],
      ret: 'handle',
      doc: 'A variable of a table; 0 when missing.',
    },
    vars_names: {
      args: ['handle table', 'cell list', 'i32 which'],
      ret: 'void',
      doc: 'Append names to the list in a cell: of its own variables that have a value (0), of links too (1), of its own constants (2), of its own that have traces too (3).',
    },
    symbol: {
      args: ['cell name'],
      ret: 'i32',
      doc: 'The number of a plain name: equal names have equal numbers while the code cache lives. 0: it is qualified; -1: it is `array(key)`.',
    },
    name_split: {
      args: ['cell name', 'cell array', 'cell key'],
      ret: 'bool',
      doc: 'Is it `array(key)`; then both parts.',
    },
    name_qualified: { args: ['cell name'], ret: 'bool', doc: 'Does the name contain `::`.' },
  },
  namespace: {
    ns_var: {
      args: ['i32 ns', 'cell name', 'i32 mode'],
      ret: 'handle',
      doc: 'Find a namespace variable by name (NSVAR_* bits: create, declare as `variable` does); 0 when missing, -1 when its namespace is.',
    },
    ns_get_var: {
      args: ['i32 ns', 'cell name', 'cell out'],
      ret: 'i32',
      doc: 'Read a namespace variable by name. 0, or a VAR_* reason.',
    },
    ns_set_var: {
      args: ['i32 ns', 'cell name', 'cell value'],
      ret: 'i32',
      doc: 'Write a namespace variable by name. 0, or a VAR_* reason.',
    },
    ns_link: {
      args: ['i32 ns', 'cell name', 'handle variable'],
      ret: 'status',
      doc: 'Make a namespace variable an alias of another variable.',
    },
    ns_find: {
      args: ['i32 ns', 'cell name', 'bool create'],
      ret: 'i32',
      doc: 'A namespace by name; 0 when missing, or when it cannot be made (the error is set). The global one is 1.',
    },
    ns_left: {
      args: ['i32 ns'],
      ret: 'void',
      doc: 'A frame of a deleted namespace has ended: when it was the last, what is in the namespace goes.',
    },
    ns_name: { args: ['i32 ns', 'cell out'], ret: 'void', doc: 'Its fully qualified name.' },
    ns_get_command: {
      args: ['i32 ns', 'cell name', 'ptr description'],
      ret: 'i32',
      doc: 'Resolve a command name; its number, or 0. The description (CommandDescription) says how to run it.',
    },
    ns_set_command: {
      args: ['i32 ns', 'cell name', 'i32 kind', 'i32 fn', 'cell params', 'cell body'],
      ret: 'i32',
      doc: 'Define a command; its number. Parameters and body are materialized.',
    },
    builtin_at: {
      args: ['i32 ns', 'const ptr units', 'size length'],
      ret: 'i32',
      doc: 'The number of the builtin that a name means in a namespace, or -1.',
    },
    command_unknown: {
      args: ['i32 ns', 'cell out'],
      ret: 'bool',
      doc: 'The handler words for a command that does not exist.',
    },
  },
  command: {
    command_call: {
      args: ['i32 fn', 'size count', 'cell words', 'cell out'],
      ret: 'status',
      doc: 'Run a command of the host with its words (the name first).',
    },
    command_name: { args: ['i32 command', 'cell out'], ret: 'void', doc: 'Its fully qualified name.' },
    command_expand: {
      args: ['i32 command', 'size count', 'cell words', 'cell out'],
      ret: 'status',
      doc: 'For ensembles and aliases: the words to call instead, as a list.',
    },
    command_usage: {
      args: ['i32 command', 'size count', 'cell words', 'cell out'],
      ret: 'void',
      doc: 'The message of `wrong # args` for these words.',
    },
    proc_define: {
      args: ['i32 ns', 'cell name', 'cell params', 'cell body'],
      ret: 'status',
      doc: 'proc: parameters and body are materialized.',
    },
    proc_params: { args: ['i32 command'], ret: 'handle', doc: 'Its parameters: a list of {name ?default?}.' },
    proc_body: { args: ['i32 command'], ret: 'handle', doc: 'Its body.' },
    lambda: {
      args: ['cell lambda', 'i32 ns', 'ptr description'],
      ret: 'i32',
      doc: 'The procedure that an apply lambda is; its number, or 0 and an error in the result cell.',
    },
  },
  code: {
    code_find: {
      args: ['cell source', 'i32 kind', 'i32 ns'],
      ret: 'ptr',
      doc: 'The address of the code of a script value; 0: compile it for this once; 1: compile and keep it; 2: it is no script but a list, the words of one command.',
    },
    code_link: {
      args: ['ptr code', 'cell source', 'i32 kind', 'bool keep'],
      ret: 'void',
      doc: 'Turn literal descriptors into pinned values and names into symbols; remember the block when kept.',
    },
    code_release: { args: ['ptr code'], ret: 'void', doc: 'Unpin what a block that is dropped holds.' },
    code_place: {
      args: ['handle source', 'size start', 'size length', 'cell out'],
      ret: 'void',
      doc: 'The text of a place in the source of code.',
    },
    code_around: {
      args: ['handle source', 'handle outer', 'size start', 'size length', 'i32 procedure', 'cell file'],
      ret: 'bool',
      doc: 'The source stands in braces in a place of the outer one. Without an outer one it is what `procedure` defines; else a file of this name; UNSET: the program, named as `info script` said when it began; 0: nothing is known; and `start` says how many interpreters further out. `procedure`: above 0 for the body of one; -1: the source is that place, its words quoted in another way; -2: the place has defined the last procedure. Is the source found in that place.',
    },
    code_origin: {
      args: ['handle source', 'size at', 'cell out'],
      ret: 'void',
      doc: 'The type, line and file of info frame for a place in the source, from what code_around has said.',
    },
    code_forget: { args: [], ret: 'void', doc: 'All kept blocks are gone: forget their addresses.' },
    code_evict: {
      args: ['ptr roots', 'size count', 'ptr running', 'size running_count'],
      ret: 'void',
      doc: 'In an eval, all kept blocks are gone but those at `running_count` addresses: forget the others, and unpin their literals wherever the roots, (address, cells) ranges, hold them.',
    },
  },
  error: {
    error_tell: {
      args: [],
      ret: 'void',
      doc: 'Read what the log has of errors (LOG_*), for it will not last.',
    },
    error_settle: {
      args: [],
      ret: 'bool',
      doc: 'An error was caught: errorInfo and errorCode are to be what the log will say of it when somebody asks (true), or they are set now.',
    },
    options_get: {
      args: ['i32 status', 'cell out'],
      ret: 'void',
      doc: 'The return options of what was caught, as a dict.',
    },
    options_return: {
      args: ['cell words', 'size count'],
      ret: 'status',
      doc: 'return: read options and result from the words; the state is filled, the completion code comes back.',
    },
    options_set: {
      args: ['cell options', 'cell result'],
      ret: 'status',
      doc: 'Complete with a dict of return options: the state is filled, the completion code comes back.',
    },
    options_during: {
      args: ['cell options', 'cell during'],
      ret: 'void',
      doc: 'Add -during to the options of an error in a cell.',
    },
    options_match: {
      args: ['cell pattern'],
      ret: 'bool',
      doc: 'Does the error code of what was just caught begin with the elements of the pattern.',
    },
  },
  coroutine: {
    coroutine_make: {
      args: ['i32 ns', 'cell name'],
      ret: 'i32',
      doc: 'Define a coroutine with its command; its number, which no other one ever has, or 0 and an error.',
    },
    coroutine_of: { args: ['i32 command'], ret: 'i32', doc: 'The coroutine that a command resumes; 0: none.' },
    coroutine_name: {
      args: ['i32 coroutine', 'cell out'],
      ret: 'void',
      doc: 'The full name of its command; empty when that is gone.',
    },
    coroutine_save: {
      args: ['i32 coroutine', 'ptr image', 'size frames', 'size cells', 'bool many'],
      ret: 'bool',
      doc: 'Take the frames of a suspended coroutine (coroutine.c): numbers are copied, handles materialized, code kept as bytes. False: its command is gone, and so is the coroutine.',
    },
    coroutine_size: {
      args: ['i32 coroutine'],
      ret: 'i32',
      doc: 'Bytes of the image to resume from; 0: it is running, -1: it is no coroutine.',
    },
    coroutine_inject: {
      args: ['i32 coroutine', 'cell words', 'bool away', 'bool many'],
      ret: 'void',
      doc: 'coroinject: have the words, a list, called with what the coroutine is resumed with before it goes on. away: it is suspended and the host has it; else many: it takes any number of words.',
    },
    coroutine_injected: {
      args: ['i32 coroutine', 'cell out'],
      ret: 'bool',
      doc: 'Take out the words that were injected first, of those that are left: they are called last. They say already whether it is from yield or yieldto.',
    },
    coroutine_load: {
      args: ['i32 coroutine', 'ptr image'],
      ret: 'void',
      doc: 'Write the image back with fresh handles, behind a frame that holds the number of frames and whether it takes many words; code that is not resident any more has address 0.',
    },
    coroutine_code: {
      args: ['i32 coroutine', 'size frame', 'ptr code'],
      ret: 'i32',
      doc: 'Bytes of the code of a frame; with an address, write and link it there.',
    },
    coroutine_end: { args: ['i32 coroutine'], ret: 'void', doc: 'It has ended: its command goes.' },
  },
  script: {
    script_open: {
      args: ['cell words', 'size count', 'cell text', 'cell before'],
      ret: 'status',
      doc: 'source: the text of the file that the words name. It is the running script from here on; `before` gets the one that was.',
    },
    script_close: {
      args: ['cell before'],
      ret: 'void',
      doc: 'The file has ended: the running script is the one from before.',
    },
  },
  interp: {
    interp_request: {
      args: ['ptr request', 'cell out'],
      ret: 'void',
      doc: 'What a command wants done in another interpreter (InterpRequest), and the script or the list of words for it. That interpreter is the one to enter next.',
    },
    interp_enter: {
      args: ['ptr record'],
      ret: 'void',
      doc: 'The running interpreter calls: another runs from here on. The record (InterpRecord) of the one that calls is kept, that of the other takes its place.',
    },
    interp_complete: {
      args: ['i32 status'],
      ret: 'status',
      doc: 'The running interpreter is about to be left, with an error, because of a limit, or after feather_ask_boundaries: the completion for the one that called.',
    },
    interp_leave: {
      args: ['ptr record'],
      ret: 'void',
      doc: 'The interpreter that called runs again. The records change places as with interp_enter.',
    },
    alias_words: {
      args: ['i32 command', 'cell words', 'cell out'],
      ret: 'bool',
      doc: 'Write the words that stand for the name of an alias. Is its target in another interpreter; that is the one to enter next.',
    },
  },
  trace: {
    trace_fire: {
      args: ['handle variable', 'i32 op', 'i32 index', 'cell out'],
      ret: 'bool',
      doc: 'The index-th callback (command prefix) of a variable for an operation, those of its array first; 0 begins, -1 ends early. For an element the key goes to the second cell of `out`.',
    },
    trace_add: {
      args: ['i32 kind', 'handle variable', 'cell name', 'cell ops', 'cell prefix'],
      ret: 'status',
      doc: 'trace add (kind TRACE_ON_*): the command prefix is materialized. For commands `variable` is the namespace that looks the name up; 0 for a variable: only check the operations.',
    },
    trace_remove: {
      args: ['i32 kind', 'handle variable', 'cell name', 'cell ops', 'cell prefix'],
      ret: 'status',
      doc: 'trace remove, in the same way.',
    },
    trace_info: {
      args: ['i32 kind', 'handle variable', 'cell name', 'cell out'],
      ret: 'status',
      doc: 'trace info: a list of {ops prefix}.',
    },
  },
} as const

/* `satisfies` and isolated declarations do not go together. */
const checked: Spec = spec
void checked

/** Parameter and result kinds of host ops. */
export type Kind = 'handle' | 'cell' | 'ptr' | 'i32' | 'f64' | 'size' | 'bool' | 'status' | 'void'
interface Op {
  readonly args: readonly string[]
  readonly ret: Kind
  readonly doc: string
}
type Spec = Readonly<Record<string, Readonly<Record<string, Op>>>>

type OpsOf<S> = { [F in keyof S]: { [N in keyof S[F]]: S[F][N] } }[keyof S]
type Merge<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type AllOps = Merge<OpsOf<typeof spec>>
type Numbers<A extends readonly string[]> = { [I in keyof A]: number }
type ResultOf<R> = R extends 'void' ? void : R extends 'bool' ? number | boolean : number
type Fn<O> = O extends { args: infer A extends readonly string[]; ret: infer R }
  ? (...args: Numbers<A>) => ResultOf<R>
  : never

/** What a host must provide: every op of the table, and nothing else. */
export type HostOps = { readonly [N in keyof AllOps]: Fn<AllOps[N]> }

/** The ops of one family of the table. */
export type HostOpsOf<F extends keyof typeof spec> = { readonly [N in keyof (typeof spec)[F]]: Fn<(typeof spec)[F][N]> }
