/* loan.c -- variables of namespaces that the host has lent to this eval.
 *
 * A variable that call sites know by a pinned handle, and that is used again and again in one eval, has its value in a
 * cell here instead of the host: reading and writing it calls no host op. The host takes the value back as soon as
 * anything else looks at the variable (a trace, a command of its own, the API), and when the eval ends. */
#include "variable.h"

enum { LOANS = 64, USES_FIRST = 4, USES_FACTOR = 4 };

static Cell cells[LOANS]; /* UNSET: taken back, or never lent */
static struct {
  i32 handle;
  u32 eval;
  u32 uses, wanted; /* since it was seen first or taken back, and how many make a loan */
} borrowers[LOANS];
static u32 eval_now = 1;

void loans_reset(void) {
  eval_now++;
  if (cells[0].tag == TAG_INT && !cells[0].i && !borrowers[0].eval) /* the first time */
    for (u32 i = 0; i < LOANS; i++) cells[i] = cell_unset();
}

Cell *loans(u32 *count) {
  *count = LOANS;
  return cells;
}

Cell *loan_of(i32 handle) {
  if (handle >= 0) return NULL;
  u32 at = (u32)-handle % LOANS;
  if (borrowers[at].eval != eval_now) {
    borrowers[at].handle = handle;
    borrowers[at].eval = eval_now;
    borrowers[at].uses = 0;
    borrowers[at].wanted = USES_FIRST;
    return NULL;
  }
  if (borrowers[at].handle != handle) return NULL;
  Cell *cell = &cells[at];
  if (LIKELY(cell->tag != TAG_UNSET)) return cell;
  if (++borrowers[at].uses < borrowers[at].wanted) return NULL;
  borrowers[at].uses = 0;
  borrowers[at].wanted *= USES_FACTOR; /* who shares it with the host all the time gets it ever less often */
  return feather_host_var_lend(handle, cell) ? cell : NULL;
}
