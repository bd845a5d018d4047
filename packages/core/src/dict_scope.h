/* dict_scope.h -- what dict update and dict with do before and after their script. */
#ifndef FEATHER_DICT_SCOPE_H
#define FEATHER_DICT_SCOPE_H
#include "interp.h"

/* `what` is the operand of DICTSCOPE (code.h). `state` are two lists: dictVarName ?key ...?, and key varName ?key varName ...?,
 * which dict with makes at its beginning: key value ?key value ...? */
Status dict_scope(Interp *in, u32 what, Cell *state);

#endif
