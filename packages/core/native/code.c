/* code.c -- where the compiled code of values is, and linking a fresh block to values.
 *
 * A script that is met for the first time is compiled for this once; what is met again is kept in the core's
 * code region, until the core drops that as a whole. */
#include <stdio.h>
#include <stdlib.h>

#include "host.h"
#include "str.h"
#include "verify.h"

struct CodeEntry {
  CodeEntry *next;
  i32 kind, ns;
  u32 uses;
  Code *address; /* NULL: not kept */
};

/* A kept block, and what is pinned for it. */
typedef struct Block Block;
struct Block {
  Block *next;
  u32 id;
  Code *address;
  CodeEntry *entry;
  i32 *pins;
  u32 pin_count;
};

static Block *kept_blocks;
static u32 block_count;       /* made so far: their numbers are never used again */
static CodeEntry *asked_proc; /* a procedure's code is found by its command, which linking does not know */

void codes_begin(void) {
  kept_blocks = NULL;
  asked_proc = NULL;
}

u32 code_block(const Code *address) {
  for (Block *b = kept_blocks; b; b = b->next)
    if (b->address == address) return b->id;
  return 0;
}

Code *code_of_block(u32 id) {
  for (Block *b = kept_blocks; b; b = b->next)
    if (b->id == id) return b->address;
  return NULL;
}

static CodeEntry *entry_of(Value *source, i32 kind, i32 ns) {
  for (CodeEntry *e = source->codes; e; e = e->next)
    if (e->kind == kind && e->ns == ns) return e;
  CodeEntry *e = pool_alloc(sizeof *e);
  *e = (CodeEntry){.next = source->codes, .kind = kind, .ns = ns};
  source->codes = e;
  return e;
}

static void *op_find(Cell *source, i32 kind, i32 ns) {
  CodeEntry *e = entry_of(value_in(source), kind, ns);
  if (kind == CODE_FOR_PROC) asked_proc = e;
  if (e->address) return e->address;
  return e->uses++ ? (void *)1 : NULL;
}

static i32 pin_for(Block *b, Object *object) {
  i32 handle = handle_pin(object);
  return b->pins[b->pin_count++] = handle;
}

/* What is kept holds its values pinned; the literals of other code are cells like any. */
static Cell literal_value(Code *code, const Cell *l, Text source, Block *kept) {
  Value *v;
  if (l->tag == LIT_TEXT) v = val_units((const u16 *)((const u8 *)code + l->i), l->aux);
  else v = val_units(source.at + l->i, l->aux);
  if (l->tag == LIT_SOURCE_NUMBER && val_number(v) == NUMBER_INT) return cell_int(v->i);
  if (l->tag == LIT_SOURCE_NUMBER && v->number == NUMBER_DOUBLE) return cell_double(v->d);
  i32 handle = handle_of_text(v->units, v->length);
  if (!handle) handle = kept ? pin_for(kept, &v->object) : handle_new(&v->object);
  return cell_object(handle);
}

/* Every block is checked: this host is here to find out what is wrong with the core. */
static void check_block(Code *code) {
  char why[200];
  if (code_verify(code, why, sizeof why)) return;
  fprintf(stderr, "native host: the compiler made bad code: %s\n", why);
  code_print(code);
  abort();
}

static void op_link(void *block, Cell *source_cell, i32 kind, bool keep) {
  Code *code = block;
  check_block(code);
  Value *source = value_in(source_cell);
  Text text = val_text(source);
  Cell *literals = code_literals(code);
  Block *kept = NULL;
  if (keep) {
    kept = pool_alloc(sizeof *kept);
    *kept = (Block){.next = kept_blocks, .id = ++block_count, .address = code};
    kept->pins = pool_alloc((code->literal_count + 2) * sizeof(i32)); /* one for op_evict */
  }
  for (u32 i = 0; i < code->literal_count; i++)
    if (literals[i].tag >= LIT_SOURCE) literals[i] = literal_value(code, &literals[i], text, kept);
  Local *locals = code_locals(code);
  for (u32 i = 0; i < code->local_count; i++) locals[i].symbol = symbol_of(value_in(&literals[locals[i].name]));
  Object *copy = &val_units(text.at, text.len)->object;
  code->source = kept ? pin_for(kept, copy) : handle_pin(copy);
  if (!kept) return;
  kept->entry = kind == CODE_FOR_PROC ? asked_proc : entry_of(source, kind, code->ns);
  kept->entry->address = code;
  kept_blocks = kept;
}

static void op_release(void *block) { handle_unpin(((Code *)block)->source); }

static void drop_block(Block *b) {
  if (b->entry->address == b->address) b->entry->address = NULL;
  for (u32 i = 0; i < b->pin_count; i++) handle_unpin(b->pins[i]);
}

/* What code_around has said since it told of an outermost source, from the innermost on. */
typedef struct {
  Text text, outer;
  u32 start, length;
  i32 procedure;
  bool last;
} Around;
static Around *around;
static u32 around_count, around_capacity;

