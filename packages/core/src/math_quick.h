/* math_quick.h -- functions of expressions that the core computes itself when their arguments are plain numbers. */
#ifndef FEATHER_MATH_QUICK_H
#define FEATHER_MATH_QUICK_H
#include "cell.h"

/* In step with QUICK in packages/host/src/commands/mathfunc.ts. */
typedef enum { MATH_ABS, MATH_CEIL, MATH_FLOOR, MATH_DOUBLE, MATH_SQRT, MATH_ROUND, MATH_INT, MATH_ENTIER, MATH_WIDE, MATH_MAX, MATH_MIN } MathQuick;
/* A host's command's `ns` in its description, for the first of these; it goes down from there. */
enum { MATH_QUICK_NS = -2 };

/* False: the host has to be called. */
bool math_quick(MathQuick function, const Cell *args, u32 count, Cell *out);

#endif
