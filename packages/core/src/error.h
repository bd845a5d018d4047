/* error.h -- how commands fail: each phrase of tclsh's is built in one place.
 *
 * All of these put the message into in->result and the error code into in->error_code and give
 * TCL_ERROR, so that a command can `return error_...`. */
#ifndef FEATHER_ERROR_H
#define FEATHER_ERROR_H
#include "value.h"

/* Lines of errorInfo; numbers are known to the host (packages/host/src/error-trace.ts). All but LOG_COMMAND take their
 * line number from the state: that of the last command logged. */
typedef enum {
  LOG_BEGIN = 0,     /* no line: what follows was invoked from within */
  LOG_COMMAND,       /* while executing / invoked from within "command", which begins at `number` */
  LOG_PROCEDURE,     /* (procedure "name" line N) */
  LOG_EVAL,          /* ("eval" body line N) */
  LOG_UPLEVEL,       /* ("uplevel" body line N) */
  LOG_NAMESPACE,     /* (in namespace eval "name" script line N) */
  LOG_LAMBDA,        /* (lambda term "x" line N) */
  LOG_FILE,          /* (file "name" line N) */
  LOG_INSCOPE,       /* (in namespace inscope "name" script line N) */
  LOG_NOTE,          /* the text given, on a line of its own */
  LOG_LABEL,         /* the text given, with the line number for the last %d in it */
  LOG_START,         /* an error: its message, and the error code */
  LOG_SETTLED,       /* it was caught: its error code, nothing, and in->options */
  LOG_WORDS,         /* a command given by its words (a list): as LOG_COMMAND; from here on all tell the error stack */
  LOG_INNER,         /* for the error stack, when that is empty: the failing instruction (`number`) and its operands */
  LOG_CALL,          /* for the error stack: the words of the call that runs, in the same way */
  LOG_UP,            /* for the error stack: `number` levels up */
} LogKind;

/* One thing in the log. Most errors are caught by scripts that never look, so it waits here until somebody does: the host
 * reads it then, and has it read (error_tell) before cells and places in code mean something else. */
typedef struct LogRecord {
  i32 kind;
  i32 number; /* error_line at that time, or what the kind says */
  i32 source; /* this one, length and base of LOG_COMMAND only: where it is in which source, and where lines begin to count */
  u32 length, base;
  u32 count;
  Cell *cells;
} LogRecord;
enum { LINE_LOGGED = -0x7fffffff - 1 }; /* as error_line: that of the last command in the log */

LogRecord *error_log(Interp *in, LogKind kind, i32 number, u32 count, Cell *cells);
/* Add a line that is a text; the error that passes has been put into the state. */
void error_note(Interp *in, LogKind kind, Cell *text);
/* The error was caught. */
void error_settle(Interp *in);
/* Have the host read the log. */
void error_tell(void);

Status error_cell(Interp *in, Cell message, Str code);
Status error_str(Interp *in, Str message, Str code);
/* message: before "value" after */
Status error_quoted(Interp *in, Str before, Cell *value, Str after, Str code);
/* The same with the value as last element of the error code. */
Status error_lookup(Interp *in, Str before, Cell *value, Str after, Str code);
Status error_wrong_args(Interp *in, const CommandInfo *info, u32 count, Cell *words);
Status error_expected_integer(Interp *in, Cell *value);
Status error_memory(Interp *in);
Status error_depth(Interp *in);

/* Begin a new error: forget what is left of an older one. */
void error_clear(Interp *in);

#endif
