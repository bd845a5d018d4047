/* look.c -- see look.h. */
#include "look.h"

void (*host_look)(void);

NOINLINE void look_after(u32 units) {
  static u32 since;
  since += units;
  if (since < LOOK_EVERY) return;
  since = 0;
  if (host_look) host_look();
}
