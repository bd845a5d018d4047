/* fault.h -- making things fail on purpose, one at a time, to see that an interpreter survives it.
 *
 * The core asks at every allocation in a region and before every host op when it is compiled with
 * FEATHER_FAULTS; the host's own allocations always ask. */
#ifndef FEATHER_NATIVE_FAULT_H
#define FEATHER_NATIVE_FAULT_H
#include <stdbool.h>
#include <stdint.h>

typedef enum {
  FAULT_ARENA,  /* an allocation of the core gives NULL */
  FAULT_MEMORY, /* an allocation of the host finds no memory: the eval is given up */
  FAULT_OP,     /* an op does not come back: the eval is given up */
  FAULT_KINDS,
} FaultKind;

/* The n-th of a kind from now on fails (counted from 1), once; 0: none. Counting begins again. */
void fault_set(FaultKind kind, uint64_t n);
/* How many there were of a kind since. */
uint64_t fault_count(FaultKind kind);
/* Did the one that was to fail come up. */
bool fault_happened(void);

/* At such a place: does it fail. */
bool fault_now(FaultKind kind);

#endif
