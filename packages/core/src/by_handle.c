/* by_handle.c -- see by_handle.h. */
#include "by_handle.h"

#include "young.h"

/* Changes when everything is forgotten: what was remembered before does not count. */
static u64 now = 1;

/* --- strings: a piece around where one and the same is read --- */

enum { WINDOW = 256, WINDOW_NEAR = 32 };
static struct {
  i32 handle; /* 0: none */
  i32 last;   /* where it was read last */
  i32 start;
  u32 count;
  u16 units[WINDOW];
} string_window;

bool known_char(Cell *value, i64 index, Cell *out) {
  if (value->tag != TAG_OBJ || index < 0 || index > 0x7ffffff0) return false;
  i32 at = (i32)index;
  if (string_window.handle != value->h) {
    string_window.handle = value->h;
    string_window.last = at;
    string_window.count = 0;
    return false;
  }
  if ((u32)(at - string_window.start) >= string_window.count) {
    i32 step = at - string_window.last;
    string_window.last = at;
    if (step > WINDOW_NEAR || step < -WINDOW_NEAR) return false;
    string_window.start = step >= 0 ? at : at < WINDOW - WINDOW_NEAR ? 0 : at - (WINDOW - WINDOW_NEAR);
    string_window.count = feather_host_string_window(value, string_window.start, string_window.units, WINDOW);
    if ((u32)(at - string_window.start) >= string_window.count) return false;
  }
  string_window.last = at;
  u16 unit = string_window.units[at - string_window.start];
  if (unit >= 128) return false;
  *out = cell_object(HANDLE_CHAR - unit);
  return true;
}

u32 known_units(Cell *value, u32 at, u32 wanted, const u16 **units) {
  if (!is_host_value(value)) return 0;
  if (string_window.handle != value->h || (u64)(at - (u32)string_window.start) + wanted > string_window.count) {
    string_window.handle = value->h;
    string_window.last = string_window.start = (i32)at;
    string_window.count = feather_host_string_window(value, (i32)at, string_window.units, WINDOW);
  }
  *units = string_window.units + (at - (u32)string_window.start);
  return string_window.count - (at - (u32)string_window.start);
}

bool known_range(Cell *value, i64 first, i64 last, Cell *out) {
  if (!is_host_value(value) || first < 0 || last < first || last - first >= YOUNG_UNITS || last > 0x7ffffff0) return false;
  u32 count = (u32)(last - first) + 1, at = (u32)first - (u32)string_window.start;
  if (value->h == string_window.handle && (u64)at + count <= string_window.count) return young_make_string(string_window.units + at, count, out);
  u16 *room = young_room();
  count = room ? feather_host_string_window(value, (i32)first, room, count) : 0;
  return count && young_make_string(room, count, out);
}

/* --- lists: some elements of those that were read before --- */

enum { LISTS = 64, ELEMENTS = 16, WHOLE = 2048 };
typedef struct {
  u64 when;
  i32 handle;
  i32 missed; /* elements that were elsewhere, and what was read for that */
  i32 start;
  i32 count;
  i32 length; /* of the list */
  Cell *items;
  Cell portion[ELEMENTS];
} ListWindow;
static ListWindow list_windows[LISTS];

static ListWindow *list_window(const Cell *list) { return &list_windows[(u32)list->h % LISTS]; }

static bool constant_list(const Cell *list) { return list->tag == TAG_OBJ && list->aux != CELL_VOLATILE && list->h < HANDLE_YOUNG; }

/* Read a portion. False: it is no list. */
static bool window_read(ListWindow *w, Cell *list, i32 start, i32 most, Cell *items) {
  w->when = 0;
  i32 length = feather_host_list_chunk(list, start, most, items);
  if (length < 0) return false;
  w->when = now;
  w->handle = list->h;
  w->start = start;
  w->length = length;
  w->items = items;
  w->count = length - start < most ? (length > start ? length - start : 0) : most;
  return true;
}

static bool window_begin(ListWindow *w, Cell *list, i32 start) {
  w->missed = 0;
  return window_read(w, list, start, ELEMENTS, w->portion);
}

/* An element is elsewhere. When as much was read as there is, the whole list is. */
static bool window_move(ListWindow *w, Cell *list, i32 at) {
  bool near = (u32)(at - w->start + ELEMENTS) < 3 * ELEMENTS;
  w->missed += ELEMENTS;
  Cell *all = w->missed > w->length && w->length <= WHOLE ? young_cells((u32)w->length) : NULL;
  if (all) return window_read(w, list, 0, w->length, all);
  return near && window_read(w, list, at - at % ELEMENTS, ELEMENTS, w->portion);
}

NOINLINE bool known_element(Cell *list, i64 index, Cell *out) {
  Young *y = any_young_list(list);
  if (y) {
    *out = (u64)index < y->length ? young_items(y)[index] : cell_empty();
    return true;
  }
  if (!constant_list(list) || index < 0 || index > 0x7ffffff0) return false;
  ListWindow *w = list_window(list);
  i32 at = (i32)index;
  if (w->when != now || w->handle != list->h) {
    if (!window_begin(w, list, at - at % ELEMENTS)) return false;
  } else if (at < w->length && (u32)(at - w->start) >= (u32)w->count) {
    if (!window_move(w, list, at)) return false;
  }
  *out = at < w->length ? w->items[at - w->start] : cell_empty();
  return true;
}

