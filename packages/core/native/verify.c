/* verify.c -- see verify.h. Walks the code along every path, with the depth of the operand stack. */
#include "verify.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { VARIES = 127, UNSEEN = -1 };

static const struct {
  const char *name;
  u8 words;
  signed char effect;
} opcodes[OP_COUNT] = {
#define OP(name, words, effect, operands, doc) [OP_##name] = {#name, words, effect},
#include "opcodes.def"
#undef OP
};

typedef struct {
  Code *code;
  const u32 *words;
  bool *begins;  /* an instruction begins at this word */
  i32 *depths;   /* of the operand stack before it; UNSEEN */
  u32 *pending;  /* places still to be walked from */
  u32 pending_count;
  char *why;
  size_t size;
  bool failed;
} Walk;

static void complain(Walk *w, u32 pc, const char *format, ...) {
  if (w->failed) return;
  w->failed = true;
  u32 op = w->words[pc] & 0xff;
  int used = snprintf(w->why, w->size, "at %u (%s): ", pc, op < OP_COUNT ? opcodes[op].name : "?");
  va_list args;
  va_start(args, format);
  vsnprintf(w->why + used, w->size - (size_t)used, format, args);
  va_end(args);
}

/* Words of the instruction at pc, itself included, of `count` in all; more than that when it is cut off. */
static u32 instruction_size(const u32 *words, u32 pc, u32 count) {
  u32 op = words[pc] & 0xff, size = 1 + opcodes[op].words, more = 0;
  if (size > count - pc) return count + 1;
  if (op == OP_FOREACH) more = words[pc + 1];
  if (op == OP_SWITCH) more = words[pc + 2];
  return more < count ? size + more : count + 1;
}

static bool mark_instructions(Walk *w) {
  u32 count = w->code->word_count;
  for (u32 pc = 0; pc < count;) {
    u32 op = w->words[pc] & 0xff;
    if (op >= OP_COUNT) {
      complain(w, pc, "no instruction");
      return false;
    }
    w->begins[pc] = true;
    u32 size = instruction_size(w->words, pc, count);
    if (size > count - pc) {
      complain(w, pc, "cut off");
      return false;
    }
    pc += size;
  }
  return true;
}

/* --- operands --- */

static i32 ref_cells(u32 operand) {
  u32 form = operand & REF_MASK;
  return form == REF_LOCAL_ELEMENT || form == REF_NAME_ELEMENT || form == REF_DYNAMIC;
}

static void check_slot(Walk *w, u32 pc, u32 slot) {
  if (slot >= w->code->local_count) complain(w, pc, "slot %u of %u", slot, w->code->local_count);
}
static void check_literal(Walk *w, u32 pc, u32 literal) {
  if (literal >= w->code->literal_count) complain(w, pc, "literal %u of %u", literal, w->code->literal_count);
}
static void check_site(Walk *w, u32 pc, u32 site) {
  if (site >= w->code->site_count) complain(w, pc, "site %u of %u", site, w->code->site_count);
}

static void check_ref(Walk *w, u32 pc, u32 operand) {
  u32 form = operand & REF_MASK, index = operand >> REF_BITS;
  if (form > REF_DYNAMIC) complain(w, pc, "reference form %u", form);
  else if (form == REF_LOCAL || form == REF_LOCAL_ELEMENT) check_slot(w, pc, index);
  else if (form != REF_DYNAMIC) check_literal(w, pc, index);
}

static u32 a_of(const u32 *words) { return words[0] >> 8; }

/* For each list how many variables, and for each of these a reference and a site. */
static void check_foreach(Walk *w, u32 pc) {
  const u32 *at = w->words + pc + 2, *end = at + w->words[pc + 1];
  for (u32 i = 0; i < a_of(w->words + pc); i++) {
    u32 variables = at < end ? *at++ : NO_LABEL;
    if (variables > (u32)(end - at) / 2) {
      complain(w, pc, "more variables than words");
      return;
    }
    for (u32 k = 0; k < variables; k++, at += 2) {
      u32 form = at[0] & REF_MASK, index = at[0] >> REF_BITS;
      if (form == REF_LOCAL) check_slot(w, pc, index);
      else if (form == REF_NAME || form == REF_DYNAMIC) check_literal(w, pc, index);
      else complain(w, pc, "reference form %u", form);
      if (form == REF_NAME) check_site(w, pc, at[1]);
    }
  }
  if (at != end) complain(w, pc, "words left over");
}

