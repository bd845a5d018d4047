/* loan.c -- variables of namespaces that the host has lent to this eval.
 *
 * A variable that call sites know by a pinned handle, and that is used again and again in one eval, has its value in a
 * cell here instead of the host: reading and writing it calls no host op, and lists and strings are built in it as in a
 * local of a procedure. The host takes the value back as soon as anything else looks at the variable (a trace, a command
 * of its own, the API), and when the eval ends. */
#include "list_ops.h"
#include "reference.h"
#include "young.h"

enum { USES_FIRST = 4, USES_FACTOR = 4 };

Cell loans[LOANS]; /* UNSET: taken back, or never lent */
static struct {
  i32 handle;
  u32 eval;
  u32 uses, wanted; /* since it was seen first or taken back, and how many make a loan */
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

NOINLINE bool list_continues(Cell *cell, u32 index) {
  enum { SLOTS = 64, ENOUGH_PART = 8, LEAST_PART = 16 };
  /* Updates of a list in this place, and after how many it is worth looking how long it is. */
  static struct {
    u32 uses, enough, eval;
  } slots[SLOTS], *u;
  u = &slots[(size_t)cell / sizeof *cell % SLOTS];
  if (u->eval != eval_now) { /* what earlier evals did must not count: steps are the same each time */
    u->uses = u->enough = 0;
    u->eval = eval_now;
  }
  Young *y = any_young_list(cell);
  bool near = y && y->length <= WORTH_A_COPY;
  if ((cell->tag != TAG_OBJ && cell->tag != TAG_OWNED) || (!near && ++u->uses < u->enough)) return false;
  i32 length = y ? (i32)y->length : feather_host_list_length(cell);
  if (length <= (i32)index) return false;
  bool pays = near || length <= (is_loan(cell) ? YOUNG_ELEMENTS : 0) || (u32)length / LEAST_PART <= u->uses;
  u->uses = 0;
  u->enough = (u32)length / ENOUGH_PART;
  ListBuffer *b = pays ? buffer_make((u32)length, false) : NULL;
  if (!b) return false;
  if (y) mem_copy(b->items, young_items(y), (u32)length * sizeof(Cell));
  else feather_host_list_spread(cell, b->items);
  buffer_pack(b);
  *cell = (Cell){.tag = TAG_BUFFER, .buffer = b};
  return true;
}

NOINLINE Cell *slot_built(Cell *slot) { return slot_lent(slot_follow(slot)); }

Cell *lender(Frame *f, const Cell *borrowed) {
  return borrowed->aux >= BORROWED_LOAN ? &loans[borrowed->aux - BORROWED_LOAN] : slot_built(&f->locals[borrowed->aux]);
}

void loan_return(Cell *cell) { feather_host_var_kind(borrowers[cell - loans].handle); }

void loan_settle(Cell *cell) {
  Frame *f = interp.frame;
  if (cell->tag == TAG_TABLE) table_to_list(cell);
  else if (is_built(cell) && f && f->code) settle_borrowed(f, f->stack + f->code->max_stack, cell);
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
  borrowers[at].uses = 0;
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
