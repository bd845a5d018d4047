/* loan.c -- variables of namespaces that the host has lent to this eval.
 *
 * A variable that call sites know by a pinned handle, and that is used again and again in one eval, has its value in a
 * cell here instead of the host: reading and writing it calls no host op, and lists and strings are built in it as in a
 * local of a procedure. The host takes the value back as soon as anything else looks at the variable (a trace, a command
 * of its own, the API), and when the eval ends. */
#include "reference.h"
#include "young.h"

enum { USES_FIRST = 4, USES_FACTOR = 4 };

Cell loans[LOANS]; /* UNSET: taken back, or never lent */
static struct {
  i32 handle;
  u32 eval;
  u32 uses, wanted; /* since it was seen first or taken back, and how many make a loan; while it is lent: updates of the list */
  u32 enough;       /* updates after which it is worth looking how long the list is */
} borrowers[LOANS];
static u32 eval_now = 1;

void loans_reset(void) {
  eval_now++;
  if (loans[0].tag == TAG_INT && !loans[0].i && !borrowers[0].eval) /* the first time */
    for (u32 i = 0; i < LOANS; i++) loans[i] = cell_unset();
}

/* The cell for a handle, also when nothing is lent in it; NULL: another variable has it. */
static NOINLINE Cell *cell_of(i32 handle) {
  u32 at = (u32)-handle % LOANS;
  return handle < 0 && borrowers[at].handle == handle && borrowers[at].eval == eval_now ? &loans[at] : NULL;
}

NOINLINE Cell *loan_or_slot(Cell *slot) {
  Cell *cell = cell_of(slot->h);
  return cell && cell->tag != TAG_UNSET ? cell : slot;
}

bool loan_continues(Cell *cell) {
  u32 at = (u32)(cell - loans);
  if ((cell->tag != TAG_OBJ && cell->tag != TAG_OWNED) || ++borrowers[at].uses < borrowers[at].enough) return false;
  i32 length = feather_host_list_length(cell);
  borrowers[at].enough = 2 * borrowers[at].uses;
  if (length < 0 || length > YOUNG_ELEMENTS) return false;
  ListBuffer *b = buffer_make((u32)length, false);
  if (!b) return false;
  feather_host_list_spread(cell, b->items);
  *cell = (Cell){.tag = TAG_BUFFER, .buffer = b};
  borrowers[at].uses = borrowers[at].enough = 0;
  return true;
}

NOINLINE Cell *slot_built(Cell *slot) { return slot_lent(slot_follow(slot)); }

void loan_return(Cell *cell) { feather_host_var_kind(borrowers[cell - loans].handle); }

void loan_settle(Cell *cell) {
  Frame *f = interp.frame;
  if (cell->tag == TAG_TABLE) table_to_list(cell);
  else if (cell->tag == TAG_BUFFER && f && f->code) settle_borrowed(f, f->stack + f->code->max_stack, cell);
  else slot_escape(cell);
}

Cell *loan_of(i32 handle) {
  Cell *cell = cell_of(handle);
  u32 at = (u32)-handle % LOANS;
  if (LIKELY(cell && cell->tag != TAG_UNSET)) return cell;
  if (handle < 0 && borrowers[at].eval != eval_now) {
    borrowers[at].handle = handle;
    borrowers[at].eval = eval_now;
    borrowers[at].uses = 0;
    borrowers[at].wanted = USES_FIRST;
    return NULL;
  }
  if (!cell || ++borrowers[at].uses < borrowers[at].wanted) return NULL;
  *cell = (Cell){.tag = TAG_UNSET, .i = borrowers[at].uses};
  borrowers[at].uses = borrowers[at].enough = 0;
  borrowers[at].wanted *= USES_FACTOR; /* who shares it with the host all the time gets it ever less often */
  if (!feather_host_var_lend(handle, cell)) return NULL;
  if (cell->tag == TAG_TABLE) {
    Cell table;
    cell->tag = TAG_OBJ;
    if (table_of_list(&table, cell)) *cell = table;
    else feather_host_var_kind(handle);
  }
  return cell->tag == TAG_UNSET ? NULL : cell;
}
