/* options.h -- option words of commands: exact or abbreviated. */
#ifndef FEATHER_NATIVE_OPTIONS_H
#define FEATHER_NATIVE_OPTIONS_H
#include "host.h"

/* The index of a word in a table that ends with NULL, or -1 and the error
 * `bad WHAT "x": must be a, b, or c`. `exact`: no abbreviations. */
i32 match_option(const char *const table[], Value *word, const char *what, bool exact);

#endif
