/* common.h -- the vocabulary of the core: integer types, text, cells, completion codes.
 *
 * Ring 0: includes nothing of the core. */
#ifndef FEATHER_COMMON_H
#define FEATHER_COMMON_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t i32;
typedef int64_t i64;
typedef double f64;

/* No libc: these become memory.copy/fill. Calls through the names below inline. */
#define mem_copy(d, s, n) __builtin_memcpy((d), (s), (n))
#define mem_move(d, s, n) __builtin_memmove((d), (s), (n))
#define mem_zero(d, n) __builtin_memset((d), 0, (n))

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NOINLINE __attribute__((noinline))
#define COUNT_OF(a) (sizeof(a) / sizeof((a)[0]))

#ifdef FEATHER_WASM_BUILD
#define FEATHER_EXPORT(name) __attribute__((export_name(#name)))
#define FEATHER_SHORT_EXPORT(name) __attribute__((export_name(SHORT_##name))) /* host_ops.gen.h */
#else
#define FEATHER_EXPORT(name)
#define FEATHER_SHORT_EXPORT(name)
#endif

/* Does recursion come near the end of the C stack? In WASM that lies at the bottom of memory and grows down; natively there
 * is plenty, and counters of depth suffice. */
static inline bool stack_low(void) {
#ifdef FEATHER_WASM_BUILD
  enum { STACK_RESERVE = 32 * 1024 };
  volatile u8 here = 0;
  return (size_t)&here < STACK_RESERVE;
#else
  return false;
#endif
}

/* Script text: UTF-16 code units, as the host keeps it. Not terminated. */
typedef struct {
  const u16 *at;
  u32 len;
} Text;

/* A constant of the core's own, in ASCII; the length comes from sizeof, never from counting. */
typedef struct {
  const char *at;
  u32 len;
} Str;
#define STR(literal) ((Str){(literal), sizeof(literal) - 1})

/* Completion codes (return(n)). Values past CONTINUE are the script's own. */
typedef i32 Status;
enum {
  TCL_OK = 0,
  TCL_ERROR = 1,
  TCL_RETURN = 2,
  TCL_BREAK = 3,
  TCL_CONTINUE = 4,
};

/* Inside the VM only: not completion codes, so far outside what a script can return that
 * `return -code` refuses them. */
enum {
  STATUS_PUSHED = -0x7fffff00, /* a builtin pushed a frame: run it, its result is mine */
  STATUS_LIMIT = -0x7ffffeff,  /* a limit was hit: no script may catch this */
  STATUS_REDIRECT = -0x7ffffefe, /* from command_call: run the builtin whose row number is in `out` */
  STATUS_SWITCHED = -0x7ffffefb, /* a coroutine was left: go on in in->frame, its value is pushed */
  STATUS_AGAIN = -0x7ffffefc,    /* a slice of a run is over: call it again */
  STATUS_SCRIPT = -0x7ffffefd,   /* from command_call: evaluate the script in `out` in its place */
};

/* A VM cell: one Tcl value, unboxed where it is a number.
 *
 *    | tag u32 | aux u32 | payload 64 bits |
 *
 * INT     payload.i: the 64 bits; bigger integers are OBJ
 * DOUBLE  payload.d
 * OBJ     payload.h: a handle; above 0 scratch, below 0 pinned
 * The rest occur in variable slots only, so that one test (tag > TAG_OBJ) finds every case that is
 * not a plain value:
 * OWNED   an OBJ that no other cell names: may be updated in place
 * UNSET   no value
 * LINK    upvar to a slot of an older frame: payload.frame, slot number in aux
 * BUFFER  a list that this slot is building (list_buffer.h)
 * TEXT    a string that this slot is building (text_buffer.h)
 * TABLE   an array of this slot (array_table.h)
 * DICT    a dict that this slot is building (dict_table.h)
 * VAR     a variable that the host keeps (namespace, array, traced, constant ...): payload.h names it */
typedef struct Frame Frame;
typedef struct ListBuffer ListBuffer;
typedef struct TextBuffer TextBuffer;
typedef struct FeatherCell { /* as feather.h names it */
  union {
    struct {
      u32 tag;
      u32 aux;
    };
    u64 head; /* both: what is written in parts and then copied whole makes the processor wait */
  };
  union {
    i64 i;
    f64 d;
    i32 h;
    Frame *frame;
    ListBuffer *buffer;
    TextBuffer *text;
  };
} Cell;

enum Tag {
  TAG_INT = 0,
  TAG_DOUBLE = 1,
  TAG_OBJ = 2,
  TAG_OWNED = 3,
  TAG_UNSET = 4,
  TAG_LINK = 5,
  TAG_VAR = 6,
  TAG_BUFFER = 7,
  TAG_TEXT = 8,
  TAG_TABLE = 9,
  TAG_DICT = 10,
};

#endif
