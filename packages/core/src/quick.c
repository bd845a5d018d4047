/* quick.c -- see quick.h. */
#include "quick.h"

#include "arith.h"
#include "by_handle.h"
#include "error.h"
#include "list_buffer.h"
#include "young.h"

/* Doubles below this, and above its negative, are integers of 64 bits once they are cut. */
#define LONGEST 9223372036854774784.0

static bool whole(f64 d, Cell *out) {
  if (!(d > -LONGEST && d < LONGEST)) return false;
  *out = cell_int((i64)d);
  return true;
}

static bool extreme(bool most, const Cell *args, u32 count, Cell *out) {
  const Cell *best = args;
  f64 a = 0, b;
  if (!as_double(args, &a) || a != a) return false;
  for (u32 i = 1; i < count; i++) {
    if (!as_double(&args[i], &b) || b != b) return false;
    if (most ? b > a : b < a) {
      best = &args[i];
      a = b;
    }
  }
  *out = *best;
  return true;
}

/* A function of expressions. */
static bool compute(Quick function, const Cell *args, u32 count, Cell *out) {
  f64 d;
  if (count == 0) return false;
  if (function >= QUICK_MAX) return extreme(function == QUICK_MAX, args, count, out);
  if (count > 1 || !as_double(args, &d) || d != d) return false;
  bool is_int = args->tag == TAG_INT;
  switch (function) {
    case QUICK_ABS:
      *out = is_int ? cell_int(args->i < 0 ? -args->i : args->i) : cell_double(__builtin_fabs(d));
      return true;
    case QUICK_CEIL: *out = cell_double(__builtin_ceil(d)); return true;
    case QUICK_FLOOR: *out = cell_double(__builtin_floor(d)); return true;
    case QUICK_DOUBLE: *out = cell_double(d); return true;
    case QUICK_SQRT:
      *out = cell_double(__builtin_sqrt(d));
      return d >= 0;
    case QUICK_ROUND:
      if (!whole(d, out)) return false;
      if (!is_int) d = __builtin_trunc(d) + (d - __builtin_trunc(d) >= 0.5 ? 1 : d - __builtin_trunc(d) <= -0.5 ? -1 : 0);
      // fallthrough
    default:
      if (!is_int) return whole(d, out);
      *out = *args;
      return true;
  }
}

/* What it takes to have an error, beside its trace. */
enum { ERROR_STEPS = 14 };

static bool throw(Interp *in, Cell *words) {
  Cell *items, pair[2], options;
  pair[0] = value_str(STR("-errorcode"));
  pair[1] = words[1];
  if (known_elements(&words[1], &items) < 1 || !young_make_list(pair, 2, &options)) return false;
  error_clear(in);
  in->error_code = words[1];
  in->options = options;
  return true;
}

/* Does an element look the same at the beginning of a list and within. */
static bool alike(Cell *element) {
  View v;
  return element->tag != TAG_OBJ || any_young_list(element) || (view_text(element, true, &v) && !(v.text.len && *v.text.at == '#'));
}

/* Of lists that the core has. */
static bool concat(const Cell *lists, u32 count, Cell *out) {
  u32 total = 0;
  for (u32 i = 0; i < count; i++) {
    Young *y = any_young_list(&lists[i]);
    if (y ? !alike(young_items(y)) || (total += y->length) > YOUNG_MOST : lists[i].tag != TAG_OBJ || lists[i].h != HANDLE_EMPTY) return false;
  }
  ListBuffer *b = buffer_make(total, false);
  if (!b) return false;
  for (u32 i = 0, at = 0; i < count; i++) {
    Young *y = any_young_list(&lists[i]);
    if (!y) continue;
    mem_copy(b->items + at, young_items(y), y->length * sizeof(Cell));
    at += y->length;
  }
  bool made = young_make_list(b->items, total, out);
  buffer_free(b);
  interp.budget -= (i32)(total >> 6);
  return made;
}

NOINLINE bool quick_call(Interp *in, Quick command, u32 count, Cell *words, Status *status) {
  *status = TCL_OK;
  if (command >= QUICK_ABS) return compute(command, words + 1, count - 1, &in->result);
  if (command == QUICK_CONCAT) return concat(words + 1, count - 1, &in->result);
  if (command == QUICK_THROW ? count != 3 || !throw(in, words) : count != 2) return false;
  if (command == QUICK_ERROR) error_clear(in);
  in->result = words[count - 1];
  in->budget -= ERROR_STEPS;
  *status = TCL_ERROR;
  return true;
}