static void check_foreach_step(Walk *w, u32 pc) {
  u32 info = w->words[pc + 1];
  bool there = info >= 2 && info <= w->code->word_count && w->begins[info - 2];
  if (!there || (w->words[info - 2] & 0xff) != OP_FOREACH || a_of(w->words + info - 2) != a_of(w->words + pc))
    complain(w, pc, "of no FOREACH");
}

static void check_operands(Walk *w, u32 pc) {
  const u32 *words = w->words + pc;
  u32 op = words[0] & 0xff, a = words[0] >> 8;
  switch (op) {
    case OP_LIT:
    case OP_SWITCH:
    case OP_OK_OPTIONS:
    case OP_TRAP_MATCH: check_literal(w, pc, a); break;
    case OP_CAUGHT_OPTIONS:
    case OP_RETHROW: check_literal(w, pc, a >> 1); break;
    case OP_LOADL:
    case OP_BORROWL:
    case OP_BORROWLIST:
    case OP_HOLDLIST:
    case OP_LOADBUILT:
    case OP_BORROWDICT:
    case OP_LOADDICT:
    case OP_HOLDDICT:
    case OP_STOREL:
    case OP_STOREL_POP:
    case OP_TAKEL:
    case OP_INCRL:
    case OP_INCRL_POP:
    case OP_LAPPENDL_POP:
    case OP_LSETL_POP:
    case OP_ARITH_L:
    case OP_ARITH_LI:
    case OP_JCMP_LI:
    case OP_UPVAR: check_slot(w, pc, a); break;
    case OP_ARITH_LL:
    case OP_JCMP_LL:
      check_slot(w, pc, a);
      check_slot(w, pc, words[1] >> 8);
      break;
    case OP_LOADV:
    case OP_STOREV:
    case OP_INCRV:
    case OP_APPENDV:
    case OP_LAPPENDV:
    case OP_LSETV:
    case OP_EXISTSV:
    case OP_UNSETV:
    case OP_ISARRAYV:
    case OP_DICTSETV:
      check_ref(w, pc, a);
      check_site(w, pc, (words[0] & 0xff) == OP_LOADV ? words[1] & (BORROW_TAG - 1) : words[1]);
      break;
    case OP_INVOKE:
    case OP_INVOKE_FN:
    case OP_STEP:
    case OP_INVOKE_LIST:
    case OP_STEP_LIST: check_site(w, pc, words[1]); break;
    case OP_FOREACH: check_foreach(w, pc); break;
    case OP_FOREACH_STEP: check_foreach_step(w, pc); break;
    case OP_RECHECK:
      if (a >= w->code->position_count) complain(w, pc, "position %u of %u", a, w->code->position_count);
      break;
    case OP_GLOBAL:
    case OP_VARIABLE:
      check_slot(w, pc, a);
      check_literal(w, pc, words[1]);
      check_site(w, pc, words[2]);
      break;
    case OP_RAISE_ERROR:
      check_literal(w, pc, a);
      check_literal(w, pc, words[1]);
      for (u32 i = 2; i <= 3; i++)
        if (words[i] != NO_LABEL) check_literal(w, pc, words[i]);
      break;
    default: break;
  }
}

/* --- depths --- */

/* A number of cells, or one that is more than there ever are. */
static i32 cells_in(u32 word) { return word < 1 << 24 ? (i32)word : 1 << 24; }

