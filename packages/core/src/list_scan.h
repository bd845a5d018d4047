/* list_scan.h -- reading a list's elements at compile time (foreach's variables, switch's arms).
 * The whole list syntax of values is the host's; this is what the compiler needs of it. */
#ifndef FEATHER_LIST_SCAN_H
#define FEATHER_LIST_SCAN_H
#include "str.h"

typedef enum { LIST_ELEMENT, LIST_END, LIST_MALFORMED } ListScan;

/* The element at *pos of `list`, which moves past it. `element` is a part of the list, or decoded
 * into the arena when escapes are in it. */
ListScan list_scan(Text list, u32 *pos, Text *element);

#endif
