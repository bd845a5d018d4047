/* code.h -- compiled code: what the compiler makes and the VM runs.
 *
 * One block, position-independent: everything is an offset from its start, so that the host may keep
 * it as bytes and copy it into linear memory when it is needed again.
 *
 *   | Code | words | literals | sites | ranges | positions | locals | text of literals |
 *
 * Blocks are trusted: the core runs only what its own compiler made, and does not verify it. (The native host does, each
 * block: native/verify.h.)
 *
 * A fresh block's literals are descriptors (LIT_*); the host turns them into pinned values when the
 * block is linked. Sites are caches and start as zero. */
#ifndef FEATHER_CODE_H
#define FEATHER_CODE_H
#include "common.h"

typedef enum {
#define OP(name, words, effect, operands, doc) OP_##name,
#include "opcodes.def"
#undef OP
  OP_COUNT,
} Opcode;

/* How an instruction names a variable. */
typedef enum {
  REF_LOCAL,        /* index: slot */
  REF_NAME,         /* index: literal */
  REF_LOCAL_ELEMENT, /* index: slot; the key is on the stack */
  REF_NAME_ELEMENT, /* index: literal; the key is on the stack */
  REF_DYNAMIC,      /* the whole name is on the stack */
} RefForm;
enum { REF_BITS = 3, REF_MASK = 7 };

/* What FOREACH pushes: rounds, counter, and a buffer of elements for each list. */
/* Most words of a call that INVOKE_EXPANDED knows. */
enum { EXPAND_WORDS = 32 };
/* What LISTOP does, and how it packs its operand. */
typedef enum { LIST_RANGE, LIST_INSERT, LIST_REPLACE, LIST_REVERSE, LIST_CONCAT, LIST_SEARCH, LIST_SORT } ListOp;
/* How LIST_SORT sorts; above that, 1 more than the index of the key in each element. */
enum { SORT_INTEGERS = 1, SORT_DOWN = 2, SORT_UNIQUE = 4, SORT_INDEX = 3 };

/* What SHORT does, in the low bits of its operand; the words' number is above, and then the slot of the local that is changed. */
typedef enum {
  SHORT_SPLIT,
  SHORT_JOIN,
  SHORT_FORMAT,
  SHORT_FIRST,
  SHORT_LAST,
  SHORT_MAP,
  SHORT_COMPARE,
  SHORT_SCAN,
  SHORT_MATCH,
  SHORT_TRIM,    /* how: SHORT_HOW */
  SHORT_REPEAT,
  SHORT_CASE,    /* the same */
  SHORT_REVERSE,
  SHORT_IS,      /* the same: a class */
  ARRAY_BEGIN, /* make the local an array; the rest are subcommands of array */
  ARRAY_EXISTS, /* not by SHORT */
  ARRAY_SET,
  ARRAY_SIZE,
  ARRAY_NAMES,
  ARRAY_GET,
  ARRAY_UNSET,
  DICT_CREATE, /* subcommands of dict */
  DICT_SIZE,
  DICT_KEYS,
  DICT_VALUES,
  DICT_SET, /* not by SHORT; those behind it change a local */
  DICT_UNSET,
  DICT_INCR,
  DICT_APPEND,
  DICT_LAPPEND,
} ShortOp;
enum { SHORT_BITS = 5, SHORT_SLOT = 2 * SHORT_BITS };
/* A slot that is none: the variable is known by its name only. */
enum { SHORT_NAMED = (1 << (24 - SHORT_SLOT)) - 1 };
/* In place of a slot: what TRIM takes off, what CASE makes, and the class of IS. */
enum { TRIM_LEFT = 1 << SHORT_SLOT, TRIM_RIGHT = 2 << SHORT_SLOT, CASE_UPPER = 1 << SHORT_SLOT };
typedef enum {
  CLASS_ALNUM,
  CLASS_ALPHA,
  CLASS_DIGIT = 6,
  CLASS_DOUBLE,
  CLASS_ENTIER,
  CLASS_INTEGER = 11,
  CLASS_LOWER = 13,
  CLASS_SPACE = 16,
  CLASS_UPPER = 18,
  CLASS_WORDCHAR = 20,
  CLASS_XDIGIT,
  CLASS_STRICT = 32,
} CharClass;

/* The operand of DICTSCOPE: which command it is, whether tclsh reads the variable by its slot, which error codes tell, and when it is. */
enum { SCOPE_WITH = 1, SCOPE_BY_SLOT = 2, SCOPE_END = 4 };

enum { LISTOP_BITS = 4, LISTOP_AFTER_BITS = 8, LISTOP_MOST = 255, LISTOP_WORDS = 31, LISTOP_HOW = 17 };
/* In what LOADV says of its site: the tag of what is not to become a value, but is borrowed while it is being built. */
enum { BORROW_TAG = 1 << 24 };
/* And a loop goes over it. */
#define BORROW_HOLD 0x80000000u
/* In the operand of APPENDL_POP: the values are the parts of one. */
enum { APPEND_PARTS = 1 << 16 };
enum { FOREACH_BUFFER = 32 };
#define FOREACH_CELLS(lists) (2 + FOREACH_BUFFER * (lists))