NOINLINE i32 known_elements(Cell *list, Cell **items) {
  Young *y = young_list(list);
  if (y) {
    *items = young_items(y);
    return (i32)y->length;
  }
  if (!constant_list(list)) return -1;
  ListWindow *w = list_window(list);
  if (w->when != now || w->handle != list->h || (w->start != 0 && w->length <= ELEMENTS)) {
    if (!window_begin(w, list, 0)) return -1;
  }
  if (w->length > ELEMENTS) return -1;
  *items = w->items;
  return w->length;
}

i32 known_length(Cell *list) {
  Cell *items;
  Young *y = any_young_list(list);
  if (y) return (i32)y->length;
  i32 length = known_elements(list, &items);
  const ListWindow *w = list_window(list);
  return length < 0 && constant_list(list) && w->when == now && w->handle == list->h ? w->length : length;
}

/* --- scripts --- */

enum { SCRIPTS = 16 };
static struct {
  u64 when;
  i32 handle;
  i32 ns;
  u32 use;
  u32 compile_epoch;
  Code *code;
} scripts[SCRIPTS];

Code *known_code(const Cell *source, u32 use, i32 ns) {
  u32 k = (u32)source->h % SCRIPTS;
  bool same = scripts[k].when == now && scripts[k].handle == source->h && source->tag == TAG_OBJ && scripts[k].use == use && scripts[k].ns == ns;
  return same && scripts[k].compile_epoch == interp.compile_epoch ? scripts[k].code : NULL;
}

void know_code(const Cell *source, u32 use, i32 ns, Code *code) {
  if (source->tag != TAG_OBJ || source->aux == CELL_VOLATILE) return;
  u32 k = (u32)source->h % SCRIPTS;
  scripts[k].when = now;
  scripts[k].handle = source->h;
  scripts[k].ns = ns;
  scripts[k].use = use;
  scripts[k].compile_epoch = code->compile_epoch;
  scripts[k].code = code;
}

/* --- names: what they mean in a namespace, and what a lambda is --- */

enum { NAME_BITS = 6, NAMES = 1 << NAME_BITS };
typedef struct {
  u64 when;
  i32 handle;
  i32 ns;
  u32 epoch;
  union {
    CommandInfo *command;
    i32 variable;
  };
  Cell word;
} KnownName;
static KnownName commands[NAMES], lambdas[NAMES], variables[NAMES], subcommands[NAMES];

static KnownName *name_place(KnownName *table, const Cell *key) { return &table[(u32)key->h * 2654435761u >> (32 - NAME_BITS)]; }

static const KnownName *known_in(KnownName *table, const Cell *key, i32 ns, u32 epoch) {
  const KnownName *k = name_place(table, key);
  return k->when == now && k->handle == key->h && key->tag == TAG_OBJ && k->ns == ns && k->epoch == epoch ? k : NULL;
}

static KnownName *know_in(KnownName *table, const Cell *key, i32 ns, u32 epoch) {
  static KnownName nowhere;
  if (key->tag != TAG_OBJ || key->aux == CELL_VOLATILE) return &nowhere;
  KnownName *k = name_place(table, key);
  *k = (KnownName){now, key->h, ns, epoch, {NULL}, cell_unset()};
  return k;
}

CommandInfo *known_command(const Cell *name, i32 ns) {
  const KnownName *k = known_in(commands, name, ns, interp.command_epoch);
  return k ? k->command : NULL;
}
void know_command(const Cell *name, i32 ns, CommandInfo *info) { know_in(commands, name, ns, interp.command_epoch)->command = info; }

CommandInfo *known_subcommand(const Cell *name, i32 ensemble, Cell *word) {
  const KnownName *k = known_in(subcommands, name, ensemble, interp.command_epoch);
  if (k) *word = k->word;
  return k ? k->command : NULL;
}
void know_subcommand(const Cell *name, i32 ensemble, CommandInfo *info, const Cell *word) {
  if (word->tag != TAG_OBJ) return;
  KnownName *k = know_in(subcommands, name, ensemble, interp.command_epoch);
  k->command = info;
  k->word = (Cell){.tag = TAG_OBJ, .h = word->h};
}

CommandInfo *known_lambda(const Cell *lambda, i32 ns) {
  const KnownName *k = known_in(lambdas, lambda, ns, interp.command_epoch);
  /* The host may have let go of it: it is good for the code that it has. */
  return k && k->command->code && k->command->code->compile_epoch == interp.compile_epoch ? k->command : NULL;
}
void know_lambda(const Cell *lambda, i32 ns, CommandInfo *info) { know_in(lambdas, lambda, ns, interp.command_epoch)->command = info; }

i32 known_variable(const Cell *name, i32 ns) {
  const KnownName *k = known_in(variables, name, ns, interp.variable_epoch);
  return k ? k->variable : 0;
}
void know_variable(const Cell *name, i32 ns, i32 handle) { know_in(variables, name, ns, interp.variable_epoch)->variable = handle; }

/* --- forgetting --- */

void by_handle_forget(void) {
  string_window.handle = 0;
  now++;
}

void by_handle_changes(const Cell *slot) {
  if (slot->tag == TAG_OWNED && slot->h == string_window.handle) string_window.handle = 0;
}
