/* vm.c -- the interpreter loop.
 *
 * Invariant: between instructions every live value is in a cell of some frame or of the state, and the
 * saved ip and sp of every frame but the running one are right. Before anything that may run a nested
 * eval, push a frame or collect handles, the running one saves its own (SAVE). */
#include "vm.h"

#include "arith.h"
#include "by_handle.h"
#include "compiler.h"
#include "dict_scope.h"
#include "list_ops.h"
#include "reference.h"
#include "short_dict.h"
#include "short_ops.h"
#include "young.h"

Interp interp;

/* A condition's value: 1, 0, or -1 with the error set. */
static i32 truth(Cell *value) {
  if (value->tag == TAG_INT) return value->i != 0;
  if (value->tag == TAG_DOUBLE && value->d == value->d) return value->d != 0;
  i32 found = feather_host_value_boolean(value);
  if (found < 0) feather_host_value_expected(true, value);
  return found;
}

/* The value of an expression, made a number. */
static Status not_a_number(Interp *in) {
  static const Str message = STR("domain error: argument not in valid range");
  error_str(in, message, STR("ARITH DOMAIN"));
  Cell text = in->result;
  feather_host_list_append(&in->error_code, &text, 1);
  return TCL_ERROR;
}

/* --- calls that are not the common case --- */

static NOINLINE CommandInfo *resolve_site(Interp *in, Frame *f, Site *site, Cell *name) {
  CommandInfo *info = command_find(in, f->ns, name);
  *site = (Site){.epoch = in->command_epoch, .ns = f->ns, .command = info, .cell = {.tag = TAG_UNSET}};
  if (UNLIKELY(info && info->is.kind == COMMAND_NONE)) site->ns = 0; /* out of memory: ask again */
  return info;
}

/* --- strings --- */

/* The first element that is the same string as the value; -1: none. -2: ask the host. */
static i32 find_known(Cell *list, const Cell *value) {
  Cell *items;
  i32 count = known_elements(list, &items);
  for (i32 i = 0; i < count; i++) {
    i32 same = same_string_known(&items[i], value);
    if (same < 0) same = same_text(&items[i], (Cell *)value);
    if (same) return same < 0 ? -2 : i;
  }
  return count < 0 ? -2 : -1;
}

static inline bool same_string(Cell *a, Cell *b) {
  i32 same = same_string_known(a, b);
  if (same < 0) same = same_text(a, b);
  return same >= 0 ? same : feather_host_string_equal(a, b);
}

/* --- arithmetic --- */

/* Any operator on any two values. */
static NOINLINE Status arith_slow(Opcode op, Cell *a, Cell *b, Cell *out) {
  if (arith_any(op, a, b, out)) return TCL_OK;
  if (op >= OP_LT && op <= OP_NE && a->tag == TAG_OBJ && (short_word(a) || short_word(b))) {
    i32 order = short_order(a, b);
    if (order < 2) {
      *out = cell_int(compare_ints(op, order, 0));
      return TCL_OK;
    }
  }
  Cell x = *a, y = *b;
  bool first = short_number(a, &x), second = short_number(b, &y);
  if ((first || second) && arith_any(op, &x, &y, out)) return TCL_OK;
  return feather_host_expr_binary((i32)op - OP_ADD, a, b, out);
}

/* The same for operators that are known at run time only: additions of integers do not wait in line. */
static inline Status arith_quick(Opcode op, Cell *a, Cell *b, Cell *out) {
  if (LIKELY(a->tag == TAG_INT && b->tag == TAG_INT)) {
    i64 sum;
    if (op == OP_ADD && !__builtin_add_overflow(a->i, b->i, &sum)) {
      *out = cell_int(sum);
      return TCL_OK;
    }
    if (op == OP_SUB && !__builtin_sub_overflow(a->i, b->i, &sum)) {
      *out = cell_int(sum);
      return TCL_OK;
    }
    if (op == OP_MOD && a->i >= 0 && b->i > 0) {
      *out = cell_int(a->i % b->i);
      return TCL_OK;
    }
    if (op == OP_MUL && (i32)a->i == a->i && (i32)b->i == b->i) {
      *out = cell_int(a->i * b->i);
      return TCL_OK;
    }
  }
  return arith_slow(op, a, b, out);
}

/* The vocabulary of the instructions. */
#define LOAD_FRAME()                                                                             \
  (f = in->frame, ip = f->ip, sp = f->sp, locals = f->locals, literals = code_literals(f->code), \
   sites = code_sites(f->code))
#define SAVE() (f->ip = ip, f->sp = sp)
#define A() ((i32)word >> 8)
#define AU() (word >> 8)
#define NEXT_WORD() (*ip++)
#define JUMP_IF(condition)               \
  do {                                   \
    u32 target_ = NEXT_WORD();           \
    if (condition) ip = code_words(f->code) + target_; \
  } while (0)
#define CHECK(expression)                   \
  do {                                      \
    status = (expression);                  \
    if (UNLIKELY(status != TCL_OK)) goto raise; \
  } while (0)

/* The same after a call whose words are on the stack from `place` on. When it has left a coroutine that it began, this frame
 * goes on, and its words have gone. */
