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
  u32 number; /* tells it from all others that there ever were */
  Command *command;
  List injected; /* what coroinject wants called before it goes on, oldest first */
  bool running, many;
  u32 frame_count, cell_count;
  SavedFrame *frames;
  CodeImage *code;
  SavedCell *cells;
};

static u32 head_bytes(u32 frames) { return (frames * (u32)sizeof(SavedFrame) + 15) & ~15u; }

static Coroutine **all; /* by number; NULL: it has ended, or its command is gone */
static u32 count;

void coroutines_free(void) {
  for (u32 i = 1; i <= count; i++)
    if (all[i]) free_array(all[i]->injected.items);
  free_array(all);
  all = NULL;
  count = 0;
}

static Coroutine *state(i32 number) { return number > 0 && (u32)number <= count ? all[number] : NULL; }

static i32 op_make(i32 ns, Cell *cell) {
  Value *name = value_in(cell), *tail;
  Namespace *at = ns_place(ns_by_id(ns), name, &tail);
  if (!at) {
    fail("TCL LOOKUP NAMESPACE", "can't create procedure \"%v\": unknown namespace", name);
    return 0;
  }
  Coroutine *c = pool_alloc(sizeof *c);
  all = grow_array(all, (count + 2) * sizeof(Coroutine *));
  Command *command = command_define(COMMAND_BUILTIN, at, tail);
  command->row = builtin_row("\x01resume");
  command->coroutine = c;
  *c = (Coroutine){.number = ++count, .command = command, .running = true};
  all[c->number] = c;
  return (i32)c->number;
}

static i32 op_of(i32 command) {
  Coroutine *c = command_by_id(command)->coroutine;
  return c ? (i32)c->number : 0;
}

static void op_name(i32 number, Cell *out) {
  Coroutine *c = state(number);
  *out = cell_of(c ? command_full_name(c->command) : val_empty());
}

/* Does a frame of a suspended coroutine belong to the namespace, which is being deleted. Such a frame tells when it
 * ends. */
bool coroutines_in(Namespace *ns) {
  bool found = false;
  feather_coroutines_leave();
  for (u32 i = 1; i <= count; i++)
    for (u32 k = 0; all[i] && !all[i]->running && k < all[i]->frame_count; k++) {
      SavedFrame *f = &all[i]->frames[k];
      if (f->ns != ns->id || (f->kind != FRAME_PROC && f->kind != FRAME_NAMESPACE)) continue;
      f->flags |= FRAME_NS_DELETED;
      found = true;
    }
  return found;
}

/* The command was deleted: what is suspended never goes on. */
void coroutine_abandon(Coroutine *c) {
  if (all[c->number] != c) return;
  if (c->running) feather_coroutines_leave(); /* it may be suspended all the same */
  all[c->number] = NULL;
  free_array(c->injected.items);
  c->injected = (List){0};
  for (u32 i = 0; !c->running && i < c->frame_count; i++)
    if (c->frames[i].flags & FRAME_NS_DELETED) ns_left(c->frames[i].ns);
}

void coroutines_stop(void) {
  for (u32 i = 1; i <= count; i++)
    if (all[i] && all[i]->running) command_remove(all[i]->command);
}

static void op_end(i32 number) {
  Coroutine *c = state(number);
  if (!c) return;
  c->running = false;
  c->frame_count = 0;
  command_remove(c->command);
}

/* --- what is called first --- */

static void op_inject(i32 number, Cell *words, bool away, bool many) {
  Coroutine *c = state(number);
  List *given, call = {0};
  if (list_of(value_in(words), &given) != TCL_OK) return;
  for (u32 i = 0; i < given->count; i++) list_push(&call, given->items[i]);
  list_push(&call, val_ascii((away ? c->many : many) ? "yieldto" : "yield"));
  list_push(&c->injected, list_make_owned(&call));
}

static bool op_injected(i32 number, Cell *out) {
  Coroutine *c = state(number);
  if (!c || !c->injected.count) return false;
  *out = cell_of(c->injected.items[0]);
  memmove(c->injected.items, c->injected.items + 1, --c->injected.count * sizeof(Value *));
  return true;
}

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

/* All memory is there before the coroutine changes. */
static bool op_save(i32 number, void *image, u32 frames, u32 cells, bool many) {
  Coroutine *c = state(number);
  if (!c) return false;
  Coroutine saved = *c;
  saved.running = false;
  saved.many = many;
  saved.frame_count = frames;
  saved.cell_count = cells;
  saved.frames = pool_alloc(frames * sizeof(SavedFrame));
  saved.code = pool_alloc(frames * sizeof(CodeImage));
  saved.cells = pool_alloc((cells + 1) * sizeof(SavedCell));
  if (frames) memcpy(saved.frames, image, frames * sizeof(SavedFrame));
  for (u32 i = 0; i < frames; i++)
    if (!(saved.frames[i].flags & FRAME_COROUTINE)) saved.code[i] = saved.frames[i].code ? capture(saved.frames[i].code) : c->code[i];
  const Cell *from = (const Cell *)((u8 *)image + head_bytes(frames));
  for (u32 i = 0; i < cells; i++) {
    saved.cells[i].cell = from[i];
    if (names_object(&from[i])) saved.cells[i].object = handle_get(from[i].h);
    if (from[i].tag == TAG_OWNED) saved.cells[i].cell.tag = TAG_OBJ;
  }
  *c = saved;
  return true;
}

/* --- coming back --- */

static i32 op_size(i32 number) {
  Coroutine *c = state(number);
  if (!c) return -1;
  return c->running ? 0 : (i32)(head_bytes(c->frame_count + 1) + c->cell_count * sizeof(Cell));
}

static void op_load(i32 number, void *image) {
  Coroutine *c = state(number);
  ((u32 *)image)[0] = c->frame_count;
  ((u32 *)image)[1] = c->many;
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

static i32 op_code(i32 number, u32 frame, void *block) {
  const CodeImage *image = &state(number)->code[frame];
  u32 size = ((const Code *)image->bytes)->size;
  if (!block) return (i32)size;
  Code *code = block;
  memcpy(code, image->bytes, size);
  code->flags &= ~(u32)CODE_RESIDENT;
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

void coroutine_ops(FeatherHostOps *ops) {
  ops->coroutine_make = op_make;
  ops->coroutine_of = op_of;
  ops->coroutine_name = op_name;
  ops->coroutine_inject = op_inject;
  ops->coroutine_injected = op_injected;
  ops->coroutine_save = op_save;
  ops->coroutine_size = op_size;
  ops->coroutine_load = op_load;
  ops->coroutine_code = op_code;
  ops->coroutine_end = op_end;
}
