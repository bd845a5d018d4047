/* look.h -- work on long texts, which the VM's budget does not count, lets the host look now and then. */
#ifndef FEATHER_LOOK_H
#define FEATHER_LOOK_H
#include "common.h"

/* Units between two looks. */
enum { LOOK_EVERY = 1 << 16 };

/* The host's look: it does not return when the work is to end. NULL: nobody does. */
extern void (*host_look)(void);

/* The work went on by so many units, or by what takes as long. */
void look_after(u32 units);

#endif