/* Change of the operand stack, and how many cells the instruction looks at. */
static i32 effect_of(Walk *w, u32 pc, i32 *needs) {
  const u32 *words = w->words + pc;
  u32 op = words[0] & 0xff;
  i32 a = (i32)(words[0] >> 8), cells = ref_cells((u32)a), n = opcodes[op].words > 1 ? cells_in(words[2]) : 0;
  *needs = 0;
  switch (op) {
    case OP_LOADV:
    case OP_EXISTSV:
    case OP_ISARRAYV: *needs = cells; return 1 - cells;
    case OP_STOREV:
    case OP_INCRV: *needs = cells + 1; return -cells;
    case OP_UNSETV: *needs = cells; return -cells;
    case OP_APPENDV:
    case OP_LAPPENDV: *needs = cells + n; return 1 - n - cells;
    case OP_LSETV:
    case OP_DICTSETV: *needs = cells + n + 1; return -n - cells;
    case OP_LAPPENDL_POP: *needs = cells_in(words[1]); return -cells_in(words[1]);
    case OP_APPENDL_POP: *needs = cells_in(words[1] & ~APPEND_PARTS); return -*needs;
    case OP_DROP: *needs = a; return -a;
    case OP_CONCAT:
    case OP_LIST:
    case OP_INVOKE:
    case OP_INVOKE_FN:
    case OP_INVOKE_EXPANDED:
    case OP_STEP:
    case OP_ARITY: *needs = a; return 1 - a;
    case OP_LINDEX:
    case OP_DICTGET:
    case OP_DICTEXISTS: *needs = a + 1; return -a;
    case OP_REPLACE: *needs = 2 * a; return -a;
    case OP_FOREACH: *needs = a; return FOREACH_CELLS(a);
    case OP_FOREACH_STEP: *needs = a + FOREACH_CELLS(a); return 0;
    case OP_FOREACH_END: *needs = a + FOREACH_CELLS(a); return -*needs;
    case OP_JUMP_TO: return 0;
    case OP_OVER: *needs = a + 1; return 1;
    case OP_DURING: *needs = a + 1; return 0;
    case OP_RETHROW: *needs = 3; return -2;
    case OP_SWAP:
    case OP_NIP: *needs = 2; break;
    case OP_DUP: *needs = 1; break;
    case OP_UNPACK: *needs = 1; return a;
    case OP_SHORT: *needs = a >> SHORT_BITS & LISTOP_WORDS; break;
    case OP_LISTPUSH: *needs = a + 2; break;
    case OP_DICTPUSH: *needs = a + 3; break;
    default: break;
  }
  if (opcodes[op].effect == VARIES) complain(w, pc, "its effect is not known here");
  if (opcodes[op].effect < 0 && *needs < -opcodes[op].effect) *needs = -opcodes[op].effect;
  return opcodes[op].effect;
}

static void arrive(Walk *w, u32 from, u32 target, i32 depth) {
  if (target >= w->code->word_count || !w->begins[target]) {
    complain(w, from, "goes to %u, where no instruction begins", target);
    return;
  }
  if (w->depths[target] == UNSEEN) {
    w->depths[target] = depth;
    w->pending[w->pending_count++] = target;
  } else if (w->depths[target] != depth) {
    complain(w, from, "arrives at %u with %d cells, others with %d", target, depth, w->depths[target]);
  }
}

/* Where a completion that is not OK may take the instruction. */
static void arrive_at_handlers(Walk *w, u32 pc) {
  const Range *ranges = code_ranges(w->code);
  for (u32 i = 0; i < w->code->range_count; i++) {
    const Range *r = &ranges[i];
    if (pc < r->start || pc >= r->end) continue;
    if (w->depths[pc] < (i32)r->depth) complain(w, pc, "%d cells in a range of %u", w->depths[pc], r->depth);
    arrive(w, pc, r->target, (i32)r->depth);
    if (r->kind == RANGE_LOOP && r->again != NO_TARGET) arrive(w, pc, r->again, (i32)r->depth);
  }
}

static void arrive_at_next(Walk *w, u32 pc, i32 depth) {
  const u32 *words = w->words + pc;
  u32 next = pc + instruction_size(w->words, pc, w->code->word_count);
  switch (words[0] & 0xff) {
    case OP_RET:
    case OP_DONE:
    case OP_RAISE:
    case OP_RAISE_ERROR:
    case OP_ARITY: return;
    case OP_JUMP:
    case OP_LOOP: arrive(w, pc, words[1], depth); return;
    case OP_JUMP_TO: arrive(w, pc, words[1], (i32)(words[0] >> 8)); return;
    case OP_JT:
    case OP_JF:
    case OP_JCMP: arrive(w, pc, words[1], depth); break;
    case OP_UNPACK: arrive(w, pc, words[1], depth - (i32)(words[0] >> 8)); break;
    case OP_SHORT: arrive(w, pc, words[1], depth + 1 - (i32)(words[0] >> 8 >> SHORT_BITS & LISTOP_WORDS)); break;
    case OP_JCMP_I:
    case OP_JCMP_LI:
    case OP_JCMP_LL:
    case OP_FOREACH_STEP: arrive(w, pc, words[2], depth); break;
    case OP_RECHECK: arrive(w, pc, words[1], depth + 1); break;
    case OP_SWITCH:
      arrive(w, pc, words[1], depth);
      for (u32 i = 0; i < words[2]; i++) arrive(w, pc, words[3 + i], depth);
      return;
    default: break;
  }
  if (next >= w->code->word_count) complain(w, pc, "runs over the end");
  else arrive(w, pc, next, depth);
}

