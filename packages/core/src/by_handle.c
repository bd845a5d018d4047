/* by_handle.c -- see by_handle.h. */
#include "by_handle.h"

#include "cell.h"

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

/* --- short strings --- */

enum { TEXTS = 64 };
static struct {
  i32 handle;
  u32 length;
  u16 units[KNOWN_UNITS];
} texts[TEXTS];

i32 known_units(Cell *value, u16 *out) {
  u32 k = (u32)value->h % TEXTS;
  if (texts[k].handle != value->h || value->aux == CELL_VOLATILE) {
    texts[k].handle = value->aux == CELL_VOLATILE ? 0 : value->h;
    texts[k].length = feather_host_text_fetch(value, texts[k].units, KNOWN_UNITS);
  }
  if (texts[k].length > KNOWN_UNITS) return -1;
  mem_copy(out, texts[k].units, texts[k].length * sizeof(u16));
  return (i32)texts[k].length;
}

/* --- lists: some elements of those that were read before --- */

enum { LISTS = 8, ELEMENTS = 16 };
typedef struct {
  i32 handle;
  i32 last;
  i32 start;
  i32 count;  /* 0: read once, nothing is here yet */
  i32 length; /* of the list; -1: not known */
  Cell items[ELEMENTS];
} ListWindow;
static ListWindow list_windows[LISTS];

static ListWindow *list_window(const Cell *list) { return &list_windows[(u32)list->h % LISTS]; }

static bool constant_list(const Cell *list) { return list->tag == TAG_OBJ && list->aux != CELL_VOLATILE; }

bool known_element(Cell *list, i64 index, Cell *out) {
  ListWindow *w = list_window(list);
  if (w->handle != list->h || !constant_list(list) || index < 0 || index > 0x7ffffff0) return false;
  i32 at = (i32)index;
  if ((u32)(at - w->start) >= (u32)w->count) {
    i32 step = at - w->last;
    w->last = at;
    if (step > ELEMENTS || step < -ELEMENTS) return false;
    w->start = at - at % ELEMENTS;
    w->count = ELEMENTS;
    feather_host_list_chunk(list, w->start, ELEMENTS, w->items);
  }
  w->last = at;
  *out = w->items[at - w->start];
  return true;
}

void list_was_read(const Cell *list, i64 index) {
  if (!constant_list(list) || index < 0 || index > 0x7ffffff0) return;
  ListWindow *w = list_window(list);
  if (w->handle == list->h) return;
  w->handle = list->h;
  w->last = (i32)index;
  w->start = w->count = 0;
  w->length = -1;
}

i32 known_elements(Cell *list, Cell **items) {
  ListWindow *w = list_window(list);
  if (w->handle != list->h || !constant_list(list)) return -1;
  if (w->length < 0) w->length = feather_host_list_length(list);
  if (w->length > ELEMENTS) return -1;
  if (w->count == 0 || w->start != 0) {
    w->start = 0;
    w->count = ELEMENTS;
    feather_host_list_chunk(list, 0, ELEMENTS, w->items);
  }
  *items = w->items;
  return w->length;
}

/* --- scripts --- */

enum { SCRIPTS = 16 };
static struct {
  i32 handle;
  i32 ns;
  u32 use;
  u32 compile_epoch;
  Code *code;
} scripts[SCRIPTS];

Code *known_code(const Cell *source, u32 use, i32 ns) {
  u32 k = (u32)source->h % SCRIPTS;
  bool same = scripts[k].handle == source->h && source->tag == TAG_OBJ && scripts[k].use == use && scripts[k].ns == ns;
  return same && scripts[k].compile_epoch == interp.compile_epoch ? scripts[k].code : NULL;
}

void know_code(const Cell *source, u32 use, i32 ns, Code *code) {
  if (source->tag != TAG_OBJ || source->aux == CELL_VOLATILE) return;
  u32 k = (u32)source->h % SCRIPTS;
  scripts[k].handle = source->h;
  scripts[k].ns = ns;
  scripts[k].use = use;
  scripts[k].compile_epoch = code->compile_epoch;
  scripts[k].code = code;
}

/* --- commands: what a name means in a namespace, and what a lambda is --- */

enum { COMMANDS = 16 };
typedef struct {
  i32 handle;
  i32 ns;
  u32 epoch;
  CommandInfo *info;
} KnownCommand;
static KnownCommand names[COMMANDS], lambdas[COMMANDS];

static CommandInfo *known_in(const KnownCommand *table, const Cell *key, i32 ns) {
  const KnownCommand *k = &table[(u32)key->h % COMMANDS];
  bool same = k->handle == key->h && key->tag == TAG_OBJ && k->ns == ns && k->epoch == interp.command_epoch;
  return same ? k->info : NULL;
}

static void know_in(KnownCommand *table, const Cell *key, i32 ns, CommandInfo *info) {
  if (key->tag != TAG_OBJ || key->aux == CELL_VOLATILE) return;
  table[(u32)key->h % COMMANDS] = (KnownCommand){key->h, ns, interp.command_epoch, info};
}

CommandInfo *known_command(const Cell *name, i32 ns) { return known_in(names, name, ns); }
void know_command(const Cell *name, i32 ns, CommandInfo *info) { know_in(names, name, ns, info); }

CommandInfo *known_lambda(const Cell *lambda, i32 ns) {
  CommandInfo *info = known_in(lambdas, lambda, ns);
  /* The host may have let go of it: it is good for the code that it has. */
  return info && info->code && info->code->compile_epoch == interp.compile_epoch ? info : NULL;
}
void know_lambda(const Cell *lambda, i32 ns, CommandInfo *info) { know_in(lambdas, lambda, ns, info); }

/* --- forgetting --- */

void by_handle_forget(void) {
  string_window.handle = 0;
  for (u32 i = 0; i < TEXTS; i++) texts[i].handle = 0;
  for (u32 i = 0; i < LISTS; i++) list_windows[i].handle = 0;
  for (u32 i = 0; i < SCRIPTS; i++) scripts[i].handle = 0;
  for (u32 i = 0; i < COMMANDS; i++) names[i].handle = lambdas[i].handle = 0;
}

void by_handle_changes(const Cell *slot) {
  if (slot->tag == TAG_OWNED && slot->h == string_window.handle) string_window.handle = 0;
}
