/* coroutine.c -- suspended coroutines. Their frames leave the core as an image (builtins/coroutine.c) and are kept
 * with objects instead of handles, and code as bytes with literal values, in case it is not resident any more when
 * the coroutine goes on. */
#include <stdlib.h>
#include <string.h>

#include "host.h"

/* As in builtins/coroutine.c. */
typedef struct {
  Code *code;
  u32 ip;
  i32 scope, outer;
  u32 level;
  i32 ns;
  u32 kind;
  i32 label;
  u32 flags;
  i32 command;
  u32 locals, stack, words;
} SavedFrame;

typedef struct {
  u32 block; /* its number when it is kept */
  u8 *bytes;
  Value **literals; /* NULL: the cell is a number */
  Value *source;
} CodeImage;

typedef struct {
  Cell cell;
  Object *object; /* what the cell named */
} SavedCell;

struct Coroutine {
  bool running, many;
  u32 frame_count, cell_count;
  SavedFrame *frames;
  CodeImage *code;
  SavedCell *cells;
};

static u32 head_bytes(u32 frames) { return (frames * (u32)sizeof(SavedFrame) + 15) & ~15u; }

static i32 op_make(i32 ns, Cell *cell) {
  Value *name = value_in(cell), *tail;
  Namespace *at = ns_place(ns_by_id(ns), name, &tail);
  if (!at) {
    fail("TCL LOOKUP NAMESPACE", "cannot create coroutine \"%v\": unknown namespace", name);
    return 0;
  }
  Text t = val_text(tail);
  if (t.len == 0 || t.at[0] == ':') {
    fail_lookup("TCL VALUE COMMAND", name, "cannot create coroutine \"%v\": illegal command name", name);
    return 0;
  }
  Command *c = command_define(COMMAND_BUILTIN, at, tail);
  c->row = builtin_row("\x01resume");
  c->coroutine = pool_alloc(sizeof(Coroutine));
  c->coroutine->running = true;
  return c->id;
}

static Coroutine *state(i32 command) { return command_by_id(command)->coroutine; }

/* --- leaving --- */

static CodeImage capture(Code *code) {
  CodeImage image = {.bytes = pool_alloc(code->size), .block = code_block(code)};
  memcpy(image.bytes, code, code->size);
  image.literals = pool_alloc((code->literal_count + 1) * sizeof(Value *));
  for (u32 i = 0; i < code->literal_count; i++) {
    Cell *l = &code_literals(code)[i];
    if (l->tag == TAG_OBJ) image.literals[i] = value_in(l);
  }
  image.source = (Value *)handle_get(code->source);
  return image;
}

static bool names_object(const Cell *c) { return c->tag == TAG_OBJ || c->tag == TAG_OWNED || c->tag == TAG_VAR; }

static void op_save(i32 command, void *image, u32 frames, u32 cells, bool many) {
  Coroutine *c = state(command);
  c->running = false;
  c->many = many;
  c->frame_count = frames;
  c->cell_count = cells;
  c->frames = pool_alloc(frames * sizeof(SavedFrame));
  memcpy(c->frames, image, frames * sizeof(SavedFrame));
  c->code = pool_alloc(frames * sizeof(CodeImage));
  for (u32 i = 0; i < frames; i++)
    if (!(c->frames[i].flags & FRAME_COROUTINE)) c->code[i] = capture(c->frames[i].code);
  c->cells = pool_alloc((cells + 1) * sizeof(SavedCell));
  const Cell *from = (const Cell *)((u8 *)image + head_bytes(frames));
  for (u32 i = 0; i < cells; i++) {
    c->cells[i].cell = from[i];
    if (names_object(&from[i])) c->cells[i].object = handle_get(from[i].h);
    if (from[i].tag == TAG_OWNED) c->cells[i].cell.tag = TAG_OBJ;
  }
}

/* --- coming back --- */

static bool op_many(i32 command) { return state(command) && state(command)->many; }

static i32 op_size(i32 command) {
  Coroutine *c = state(command);
  if (!c) return -1;
  return c->running ? 0 : (i32)(head_bytes(c->frame_count + 1) + c->cell_count * sizeof(Cell));
}

static void op_load(i32 command, void *image) {
  Coroutine *c = state(command);
  *(u32 *)image = c->frame_count;
  SavedFrame *frames = (SavedFrame *)image + 1;
  memcpy(frames, c->frames, c->frame_count * sizeof(SavedFrame));
  for (u32 i = 0; i < c->frame_count; i++)
    frames[i].code = c->code[i].block ? code_of_block(c->code[i].block) : NULL;
  Cell *to = (Cell *)((u8 *)image + head_bytes(c->frame_count + 1));
  for (u32 i = 0; i < c->cell_count; i++) {
    to[i] = c->cells[i].cell;
    if (to[i].tag == TAG_OBJ) to[i] = cell_of((Value *)c->cells[i].object);
    else if (to[i].tag == TAG_VAR) to[i].h = handle_new(c->cells[i].object);
  }
  c->running = true;
}

static i32 op_code(i32 command, u32 frame, void *block) {
  const CodeImage *image = &state(command)->code[frame];
  u32 size = ((const Code *)image->bytes)->size;
  if (!block) return (i32)size;
  Code *code = block;
  memcpy(code, image->bytes, size);
  code->flags &= ~(u32)CODE_RESIDENT;
  code->compile_epoch = interp.compile_epoch;
  memset(code_sites(code), 0, code->site_count * sizeof(Site));
  for (u32 i = 0; i < code->literal_count; i++)
    if (image->literals[i]) code_literals(code)[i] = cell_of(image->literals[i]);
  for (u32 i = 0; i < code->local_count; i++) {
    Local *local = &code_locals(code)[i];
    local->symbol = symbol_of(value_in(&code_literals(code)[local->name]));
  }
  code->source = handle_pin(&image->source->object);
  return (i32)size;
}

static void op_end(i32 command) {
  Command *c = command_by_id(command);
  if (c->coroutine) command_remove(c);
}

void coroutine_ops(FeatherHostOps *ops) {
  ops->coroutine_make = op_make;
  ops->coroutine_save = op_save;
  ops->coroutine_many = op_many;
  ops->coroutine_size = op_size;
  ops->coroutine_load = op_load;
  ops->coroutine_code = op_code;
  ops->coroutine_end = op_end;
}