#define CHECK_CALL(expression, place)                                        \
  do {                                                                       \
    status = (expression);                                                   \
    if (UNLIKELY(status != TCL_OK)) {                                        \
      if (status == STATUS_SWITCHED && in->frame == f) f->sp = sp = (place); \
      goto raise;                                                            \
    }                                                                        \
  } while (0)

/* Instructions that are rare, or do so much that a call more does not show. They stand apart so that the
 * engine's optimizer is done with the loop soon. The frame's ip and sp are saved, and moved on. STATUS_PUSHED:
 * a frame was pushed. */
static NOINLINE Status run_rare(Interp *in, Frame *f, u32 word) {
  u32 *ip = f->ip;
  Cell *sp = f->sp;
  Cell *locals = f->locals;
  Cell *literals = code_literals(f->code);
  Site *sites = code_sites(f->code);
  Status status;
  switch ((Opcode)(word & 0xff)) {
    case OP_REPLACE: {
      u32 n = AU();
      for (u32 i = 0; i < n; i++) sp[-(i32)(2 * n) + (i32)i] = sp[-(i32)n + (i32)i];
      sp -= n;
      break;
    }

    case OP_APPENDV:
    case OP_LAPPENDV:
    case OP_LSETV:
    case OP_DICTSETV: {
      static UpdateOp *const ops[] = {append_op, lappend_op, lset_op, dict_set_op};
      u32 which = (word & 0xff) == OP_APPENDV ? 0 : (word & 0xff) == OP_LAPPENDV ? 1 : (word & 0xff) == OP_LSETV ? 2 : 3;
      Site *site = &sites[NEXT_WORD()];
      u32 count = NEXT_WORD() + (which >= 2);
      SAVE();
      bool used = result_used(in, f, ip);
      Frame *owner = f;
      Cell *direct = used || !count ? NULL : built_place(&owner, AU(), site);
      Status done = TCL_OK;
      if (direct && update_built(owner, direct, ops[which], sp - count, count, &done)) {
        CHECK(done);
        sp -= count;
        *sp++ = cell_empty();
        break;
      }
      Target t;
      find_target(in, f, AU(), site, sp - count, true, &t);
      CHECK(update_target(in, &t, ops[which], sp - count, count, which == 2, used));
      sp = t.below + 1;
      break;
    }
    case OP_EXISTSV:
    case OP_ISARRAYV: {
      Site *site = &sites[NEXT_WORD()];
      SAVE();
      Target t;
      find_target(in, f, AU(), site, sp, false, &t);
      bool yes = (word & 0xff) == OP_EXISTSV ? place_exists(in, &t.place) : place_is_array(in, &t.place);
      *t.below = cell_int(yes);
      sp = t.below + 1;
      break;
    }
    case OP_UNSETV: {
      Site *site = &sites[NEXT_WORD()];
      bool complain = NEXT_WORD();
      SAVE();
      Target t;
      find_target(in, f, AU(), site, sp, false, &t);
      CHECK(place_unset(in, &t.place, complain));
      sp = t.below;
      break;
    }

    case OP_HOLDDICT:
      if (!dict_hold(&locals[AU()], sp)) CHECK(read_local(in, f, AU(), sp));
      else sp->aux = AU();
      sp++;
      break;
    case OP_LISTCAT:
      CHECK(feather_host_list_concat(sp - 2, sp - 1));
      sp--;
      if (sp[-1].tag == TAG_OWNED) sp[-1].tag = TAG_OBJ;
      break;
    case OP_TAKEL:
      SAVE();
      if (locals[AU()].tag == TAG_BUFFER) {
        sp = take_local(f, AU(), sp);
        ip = f->ip;
      } else { /* nothing was built, or a script has got at it */
        CHECK(read_local(in, f, AU(), sp));
        sp++;
      }
      break;
    case OP_LISTPUSH:
      CHECK(collect(lappend_op, f->stack + AU(), sp - 1, 1));
      sp--;
      break;

    case OP_DICTPUSH:
      CHECK(collect(dict_set_op, f->stack + AU(), sp - 2, 2));
      sp -= 2;
      break;

    case OP_STRLT: sp[-2] = cell_int(string_order(sp - 2, sp - 1) < 0); sp--; break;
    case OP_STRGT: sp[-2] = cell_int(string_order(sp - 2, sp - 1) > 0); sp--; break;
    case OP_STRLE: sp[-2] = cell_int(string_order(sp - 2, sp - 1) <= 0); sp--; break;
    case OP_STRGE: sp[-2] = cell_int(string_order(sp - 2, sp - 1) >= 0); sp--; break;
    case OP_IN:
    case OP_NI: {
      i32 found = find_known(sp - 1, sp - 2);
      if (found >= -1) {
        sp[-2] = cell_int((found >= 0) == ((word & 0xff) == OP_IN));
      } else {
        CHECK(feather_host_expr_binary((i32)(word & 0xff) - OP_ADD, sp - 2, sp - 1, sp - 2));
      }
      sp--;
      break;
    }
    case OP_POS:
      if (sp[-1].tag == TAG_INT || (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d)) break;
      CHECK(feather_host_expr_unary(1, sp - 1, sp - 1));
      break;
    case OP_BNOT:
      if (sp[-1].tag == TAG_INT) {
        sp[-1].i = ~sp[-1].i;
        break;
      }
      CHECK(feather_host_expr_unary(3, sp - 1, sp - 1));
      break;
    case OP_SHORT: {
      u32 n = AU() >> SHORT_BITS & LISTOP_WORDS;
      u32 target = NEXT_WORD();
      Cell out = cell_empty(), *words = sp - n;
      ShortOp op = (ShortOp)(AU() & ((1 << SHORT_BITS) - 1));
      bool done;
      if (op > DICT_SET) {
        Cell *direct = result_used(in, f, code_words(f->code) + target) ? NULL : AU() >> SHORT_SLOT == SHORT_NAMED ? named_place(f, &words[2]) : &locals[AU() >> SHORT_SLOT];
        done = direct && dict_update(direct, op, words + 3, n - 3);
      } else {
        done = short_op(AU(), words, n, &out);
      }
      if (done) {
        *words = out;
        sp = words + 1;
        ip = code_words(f->code) + target;
        break;
      }
      SAVE();
      settle_words(f, words, sp);
      break;
    }
    case OP_UNPACK: {
      u32 *end = code_words(f->code) + NEXT_WORD();
      SAVE();
      CHECK(unpack_list(in, f, AU(), end));
      ip = f->ip;
      sp = f->sp;
      break;
    }
    case OP_INVOKE_LIST:
      ip++;
      SAVE();
      status = invoke_list(in, sp - 1, f->ns, false);
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK_CALL(status, sp - 1);
      sp[-1] = in->result;
      break;
    case OP_INVOKE_EXPANDED: {
      u32 n = AU(), expand = *ip++;
      Cell *words = sp - n;
      SAVE();
      status = invoke_expanded(in, words, n, expand);
      if (status == STATUS_PUSHED) {
        in->frame->flags |= FRAME_WORDS_OWN;
        f->sp = words;
        goto enter;
      }
      CHECK_CALL(status, words);
      *words = in->result;
      sp = words + 1;
      break;
    }
    case OP_CHECK_LIST: {
      if (known_length(sp - 1) >= 0) break;
      CHECK(feather_host_list_length(sp - 1) < 0 ? TCL_ERROR : TCL_OK);
      break;
    }
    case OP_EVAL:
      SAVE();
      status = push_script(in, sp - 1, f->scope, f->ns, 0);
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;
    case OP_EXPR:
      if (sp[-1].tag <= TAG_DOUBLE) break;
      SAVE();
      status = push_expression(in, sp - 1, CODE_FOR_EXPR);
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;
    case OP_SUBST:
      SAVE();
      status = push_expression(in, sp - 1, (CodeUse)(CODE_FOR_SUBST + AU()));
      if (status == STATUS_PUSHED) {
        f->sp = sp - 1;
        goto enter;
      }
      CHECK(status);
      break;

    case OP_RAISE_ERROR: {
      u32 code = NEXT_WORD(), element = NEXT_WORD(), note = NEXT_WORD();
      error_clear(in);
      in->result = literals[AU()];
      in->error_code = literals[code];
      if (element != NO_LABEL) feather_host_list_append(&in->error_code, &literals[element], 1);
      if (note != NO_LABEL) error_note(in, LOG_NOTE, &literals[note]);
      status = TCL_ERROR;
      goto raise;
    }
    case OP_ARITY: {
      u32 count = AU();
      SAVE();
      if ((f->flags & FRAME_FORCED) && f->word_count) {
        status = error_wrong_args(in, in->commands[f->command], f->word_count, f->words);
        goto raise;
      }
      CommandInfo *info = command_find(in, f->ns, sp - count);
      status = error_wrong_args(in, info, count, sp - count);
      goto raise;
    }

    case OP_FOREACH: {
      u32 info_words = NEXT_WORD();
      SAVE();
      CHECK(foreach_begin(ip, AU(), sp));
      sp += FOREACH_CELLS(AU());
      ip += info_words;
      break;
    }
    case OP_CAUGHT_OPTIONS:
      if (in->caught == TCL_RETURN && in->return_level == 1 && !in->return_code && in->options.tag == TAG_UNSET) *sp = literals[AU() >> 1];
      else if ((AU() & 1) && in->caught == TCL_ERROR && in->log_settled) {
        in->awaiting = sp;
        sp->tag = TAG_UNSET;
        sp->aux = CELL_AWAITS;
        f->flags |= FRAME_AWAITS;
      } else feather_host_options_get(in->caught, sp);
      in->options = cell_unset();
      sp++;
      break;
    case OP_RECHECK: {
      u32 end = NEXT_WORD();
      const Position *p = &code_positions(f->code)[AU()];
      feather_host_code_place(code_source(f->code), p->source, p->source_len, &in->scratch[0]);
      f->ip = code_words(f->code) + end;
      status = push_script(in, &in->scratch[0], f->scope, f->ns, 0);
      if (status == STATUS_PUSHED) in->frame->flags |= FRAME_FORCED;
      return status;
    }
    case OP_OK_OPTIONS:
      SAVE();
      if (in->options.tag != TAG_UNSET) feather_host_options_get(TCL_OK, sp);
      else *sp = literals[AU()];
      in->options = cell_unset();
      sp++;
      break;
    case OP_RETHROW: {
      Cell result = sp[-3];
      if (sp[-2].tag == TAG_INT && sp[-2].i == 0) {
        sp -= 2;
        break;
      }
      SAVE();
      if (sp[-1].tag == TAG_UNSET) error_tell();
      if (sp[-1].tag == TAG_OBJ && sp[-1].h == literals[AU() >> 1].h) {
        error_clear(in);
        in->result = result;
        in->return_code = TCL_OK;
        in->return_level = 1;
        return TCL_RETURN;
      }
      status = feather_host_options_set(sp - 1, sp - 3);
      if (AU() & 1) in->error_logged = false;
      if (status == TCL_OK) {
        sp -= 2;
        sp[-1] = result;
        break;
      }
      goto raise;
    }
    case OP_TRAP_MATCH:
      *sp = cell_int(same_string_known(&literals[AU()], &in->error_code) == 1 || feather_host_options_match(&literals[AU()]));
      sp++;
      break;
    case OP_DURING:
      if (sp[-2].i == TCL_ERROR) feather_host_options_during(sp - 1, sp - 1 - A());
      break;

    case OP_STRRANGE:
      if (view_range(sp - 3, sp - 2, sp - 1, sp - 3) || (sp[-2].tag == TAG_INT && sp[-1].tag == TAG_INT && known_range(sp - 3, sp[-2].i, sp[-1].i, sp - 3))) {
        sp -= 2;
        break;
      }
      CHECK(feather_host_string_range(sp - 3, sp - 2, sp - 1, sp - 3));
      sp -= 2;
      break;
    case OP_DICTGET: {
      u32 n = AU();
      CHECK(short_dict_get(sp - n - 1, sp - n, n, sp - n - 1));
      sp -= n;
      break;
    }
    case OP_DICTEXISTS: {
      u32 n = AU();
      sp[-(i32)n - 1] = cell_int(short_dict_exists(sp - n - 1, sp - n, n));
      sp -= n;
      break;
    }
    case OP_DICTSCOPE:
      CHECK(dict_scope(in, AU(), sp - (AU() & SCOPE_END ? 5 : 2)));
      break;
    case OP_DICT_LIST: {
      Cell size;
      if (!short_dict_size(sp - 1, &size)) CHECK(feather_host_dict_list(sp - 1, sp - 1));
      break; /* or it is that list, or a dict that is being built */
    }

    case OP_GLOBAL: {
      u32 name = NEXT_WORD();
      SAVE();
      Site *site = &sites[NEXT_WORD()];
      CHECK(link_namespace(in, f, A(), &literals[name], site, 1, 0));
      break;
    }
    case OP_VARIABLE: {
      u32 name = NEXT_WORD();
      SAVE();
      Site *site = &sites[NEXT_WORD()];
      CHECK(link_namespace(in, f, A(), &literals[name], site, f->ns, NSVAR_DECLARE));
      break;
    }
    case OP_UPVAR: {
      u32 levels = NEXT_WORD();
      SAVE();
      CHECK(link_up(in, f, A(), levels, sp - 1));
      sp--;
      break;
    }
    default: __builtin_unreachable();
  }
  (void)locals;
  SAVE();
  return TCL_OK;

enter:
  return STATUS_PUSHED;
raise:
  SAVE();
  return status;
}

