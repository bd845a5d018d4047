/* glob.h -- patterns as `string match` has them. */
#ifndef FEATHER_GLOB_H
#define FEATHER_GLOB_H
#include "common.h"

/* Does the whole text match? Both have no surrogates. */
bool glob_matches(Text pattern, Text text);

#endif