static void op_forget(void) {
  for (Block *b = kept_blocks; b; b = b->next) drop_block(b);
  kept_blocks = NULL;
  free_array(around);
  around = NULL;
  around_count = around_capacity = 0;
}

/* --- dropping code while some of it runs --- */

static bool is_running(const Block *b, Code *const *running, u32 count) {
  for (u32 i = 0; i < count; i++)
    if (running[i] == b->address) return true;
  return false;
}

static bool pinned_for(const Block *b, i32 handle) {
  for (u32 i = 0; i < b->pin_count; i++)
    if (b->pins[i] == handle) return true;
  return false;
}

/* A cell that holds a literal of the block goes on with a handle of its own. */
static void free_cells(const Block *b, const CellSpan *roots, u32 count) {
  for (u32 k = 0; k < count; k++)
    for (u32 i = 0; i < roots[k].count; i++) {
      Cell *c = &roots[k].at[i];
      if ((c->tag == TAG_OBJ || c->tag == TAG_OWNED) && c->h < HANDLE_EMPTY && pinned_for(b, c->h)) c->h = handle_new(handle_get(c->h));
    }
}

/* Renewed code has the source of the code that it took the place of: it holds it from now on. */
static void hand_over_source(Block *dropped, Code *const *running, u32 count) {
  for (Block *b = kept_blocks; b; b = b->next) {
    if (!is_running(b, running, count)) continue;
    for (u32 i = 0; i < dropped->pin_count; i++) {
      if (dropped->pins[i] != ((Code *)b->address)->source) continue;
      b->pins[b->pin_count++] = dropped->pins[i];
      dropped->pins[i] = dropped->pins[--dropped->pin_count];
      return;
    }
  }
}

static void op_evict(void *roots, u32 count, void *running, u32 running_count) {
  for (Block **link = &kept_blocks; *link;) {
    Block *b = *link;
    if (is_running(b, running, running_count)) {
      link = &b->next;
      continue;
    }
    if (interp.nested) { /* C functions that wait for a nested run may hold what is pinned */
      static CodeEntry none;
      if (b->entry->address == b->address) b->entry->address = NULL;
      b->entry = &none;
      b->address = NULL;
      link = &b->next;
      continue;
    }
    hand_over_source(b, running, running_count);
    free_cells(b, roots, count);
    drop_block(b);
    *link = b->next;
  }
}

/* --- places in source, for info frame --- */

static u32 lines_before(Text t, u32 end) {
  u32 lines = 0;
  for (u32 i = 0; i < end && i < t.len; i++) lines += t.at[i] == '\n';
  return lines;
}

static Text part(Text t, u32 start, u32 length) {
  if (start > t.len) start = t.len;
  return (Text){t.at + start, length > t.len - start ? t.len - start : length};
}

static void op_place(i32 source, u32 start, u32 length, Cell *out) {
  Text place = part(val_text((Value *)handle_get(source)), start, length);
  *out = cell_of(val_units(place.at, place.len));
}

static bool op_around(i32 source, i32 outer, u32 start, u32 length, i32 procedure, Cell *before) {
  (void)before;
  if (procedure < -1) return true;
  if (around_count && around[around_count - 1].last) around_count = 0;
  if (around_count == around_capacity) around = GROW(around, around_capacity, 8);
  Text none = {0};
  around[around_count++] = (Around){val_text((Value *)handle_get(source)), outer ? val_text((Value *)handle_get(outer)) : none, start, length, procedure, !outer};
  return true;
}

/* The place in the outer text, or -1. */
static i64 place_around(const Around *a, u32 at) {
  if (a->last) return -1;
  Text place = part(a->outer, a->start, a->length);
  if (a->procedure < 0) {
    u32 i = 0;
    for (u32 lines = lines_before(a->text, at); lines && i < place.len; i++) lines -= place.at[i] == '\n';
    return (i64)a->start + i;
  }
  for (u32 i = 0; a->text.len + 2 <= place.len && i <= place.len - a->text.len - 2; i++) {
    if (place.at[i] != '{' || place.at[i + 1 + a->text.len] != '}') continue;
    if (text_equal(part(place, i + 1, a->text.len), a->text)) return (i64)a->start + i + 1 + at;
  }
  return -1;
}

static void op_origin(i32 source, u32 at, Cell *out) {
  bool proc = false;
  u32 line = 1;
  for (u32 i = 0; source && !proc; i++) {
    proc = around[i].procedure > 0;
    line = lines_before(around[i].text, at) + 1;
    i64 outer = place_around(&around[i], at);
    if (outer < 0) break;
    at = (u32)outer;
  }
  Value *items[4] = {val_ascii("type"), val_ascii(proc ? "proc" : "eval"), val_ascii("line"), val_int(line)};
  *out = cell_of(list_make(items, 4));
}

void code_ops(FeatherHostOps *ops) {
  ops->code_find = op_find;
  ops->code_link = op_link;
  ops->code_release = op_release;
  ops->code_forget = op_forget;
  ops->code_evict = op_evict;
  ops->code_place = op_place;
  ops->code_around = op_around;
  ops->code_origin = op_origin;
}
