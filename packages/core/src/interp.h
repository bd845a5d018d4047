/* interp.h -- the running interpreter: its state, its frames, its commands.
 *
 * One instance of the core runs one eval at a time, so the state is one static object. The head of it
 * is shared with the host, which reads and writes it in place: keep Interp in step with
 * packages/host/src/state.ts. */
#ifndef FEATHER_INTERP_H
#define FEATHER_INTERP_H
#include "code.h"
#include "host_ops.gen.h"
#include "region.h"

typedef struct Interp Interp;

typedef struct {
  Cell *at;
  u32 count;
} CellRange;

/* What a VM frame is for; decides what happens when it ends. */
typedef enum {
  FRAME_TOP,       /* the code of an eval from outside, or of a nested run */
  FRAME_PROC,      /* a procedure: owns its variables */
  FRAME_EVAL,      /* eval, a body known at run time: borrows the variables of its scope */
  FRAME_NAMESPACE, /* namespace eval: its variables are the namespace's */
} FrameKind;

/* Frames live in the arena, each with its locals and operand stack right behind it, and never move.
 * `words` are the cells of the call (command name first): they stay on the caller's operand stack
 * until the call returns, so that `info level` can see them. Handles in frames are safe because a frame
 * ends before its eval does, and the arenas are reset only after that. */
struct Frame {
  Frame *caller;      /* resumes when this one ends */
  Frame *scope;       /* whose variables this code sees; itself for PROC, NAMESPACE and the first TOP */
  Frame *outer;       /* scopes only: the scope that called it (one level up for upvar) */
  Code *code;
  u32 *ip;            /* saved while another frame runs */
  Cell *sp;           /* saved: one past the top of the operand stack */
  Cell *locals;
  Cell *stack;
  Cell *words;
  u32 word_count;
  u32 level;          /* scopes only: 0 global, 1 ... */
  i32 ns;
  u32 kind;
  i32 label;          /* LOG_* of the line that an error in it gets; 0 none */
  u32 flags;
  i32 command;        /* PROC: number of the command */
  Mark mark;          /* the arena before this frame */
  Cell table;         /* scopes only: the variables that the compiler did not see, or UNSET */
};
enum {
  FRAME_LOG_WORDS = 64, /* no script called it: an error in it is said to be in its words */
  FRAME_TAILCALL = 128, /* something is to be called in its place: see tailcall_request */
  FRAME_WORDS_OWN = 1,  /* words are in the arena, not on the caller's stack */
  FRAME_TEMPORARY = 2,  /* code is in the arena too: its literals are handles of the eval */
  FRAME_DISCARD = 4,    /* the result is not pushed on the caller's stack */
  FRAME_FORCED = 8,     /* runs an inline command that was called in another way: transparent in traces */
  FRAME_LAMBDA = 16,
  FRAME_NS_DELETED = 512,   /* its namespace was deleted, and goes with the last frame in it */
  FRAME_LOCAL_TRACES = 1024, /* some local may have traces that watch for its end */
  FRAME_TRACE = 2048,       /* stands between a caller and a call whose execution is traced */
  FRAME_BUFFERS = 256,  /* some local is or was a TAG_BUFFER */
  FRAME_ASK = 8192,         /* a boundary: the interpreter below it may not go on, ask the host when this one ends */
  FRAME_SOURCE = 16384,     /* runs the text of a file; `table` is the name of the script from before */
  FRAME_INJECTED = 32768,   /* calls what coroinject put before a coroutine goes on; the words are its first cell, a list */
  FRAME_LIST = 131072,      /* runs list_code: its first cell is a list, the words of the command */
  FRAME_OUTERMOST = 1 << 18, /* what a coroutine runs that was made outside of all calls: a return passes its end no more than theirs */
  FRAME_PROGRAM = 65536,    /* runs the script that is the whole program */
  FRAME_BOUNDARY = 4096,    /* below it another interpreter runs: see builtins/interp.c */
  FRAME_AWAITS = 1 << 19,   /* in->awaiting may be in it */
  FRAME_LEVEL = 1 << 20,    /* times the aliases, ensembles and handlers of unknown commands that led to it: each is one of the depth */
  FRAME_COROUTINE = 32, /* the first of a coroutine; `command` is its number, `level` the nesting when it was resumed */
};
/* Levels of the depth besides its own: -1 for a frame that is none. */
static inline i32 frame_levels(u32 flags) { return (i32)flags >> 20; }