/* Run until `last` has ended or the budget is used up. Engines replace a slow first translation of a
 * WebAssembly function by a faster one only when it is called again: a run that never left this function
 * would be slow to its end. So it returns after each slice, which costs nothing, as all state is in frames.
 * `*bound` is the frame to end with: a tailcall puts another in its place. */
static NOINLINE Status run_slice(Interp *in, Frame **bound) {
  Frame *last = *bound;
  /* Hoisted out of the frame: they change with every instruction, and memory is slower than a local. */
  Frame *f;
  u32 *ip;
  Cell *sp;
  Cell *locals;
  Cell *literals;
  Site *sites;
  Status status;

  LOAD_FRAME();
  for (;;) {
    u32 word = *ip++;
    switch ((Opcode)(word & 0xff)) {
      case OP_LIT: *sp++ = literals[AU()]; break;
      case OP_INT: *sp++ = cell_int(A()); break;
      case OP_POP: sp--; break;
      case OP_DROP: sp -= AU(); break;
      case OP_DUP: *sp = sp[-1]; sp++; break;
      case OP_OVER: *sp = sp[-1 - A()]; sp++; break;
      case OP_SWAP: {
        Cell top = sp[-1];
        sp[-1] = sp[-2];
        sp[-2] = top;
        break;
      }
      case OP_NIP: sp[-2] = sp[-1]; sp--; break;
      case OP_HOLDLIST: {
        Cell *slot = &locals[AU()];
        if (slot->tag == TAG_BUFFER && !buffer_held(slot->buffer)) {
          *sp = *slot;
          sp->aux = AU();
          slot->buffer->holder = sp++;
          break;
        }
        goto load_local;
      }
      case OP_LOADBUILT:
      case OP_LOADDICT: {
        Cell *slot = slot_lent(slot_follow(&locals[AU()]));
        if (slot->tag == ((word & 0xff) == OP_LOADDICT ? TAG_DICT : TAG_BUFFER)) {
          *sp = *slot;
          sp++->aux = AU();
          break;
        }
        goto load_local;
      }
      case OP_LISTOP: {
        Cell *list = sp - 1 - (AU() >> LISTOP_BITS & LISTOP_MOST);
        SAVE();
        Cell *result = built_list_op(f, AU(), list, sp);
        if (!result) break;
        ip = f->ip;
        sp = result;
        break;
      }
      case OP_BORROWLIST:
      case OP_BORROWDICT: {
        Cell *slot = slot_lent(slot_follow(&locals[AU()]));
        if (slot->tag == ((word & 0xff) == OP_BORROWDICT ? TAG_DICT : TAG_BUFFER)) {
          *sp = *slot;
          sp++->aux = AU();
          break;
        }
      }
      // fallthrough
      case OP_BORROWL: {
        Cell *slot = slot_follow(&locals[AU()]);
        if (UNLIKELY(slot->tag == TAG_TEXT)) text_escape(slot);
        if (LIKELY(slot->tag <= TAG_OWNED)) {
          *sp = *slot;
          if (slot->tag == TAG_OWNED) {
            sp->head = TAG_OBJ | (u64)CELL_VOLATILE << 32;
          }
          sp++;
          break;
        }
        goto load_slow;
      }
      case OP_LOADL:
      load_local: {
        Cell *slot = &locals[AU()];
        if (LIKELY(slot->tag <= TAG_OBJ)) {
          *sp++ = *slot;
          break;
        }
        if (slot->tag == TAG_OWNED) {
          slot->head -= TAG_OWNED - TAG_OBJ;
          *sp++ = *slot;
          break;
        }
      }
      load_slow: {
        SAVE();
        if ((locals[AU()].tag == TAG_BUFFER || locals[AU()].tag == TAG_DICT) && ((*ip & 0xff) == OP_RET || (*ip & 0xff) == OP_DONE) && f != last && return_list(in, f, &locals[AU()])) {
          LOAD_FRAME();
          break;
        }
        CHECK(read_local(in, f, AU(), sp));
        sp++;
        goto called;
      }
      case OP_STOREL:
      case OP_STOREL_POP: {
        Cell *slot = &locals[AU()];
        bool pop = (word & 0xff) == OP_STOREL_POP;
        if (LIKELY(slot->tag <= TAG_UNSET)) {
          *slot = sp[-1];
        } else {
          SAVE();
          CHECK(write_local(in, f, AU(), sp - 1));
          sp -= pop;
          goto called;
        }
        sp -= pop;
        break;
      }
      case OP_LOADV: {
        u32 borrow = NEXT_WORD(); /* the site, and the tag of what may go on being built */
        Site *site = &sites[borrow & (BORROW_TAG - 1)];
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp, false, &t);
        Cell value, *lent = borrow >= BORROW_TAG && t.place.slot ? slot_lent(t.place.slot) : NULL;
        if (lent && lent->tag == (borrow & ~BORROW_HOLD) / BORROW_TAG && !(borrow & BORROW_HOLD && buffer_held(lent->buffer))) {
          if (borrow & BORROW_HOLD) lent->buffer->holder = sp;
          *sp = *lent;
          sp++->aux = BORROWED_LOAN + (u32)(lent - loans);
          break;
        }
        CHECK(place_read(in, &t.place, &value));
        *t.below = value;
        sp = t.below + 1;
        goto called;
      }
      case OP_STOREV: {
        Site *site = &sites[NEXT_WORD()];
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp - 1, true, &t);
        CHECK(place_write(in, &t.place, sp - 1));
        *t.below = sp[-1];
        sp = t.below + 1;
        goto called;
      }
      case OP_INCRL:
      case OP_INCRL_POP: {
        Cell *slot = slot_follow(&locals[AU()]);
        i32 amount = (i32)NEXT_WORD();
        i64 sum;
        if (LIKELY(slot->tag == TAG_INT && !__builtin_add_overflow(slot->i, (i64)amount, &sum))) {
          slot->i = sum;
          *sp = *slot;
        } else {
          SAVE();
          CHECK(incr_local(in, f, AU(), amount, sp));
          sp += (word & 0xff) == OP_INCRL;
          goto called;
        }
        sp += (word & 0xff) == OP_INCRL;
        break;
      }
      case OP_INCRV: {
        Site *site = &sites[NEXT_WORD()];
        Cell *slot = &locals[AU() >> REF_BITS];
        i64 added;
        if ((AU() & REF_MASK) == REF_LOCAL && slot->tag == TAG_INT && sp[-1].tag == TAG_INT && !__builtin_add_overflow(slot->i, sp[-1].i, &added)) {
          sp[-1].i = slot->i = added;
          break;
        }
        SAVE();
        Target t;
        find_target(in, f, AU(), site, sp - 1, true, &t);
        Cell sum;
        CHECK(place_incr(in, &t.place, sp - 1, &sum));
        *t.below = sum;
        sp = t.below + 1;
        goto called;
      }
      case OP_LAPPENDL_POP: {
        u32 n = NEXT_WORD();
        SAVE();
        CHECK(update_local(in, f, AU(), lappend_op, sp - n, n));
        sp -= n;
        goto called;
      }
      case OP_APPENDL_POP: {
        u32 more = NEXT_WORD(), n = more & ~APPEND_PARTS;
        SAVE();
        CHECK(more & APPEND_PARTS ? append_parts(in, f, AU(), sp - n, n) : update_local(in, f, AU(), append_op, sp - n, n));
        sp -= n;
        goto called;
      }
      case OP_LSETL_POP: {
        ListBuffer *b = locals[AU()].tag == TAG_BUFFER ? locals[AU()].buffer : NULL;
        if (LIKELY(b && b->packed && !b->holder && sp[-2].tag == TAG_INT && (u64)sp[-2].i < b->length && buffer_fits(sp - 1))) {
          b->ints[sp[-2].i] = (i32)sp[-1].i;
          sp -= 2;
          break;
        }
        SAVE();
        CHECK(update_local(in, f, AU(), lset_op, sp - 2, 2));
        sp -= 2;
        goto called;
      }

      case OP_CONCAT: {
        u32 n = AU();
        if (!text_join(sp - n, n, sp - n)) CHECK(feather_host_value_concat(sp - n, n, sp - n));
        sp -= n - 1;
        break;
      }
      case OP_LIST: {
        u32 n = AU();
        if (!young_make_list(sp - n, n, sp - n)) feather_host_list_new(sp - n, n, sp - n);
        sp += 1 - (i32)n;
        break;
      }
      case OP_JUMP: JUMP_IF(true); break;
      case OP_JUMP_TO:
        sp = f->stack + AU();
        JUMP_IF(true);
        break;
      case OP_JT:
      case OP_JF: {
        i32 value = sp[-1].tag == TAG_INT ? sp[-1].i != 0 : truth(sp - 1);
        if (UNLIKELY(value < 0)) {
          status = TCL_ERROR;
          goto raise;
        }
        sp--;
        JUMP_IF(value == ((word & 0xff) == OP_JT));
        break;
      }
      case OP_LOOP:
        in->budget -= A();
        if (UNLIKELY(in->budget < 0) || STRESS) {
          SAVE();
          CHECK(vm_attention(in));
          f->ip = code_words(f->code) + *ip;
          return STATUS_AGAIN;
        }
        ip = code_words(f->code) + *ip;
        break;
      case OP_SWITCH: {
        Cell *cases = &literals[AU()];
        i32 found = find_known(cases, --sp);
        if (UNLIKELY(found == -2)) {
          found = feather_host_list_find(cases, sp);
        }
        u32 *targets = ip + 2;
        ip = code_words(f->code) + (found < 0 ? ip[0] : targets[found]);
        break;
      }

      /* The commonest operators on two integers are inline; the rest is one function, so that the
       * engine's optimizer has little to translate here. */
#define ARITH_CASE(name, fast)                                                 \
  case OP_##name: {                                                            \
    Cell *a = sp - 2, *b = sp - 1;                                             \
    if (LIKELY(a->tag == TAG_INT && b->tag == TAG_INT && (fast))) {            \
      sp--;                                                                    \
      break;                                                                   \
    }                                                                          \
    CHECK(arith_slow(OP_##name, a, b, a));                                     \
    sp--;                                                                      \
    break;                                                                     \
  }
      ARITH_CASE(ADD, !__builtin_add_overflow(a->i, b->i, &a->i) || (a->i = (i64)((u64)a->i - (u64)b->i), false))
      ARITH_CASE(SUB, !__builtin_sub_overflow(a->i, b->i, &a->i) || (a->i = (i64)((u64)a->i + (u64)b->i), false))
      ARITH_CASE(LT, (a->i = a->i < b->i, true))
      ARITH_CASE(GT, (a->i = a->i > b->i, true))
      ARITH_CASE(LE, (a->i = a->i <= b->i, true))
      ARITH_CASE(GE, (a->i = a->i >= b->i, true))
      ARITH_CASE(EQ, (a->i = a->i == b->i, true))
      ARITH_CASE(NE, (a->i = a->i != b->i, true))
      case OP_MUL:
      case OP_DIV:
      case OP_MOD:
      case OP_POW:
      case OP_SHL:
      case OP_SHR:
      case OP_BAND:
      case OP_BOR:
      case OP_BXOR:
        CHECK(arith_slow((Opcode)(word & 0xff), sp - 2, sp - 1, sp - 2));
        sp--;
        break;
      case OP_STREQ:
      case OP_STRNE:
        sp[-2] = cell_int(same_string(sp - 2, sp - 1) == ((word & 0xff) == OP_STREQ));
        sp--;
        break;
      case OP_NEG:
        if (sp[-1].tag == TAG_INT && sp[-1].i != INT64_MIN) {
          sp[-1].i = -sp[-1].i;
          break;
        }
        if (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d) {
          sp[-1].d = -sp[-1].d;
          sp[-1].aux = 0;
          break;
        }
        CHECK(feather_host_expr_unary(0, sp - 1, sp - 1));
        break;
      case OP_NOT:
        if (sp[-1].tag == TAG_INT) {
          sp[-1].i = !sp[-1].i;
          break;
        }
        CHECK(feather_host_expr_unary(2, sp - 1, sp - 1));
        break;
      case OP_TRYNUM:
        if (sp[-1].tag == TAG_INT || (sp[-1].tag == TAG_DOUBLE && sp[-1].d == sp[-1].d)) {
          sp[-1].aux = 0;
          break;
        }
        {
          Cell number;
          if (!short_number(sp - 1, &number) && !feather_host_value_number(sp - 1, &number)) break;
          if (UNLIKELY(number.tag == TAG_DOUBLE && number.d != number.d)) CHECK(not_a_number(in));
          sp[-1] = number;
        }
        break;

      /* Fused forms: the operands of an operator without a trip over the stack. */
#define LOCAL_OPERAND(slot_index, name, spare)                       \
  Cell spare;                                                        \
  Cell *name = &locals[slot_index];                                  \
  if (UNLIKELY(name->tag > TAG_OBJ)) {                               \
    SAVE();                                                          \
    CHECK(read_local(in, f, slot_index, &spare));                    \
    name = &spare;                                                   \
  }
      case OP_ARITH_LL: {
        u32 more = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        LOCAL_OPERAND(more >> 8, b, spare_b)
        CHECK(arith_quick((Opcode)(more & 0x7f), a, b, sp));
        sp++;
        break;
      }
      case OP_ARITH_L: {
        u32 op = NEXT_WORD();
        LOCAL_OPERAND(AU(), b, spare_b)
        CHECK(arith_quick((Opcode)op, sp - 1, b, sp - 1));
        break;
      }
      case OP_ARITH_I: {
        u32 op = NEXT_WORD();
        Cell b = cell_int(A());
        CHECK(arith_quick((Opcode)op, sp - 1, &b, sp - 1));
        break;
      }
      case OP_ARITH_LI: {
        u32 more = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        Cell b = cell_int((i32)more >> 8);
        CHECK(arith_quick((Opcode)(more & 0x7f), a, &b, sp));
        sp++;
        break;
      }
#define COMPARE(op, a, b, yes)                                                     \
  bool yes;                                                                        \
  if (LIKELY((a)->tag == TAG_INT && (b)->tag == TAG_INT)) {                        \
    yes = compare_ints(op, (a)->i, (b)->i);                                        \
  } else {                                                                         \
    Cell out_;                                                                     \
    CHECK(arith_slow(op, (Cell *)(a), (Cell *)(b), &out_));                        \
    yes = out_.i != 0;                                                             \
  }
      case OP_JCMP: {
        Opcode op = (Opcode)AU();
        u32 target = NEXT_WORD();
        bool sense = NEXT_WORD();
        COMPARE(op, sp - 2, sp - 1, yes)
        sp -= 2;
        if (yes == sense) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_I: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        Cell b = cell_int(A());
        COMPARE((Opcode)(more & 0x7f), sp - 1, &b, yes)
        sp--;
        if (yes == (more >> 7)) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_LI: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        Cell b = cell_int((i32)more >> 8);
        COMPARE((Opcode)(more & 0x7f), a, &b, yes)
        if (yes == (more >> 7 & 1)) ip = code_words(f->code) + target;
        break;
      }
      case OP_JCMP_LL: {
        u32 more = NEXT_WORD();
        u32 target = NEXT_WORD();
        LOCAL_OPERAND(AU(), a, spare_a)
        LOCAL_OPERAND(more >> 8, b, spare_b)
        COMPARE((Opcode)(more & 0x7f), a, b, yes)
        if (yes == (more >> 7 & 1)) ip = code_words(f->code) + target;
        break;
      }

      case OP_INVOKE: {
        u32 count = AU();
        Site *site = &sites[NEXT_WORD()];
        Cell *words = sp - count;
        CommandInfo *info = site->command;
        SAVE();
        if (UNLIKELY(site->epoch != in->command_epoch || site->ns != f->ns || words->tag != TAG_OBJ || site->cell.h != words->h)) {
          info = resolve_site(in, f, site, words);
          if (words->tag == TAG_OBJ && words->h < 0) site->cell = *words; /* which name it was: computed names share a site */
        }
        status = invoke(in, info, count, words, region_mark(&arena));
        if (LIKELY(status == STATUS_PUSHED)) {
          f->sp = words;
          goto enter;
        }
        CHECK_CALL(status, words);
        *words = in->result;
        sp = words + 1;
        goto called;
      }
      case OP_INVOKE_FN: {
        u32 count = AU();
        Site *site = &sites[NEXT_WORD()];
        Cell *words = sp - count;
        CommandInfo *info = site->command;
        SAVE();
        if (UNLIKELY(site->epoch != in->command_epoch || site->ns != f->ns)) info = resolve_site(in, f, site, words);
        status = invoke(in, info, count, words, region_mark(&arena));
        if (status == STATUS_PUSHED) {
          f->sp = words;
          goto enter;
        }
        CHECK_CALL(status, words);
        *words = in->result;
        sp = words + 1;
        break;
      }
      case OP_RET:
      case OP_DONE: {
        Cell value = sp[-1];
        if (UNLIKELY(f->flags & (FRAME_TAILCALL | FRAME_ASK))) {
          in->result = value;
          status = TCL_OK;
          goto raise;
        }
        frame_pop(in);
        if (f == last) {
          in->result = value;
          return TCL_OK;
        }
        *in->frame->sp++ = value;
        LOAD_FRAME();
        break;
      }
      case OP_RAISE:
        in->result = *--sp;
        status = A() & 7;
        in->return_code = A() >> 3;
        in->return_level = 1;
        error_clear(in);
        goto raise;
      case OP_FOREACH_END: {
        u32 lists = AU();
        sp -= lists + FOREACH_CELLS(lists);
        for (u32 i = 0; i < lists; i++)
          if (sp[i].tag >= TAG_BUFFER) sp[i].buffer->holder = NULL;
        break;
      }
      case OP_FOREACH_STEP: {
        u32 info = NEXT_WORD();
        u32 end = NEXT_WORD();
        Cell *counter = sp - FOREACH_CELLS(AU()) + 1;
        if (counter->i >= counter[-1].i) {
          ip = code_words(f->code) + end;
          break;
        }
        SAVE();
        CHECK(foreach_assign(in, f, code_words(f->code) + info, AU(), sp));
        counter->i++;
        goto called;
      }

      case OP_CAUGHT: *sp++ = in->result; break;
      case OP_CAUGHT_CODE:
        *sp++ = cell_int(in->caught);
        if (A()) in->options = cell_unset();
        break;
      case OP_LLENGTH: {
        if (sp[-1].tag == TAG_BUFFER) {
          sp[-1] = cell_int(sp[-1].buffer->length);
          break;
        }
        i32 length = known_length(sp - 1);
        if (length < 0) length = feather_host_list_length(sp - 1);
        if (UNLIKELY(length < 0)) {
          status = TCL_ERROR;
          goto raise;
        }
        sp[-1] = cell_int(length);
        break;
      }
      case OP_LINDEX: {
        u32 n = AU();
        CHECK(list_element(f, sp, n));
        sp -= n;
        break;
      }
      case OP_STRLEN: {
        i64 length;
        sp[-1] = cell_int(view_length(sp - 1, &length) ? length : feather_host_string_length(sp - 1));
        break;
      }
      case OP_STRINDEX:
        if (is_host_value(sp - 2) ? sp[-1].tag == TAG_INT && known_char(sp - 2, sp[-1].i, sp - 2) : view_char(sp - 2, sp - 1, sp - 2)) {
          sp--;
          break;
        }
        CHECK(feather_host_string_index(sp - 2, sp - 1, sp - 2));
        sp--;
        break;
      case OP_STEP: {
        u32 count = AU();
        ip++;
        Cell *words = sp - count;
        SAVE();
        status = in->steps ? invoke_step(in, count, words, region_mark(&arena)) : invoke_words(in, count, words, region_mark(&arena));
        if (status == STATUS_PUSHED) {
          f->sp = words;
          goto enter;
        }
        CHECK_CALL(status, words);
        *words = in->result;
        sp = words + 1;
        break;
      }
      case OP_STEP_LIST:
        ip++;
        SAVE();
        status = invoke_list(in, sp - 1, f->ns, true);
        if (status == STATUS_PUSHED) {
          f->sp = sp - 1;
          goto enter;
        }
        CHECK_CALL(status, sp - 1);
        sp[-1] = in->result;
        break;
      case OP_TRACE_LEAVE:
        status = A() ? in->caught : TCL_OK;
        if (!A()) in->result = *--sp;
        SAVE();
        CHECK(trace_leave(in, f, status));
        *sp++ = in->result;
        break;
      default:
        SAVE();
        status = run_rare(in, f, word);
        if (status == STATUS_PUSHED) goto enter;
        ip = f->ip;
        sp = f->sp;
        CHECK(status);
        goto called;
    }
    continue;

  called: /* or a trace was */
    if (LIKELY(in->shadowed != SHADOWED_NOW)) continue;
    SAVE();
    code_renew(in, true);
    LOAD_FRAME();
    continue;

  enter:
    in->run_base = NULL;
    LOAD_FRAME();
    if (UNLIKELY(--in->budget < 0) || STRESS) {
      CHECK(vm_attention(in));
      return STATUS_AGAIN;
    }
    continue;

  raise:
    if (UNLIKELY(status == STATUS_SWITCHED)) {
      /* The coroutine that ran is gone; in->frame resumed it. */
      Cell words = in->tailcall;
      Frame *left = in->left;
      in->tailcall = cell_unset();
      status = TCL_OK;
      if (words.tag != TAG_UNSET) status = call_in_place(in, &words, in->tailcall_ns);
      if (left == last) return vm_run_pushed(in, status);
      if (status == STATUS_PUSHED) goto enter;
      if (status == TCL_OK) *in->frame->sp++ = in->result;
      LOAD_FRAME();
      if (status == TCL_OK) continue;
      if (status == STATUS_SWITCHED) goto raise; /* another one was left */
    }
    SAVE();
    status = unwind(in, bound, status);
    if (UNLIKELY(status == STATUS_SWITCHED)) goto raise;
    if (status != STATUS_AGAIN) return status;
    last = *bound;
    LOAD_FRAME();
    /* A tailcall put a frame here. At its end there is nothing that could be stopped: an interpreter that was deleted ends well. */
    if (UNLIKELY(in->budget < 0 || STRESS) && (*ip & 0xff) != OP_DONE) CHECK(vm_attention(in));
  }
}

Status vm_run(Interp *in, Frame *last) {
  Status status;
  do status = run_slice(in, &last);
  while (status == STATUS_AGAIN);
  return status;
}