static void visit(Walk *w, u32 pc) {
  i32 needs, depth = w->depths[pc], change = effect_of(w, pc, &needs);
  check_operands(w, pc);
  if (depth < needs) complain(w, pc, "wants %d cells of %d", needs, depth);
  depth += change;
  if (depth > (i32)w->code->max_stack) complain(w, pc, "%d cells on a stack of %u", depth, w->code->max_stack);
  u32 op = w->words[pc] & 0xff;
  if (op == OP_JUMP_TO && (i32)(w->words[pc] >> 8) > depth) complain(w, pc, "cuts to more cells than there are");
  arrive_at_handlers(w, pc);
  if (!w->failed) arrive_at_next(w, pc, depth);
}

static void check_tables(Walk *w) {
  Code *code = w->code;
  for (u32 i = 0; i < code->range_count; i++) {
    const Range *r = &code_ranges(code)[i];
    if (r->start > r->end || r->end > code->word_count) complain(w, 0, "range %u: %u to %u", i, r->start, r->end);
  }
  for (u32 i = 0; i < code->position_count; i++) {
    const Position *p = &code_positions(code)[i];
    if (p->start > p->end || p->end > code->word_count) complain(w, 0, "position %u: %u to %u", i, p->start, p->end);
    if (p->kind != POS_COMMAND && p->label != NO_LABEL && p->label >= code->literal_count) complain(w, 0, "position %u: label %u", i, p->label);
  }
  for (u32 i = 0; i < code->local_count; i++)
    if (code_locals(code)[i].name >= code->literal_count) complain(w, 0, "local %u: name %u", i, code_locals(code)[i].name);
}

bool code_verify(Code *code, char *why, size_t size) {
  u32 count = code->word_count;
  Walk w = {.code = code, .words = code_words(code), .why = why, .size = size};
  w.begins = calloc(count + 1, sizeof *w.begins);
  w.depths = malloc((count + 1) * sizeof *w.depths);
  w.pending = malloc((count + 1) * sizeof *w.pending);
  if (!w.begins || !w.depths || !w.pending) abort();
  for (u32 i = 0; i < count; i++) w.depths[i] = UNSEEN;
  if (count && mark_instructions(&w)) {
    check_tables(&w);
    if (!w.failed) arrive(&w, 0, 0, 0);
    while (w.pending_count && !w.failed) visit(&w, w.pending[--w.pending_count]);
  }
  free(w.begins);
  free(w.depths);
  free(w.pending);
  return !w.failed;
}

void code_print(Code *code) {
  const u32 *words = code_words(code);
  for (u32 pc = 0; pc < code->word_count;) {
    u32 op = words[pc] & 0xff;
    u32 size = op < OP_COUNT ? instruction_size(words, pc, code->word_count) : 1;
    fprintf(stderr, "%4u  %-12s %d", pc, op < OP_COUNT ? opcodes[op].name : "?", (i32)words[pc] >> 8);
    for (u32 i = 1; i < size && pc + i < code->word_count; i++) fprintf(stderr, " %u", words[pc + i]);
    fputc('\n', stderr);
    pc += size;
  }
  for (u32 i = 0; i < code->range_count; i++) {
    const Range *r = &code_ranges(code)[i];
    fprintf(stderr, "range %s %u-%u to %u again %d depth %u\n", r->kind == RANGE_LOOP ? "loop" : "catch", r->start, r->end, r->target, (i32)r->again, r->depth);
  }
}
