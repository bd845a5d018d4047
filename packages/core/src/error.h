/* error.h -- how commands fail: each phrase of tclsh's is built in one place.
 *
 * All of these put the message into in->result and the error code into in->error_code and give
 * TCL_ERROR, so that a command can `return error_...`. */
#ifndef FEATHER_ERROR_H
#define FEATHER_ERROR_H
#include "value.h"

/* Lines of errorInfo; numbers are known to the host (packages/host/src/errors.ts). All but LOG_COMMAND take their
 * line number from the state: that of the last command logged. */
typedef enum {
  LOG_BEGIN = 0,     /* no line: what follows was invoked from within. Gives the line of a place, as all do */
  LOG_COMMAND,       /* while executing / invoked from within "command" */
  LOG_PROCEDURE,     /* (procedure "name" line N) */
  LOG_EVAL,          /* ("eval" body line N) */
  LOG_UPLEVEL,       /* ("uplevel" body line N) */
  LOG_NAMESPACE,     /* (in namespace eval "name" script line N) */
  LOG_LAMBDA,        /* (lambda term "x" line N) */
  LOG_FILE,          /* (file "name" line N) */
  LOG_INSCOPE,       /* (in namespace inscope "name" script line N) */
  LOG_NOTE,          /* the text given, on a line of its own */
  LOG_LABEL,         /* the text given, with the line number for the last %d in it */
  LOG_WORDS,         /* a command given by its words (a list): as LOG_COMMAND */
  LOG_KEEP,          /* the trace of the error before becomes that of this one */
  LOG_INNER,         /* for the error stack: the failing instruction; `name` is the first of `length` cells */
  LOG_CALL,          /* for the error stack: the words of the call that runs, in the same way */
  LOG_UP,            /* for the error stack: `start` levels up */
} LogKind;
enum { LOG_FIRST = 1 << 30 }; /* added to the line that LOG_COMMAND gives when the error stack is empty */

/* Add a line that is a text; the error that passes has been put into the state. */
void error_note(Interp *in, LogKind kind, Cell *text);

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
