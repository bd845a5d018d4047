/* code.c -- where the compiled code of values is, and linking a fresh block to values.
 *
 * A script that is met for the first time is compiled for this once; what is met again is kept in the core's
 * code region, until the core drops that as a whole. */
#include <stdio.h>
#include <stdlib.h>

#include "host.h"
#include "verify.h"

struct CodeEntry {
  CodeEntry *next;
  i32 kind, ns;
  u32 uses;
  u32 generation; /* of the code region that `address` belongs to */
  Code *address;
};

static u32 generation;
static i32 *resident_pins;
static u32 pin_count, pin_capacity;
static CodeEntry *asked_proc; /* a procedure's code is found by its command, which linking does not know */

void codes_begin(void) {
  generation++;
  free(resident_pins);
  resident_pins = NULL;
  asked_proc = NULL;
  pin_count = pin_capacity = 0;
}

u32 code_generation(void) { return generation; }

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
  if (e->address && e->generation == generation) return e->address;
  return e->uses++ ? (void *)1 : NULL;
}

/* What is kept holds its values pinned; the literals of other code are cells like any. */
static i32 pin_resident(Object *object) {
  i32 handle = handle_pin(object);
  if (pin_count == pin_capacity) {
    pin_capacity = pin_capacity ? pin_capacity * 2 : 256;
    resident_pins = grow_array(resident_pins, pin_capacity * sizeof(i32));
  }
  resident_pins[pin_count++] = handle;
  return handle;
}

static Cell literal_value(Code *code, const Cell *l, Text source, bool keep) {
  Value *v;
  if (l->tag == LIT_TEXT) v = val_units((const u16 *)((const u8 *)code + l->i), l->aux);
  else v = val_units(source.at + l->i, l->aux);
  if (l->tag == LIT_SOURCE_NUMBER && val_number(v) == NUMBER_INT) return cell_int(v->i);
  if (l->tag == LIT_SOURCE_NUMBER && v->number == NUMBER_DOUBLE) return cell_double(v->d);
  return v->length ? cell_object(keep ? pin_resident(&v->object) : handle_new(&v->object)) : cell_empty();
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
  for (u32 i = 0; i < code->literal_count; i++)
    if (literals[i].tag >= LIT_SOURCE) literals[i] = literal_value(code, &literals[i], text, keep);
  Local *locals = code_locals(code);
  for (u32 i = 0; i < code->local_count; i++) locals[i].symbol = symbol_of(value_in(&literals[locals[i].name]));
  Object *copy = &val_units(text.at, text.len)->object;
  code->source = keep ? pin_resident(copy) : handle_pin(copy);
  if (!keep) return;
  CodeEntry *e = kind == CODE_FOR_PROC ? asked_proc : entry_of(source, kind, code->ns);
  e->address = code;
  e->generation = generation;
}

static void op_release(void *block) { handle_unpin(((Code *)block)->source); }

static void op_forget(void) {
  for (u32 i = 0; i < pin_count; i++) handle_unpin(resident_pins[i]);
  pin_count = 0;
  generation++;
}

void code_ops(FeatherHostOps *ops) {
  ops->code_find = op_find;
  ops->code_link = op_link;
  ops->code_release = op_release;
  ops->code_forget = op_forget;
}
