/* quick.h -- commands of the host that the core runs itself when their words are plain: error, throw, concat, and
 * functions of expressions on numbers. */
#ifndef FEATHER_QUICK_H
#define FEATHER_QUICK_H
#include "interp.h"

/* What a host's command has as `ns` in its description. In step with QUICK in packages/host/src/commands/register.ts. */
typedef enum {
  QUICK_NONE,
  QUICK_ERROR,
  QUICK_THROW,
  QUICK_CONCAT,
  QUICK_ABS,
  QUICK_CEIL,
  QUICK_FLOOR,
  QUICK_DOUBLE,
  QUICK_SQRT,
  QUICK_ROUND,
  QUICK_INT,
  QUICK_ENTIER,
  QUICK_WIDE,
  QUICK_MAX,
  QUICK_MIN,
} Quick;

/* Run it with its words, the name first. False: nothing was done, and the host has to be called. */
bool quick_call(Interp *in, Quick command, u32 count, Cell *words, Status *status);

#endif
