/* fault.c -- see fault.h. */
#include "fault.h"

#include "host.h"

static uint64_t counts[FAULT_KINDS];
static uint64_t wanted; /* 0: nothing fails */
static FaultKind which;
static bool happened;

void fault_set(FaultKind kind, uint64_t n) {
  for (int i = 0; i < FAULT_KINDS; i++) counts[i] = 0;
  which = kind;
  wanted = n;
  happened = false;
}

uint64_t fault_count(FaultKind kind) { return counts[kind]; }

bool fault_happened(void) { return happened; }

bool fault_now(FaultKind kind) {
  counts[kind]++;
  if (kind != which || counts[kind] != wanted) return false;
  happened = true;
  return true;
}

#ifdef FEATHER_FAULTS
/* What the core calls; see region.h and host_ops.gen.h. */
bool feather_fault_arena(void);
bool feather_fault_arena(void) { return fault_now(FAULT_ARENA); }
void feather_fault_op(void);
void feather_fault_op(void) {
  if (fault_now(FAULT_OP)) host_give_up();
}
#endif