/* Literal descriptors: cell tags past the VM's own. The last literal is none: in code that is dropped after its run it becomes the
 * source. */
enum {
  LIT_SOURCE = 16, /* aux: units; payload: offset in the source */
  LIT_TEXT,        /* aux: units; payload: byte offset in the block */
  LIT_SOURCE_NUMBER, /* as LIT_SOURCE, but a number in expression syntax */
};

typedef enum {
  RANGE_LOOP,  /* break and continue have targets */
  RANGE_CATCH, /* every completion code goes to the target */
  RANGE_SUBST, /* every one but an error */
} RangeKind;

enum { NO_TARGET = 0xffffffffu };

typedef struct {
  u32 kind;
  u32 start, end; /* words */
  u32 target;     /* handler, or where break goes */
  u32 again;      /* where continue goes, or NO_TARGET: further out */
  u32 depth;      /* operand stack there */
} Range;

/* What a trace has to know of a stretch of code. Those that cover a pc are nested, the innermost is the last. */
typedef enum {
  POS_COMMAND, /* a command: the innermost of a unit is what was executing. `label` is NO_LABEL when it is called, else 0 */
  POS_UNIT,    /* a script that its command evaluates as one of its own: lines count from its start, and the command
                * is named too. `label` is the line of the trace between the two */
  POS_ARM,     /* as a unit; a cell of the operand stack (number in source_len) goes into the label, for %s */
  POS_NAMED,   /* as a unit; the word that the command was called by goes into the label, for %s */
  POS_PARSED,  /* a script that could not be parsed, up to there: its command was named when it was compiled */
  POS_SETTING, /* a loop variable is set: its name goes into the label, for %s */
  POS_FOLDED,  /* operators on constants: nothing was executing yet */
  POS_KEEP,    /* an error here keeps the trace of the one that was caught just before: the completion code is the cell of the
                * operand stack whose number is in `source` */
} PositionKind;
enum { NO_LABEL = 0xffffffffu };

/* A local that is the compiler's, not the script's; one that no command of the procedure names itself: tclsh finds it by its name. */
enum { LOCAL_HIDDEN = -2, LOCAL_GIVEN = -3 };

typedef struct {
  u32 start, end;         /* words */
  u32 source, source_len; /* units */
  u32 kind;
  u32 label;              /* literal: a text in which %d stands for the line; or NO_LABEL */
} Position;

typedef struct {
  u32 name;          /* literal */
  i32 symbol;        /* set by the host when linked: equal names have equal symbols */
  i32 default_value; /* literal, -1, LOCAL_HIDDEN or LOCAL_GIVEN */
} Local;

typedef struct CommandInfo CommandInfo;
typedef struct Code Code;

/* An inline cache. For a command: valid while epoch and ns match. For a variable: `cell` is a VAR, or
 * a slot number of `code`. */
typedef struct {
  u32 epoch;
  i32 ns;
  union {
    CommandInfo *command;
    Code *code;
  };
  Cell cell;
} Site;

enum {
  CODE_PROC = 1,     /* has locals of its own */
  CODE_ARGS = 2,     /* the last parameter takes the rest */
  CODE_RESIDENT = 4, /* lives in the code region */
  CODE_EXPR = 8,
  CODE_WARY = 16,    /* looks at every inline command anew: see code_renew */
  CODE_USE = 256,    /* times what it was compiled for (CodeUse) */
};

struct Code {
  u32 size;
  u32 flags;
  u32 words, word_count;
  u32 literals, literal_count;
  u32 sites, site_count;
  u32 ranges, range_count;
  u32 positions, position_count;
  u32 locals, local_count;
  u32 param_count, required_count;
  u32 max_stack;
  u32 compile_epoch;
  i32 ns;
  i32 source; /* pinned: what the host knows of this block (source text, name); 0: it was not asked (code_source) */
  Code *moved; /* forwarding while the code region is compacted */
};

#define CODE_PART(code, type, offset) ((type *)((u8 *)(code) + (code)->offset))
static inline u32 *code_words(Code *c) { return CODE_PART(c, u32, words); }
static inline Cell *code_literals(Code *c) { return CODE_PART(c, Cell, literals); }
static inline Site *code_sites(Code *c) { return CODE_PART(c, Site, sites); }
static inline Range *code_ranges(Code *c) { return CODE_PART(c, Range, ranges); }
static inline Position *code_positions(Code *c) { return CODE_PART(c, Position, positions); }
static inline Local *code_locals(Code *c) { return CODE_PART(c, Local, locals); }

#endif