typedef enum { COMMAND_NONE, COMMAND_BUILTIN, COMMAND_HOST, COMMAND_PROC, COMMAND_EXPAND, COMMAND_TRACED, COMMAND_ALIAS } CommandKind;
/* A traced command's kind: above the low bits what it is without traces (NONE: what the command numbered `fn` is), and
 * whether its steps are traced. */
enum { COMMAND_KIND_MASK = 0xff, COMMAND_KIND_SHIFT = 8, COMMAND_STEPPED = 1 << 16 };

/* What ns_get_command writes. */
typedef struct {
  i32 kind;
  i32 fn;         /* index of the builtin or of the host's command; how many words an alias puts before the arguments */
  i32 ns;         /* where a procedure runs; of the host's: see quick.h */
  i32 generation; /* differs when the number was given to another command */
} CommandDescription;

typedef struct Coroutine Coroutine; /* builtins/coroutine.c */

/* A resolved command, kept as long as code is (the code region). */
struct CommandInfo {
  CommandInfo *older; /* of all that there are, the one made before */
  CommandDescription is;
  i32 id;
  Code *code; /* procedures, once compiled */
  CommandInfo *untraced; /* of a traced one: itself without traces */
  Coroutine *coroutine;  /* that it resumes, once that is known to be here */
};

/* The state. Up to `log_end` the host knows every offset. */
struct Interp {
  i32 budget;          /* steps until attention() */
  u32 command_epoch;   /* changes when a command name may mean something else */
  u32 variable_epoch;  /* changes when a cached namespace variable may be another */
  u32 compile_epoch;   /* changes when an inline command stops being the original */
  i32 depth;           /* frames */
  i32 depth_limit;
  i32 return_code;     /* of a TCL_RETURN on its way */
  i32 return_level;
  i32 error_line;
  i32 error_logged;    /* the next command is not to be logged */
  i32 nested;          /* runs on the C stack */
  i32 nested_limit;
  i32 shadowed;        /* some inline command's name is not what it was: ask at compile time; SHADOWED_NOW: one has just changed */
  i32 code_limit;      /* bytes of resident code before it is dropped */
  i32 intern_epoch;    /* in the aux of a string that was compared with every interned one: changes with each new one */
  i32 caught;          /* completion code of what the last handler caught */
  Cell result;
  Cell error_code;
  Cell error_info;     /* UNSET: nothing logged yet */
  Cell options;        /* a return's own options, until the next command is called, or UNSET */
  Cell tailcall;       /* the words to call when the procedure has ended, or UNSET */
  Cell tailcalls;      /* what tailcall_request keeps, or UNSET */
  Cell scratch[7];     /* for the moment of one op; roots */
  u32 grown_limit;     /* bytes of young values that live on (grown.h), until all become the host's */
  Cell *awaiting;      /* what is to get the return options of the error that was caught last, when it still awaits them (error.h) */
  struct LogRecord *log; /* what is known of errors that the host does not know, or NULL */
  struct LogRecord *log_settled; /* where that ends which is about one that was caught */
  struct LogRecord *log_end;
  i32 tailcall_ns;
  Frame *run_base;     /* of the frames that a builtin pushed, the first, when there are several */
  Frame *left;         /* with STATUS_SWITCHED: the first frame of the coroutine that was left */
  struct Step *steps;  /* step traces of commands that run (builtins/trace.c) */
  u32 epoch_before;    /* compile_epoch without them */
  Frame *frame;        /* the innermost */
  Frame *waiting;      /* the innermost of the run that waits for a nested one: it goes on in the code that it is in */
  Frame *global;       /* level 0 of the interpreter that runs */
  i32 called;          /* number of the command that the running builtin is */
  CommandInfo **commands; /* of the interpreter that runs, by number */
  u32 command_capacity;
  CommandInfo *newest_command; /* of all interpreters */
};

/* The compile_epoch while steps are traced: no code was compiled for it. */
enum { STEP_EPOCH = 0 };
enum { SHADOWED_NOW = 2 };

extern Interp interp;

/* Builtins run with their words (name first) and leave the result in in->result. */
typedef Status Builtin(Interp *in, u32 count, Cell *words);

/* A command of the core: one function, one row. */
typedef struct {
  Str name;
  i32 min; /* argument words after the name */
  i32 max; /* ARGS_ANY, ARGS_PAIRS: any even number more than the fewest */
  Str usage;
  Builtin *run;   /* NULL: inline commands only, see FORCED */
  void *compile;  /* CompileHook, or NULL */
} BuiltinRow;
enum { ARGS_ANY = -1, ARGS_PAIRS = -2 };
#define CMD(name, min, max, usage, run, compile) {STR(name), min, max, STR(usage), run, (void *)compile}

#endif
