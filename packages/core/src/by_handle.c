/* by_handle.c -- see by_handle.h. */
#include "by_handle.h"

#include "cell.h"
#include "str.h"

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

bool known_range(Cell *value, i64 first, i64 last, Cell *out) {
  if (value->tag != TAG_OBJ || value->h != string_window.handle || first < string_window.start || last < first) return false;
  if (last - first >= KNOWN_UNITS || last - string_window.start >= (i64)string_window.count) return false;
  return short_string(string_window.units + (first - string_window.start), (u32)(last - first) + 1, out);
}

/* --- short strings --- */

enum { TEXTS = 64 };
static struct {
  u64 when;
  i32 handle;
  u32 length;
  u16 units[KNOWN_UNITS];
} texts[TEXTS];

i32 known_units(Cell *value, u16 *out) {
  u32 k = (u32)value->h % TEXTS;
  if (texts[k].when != now || texts[k].handle != value->h || value->aux == CELL_VOLATILE) {
    texts[k].when = value->aux == CELL_VOLATILE ? 0 : now;
    texts[k].handle = value->h;
    texts[k].length = feather_host_text_fetch(value, texts[k].units, KNOWN_UNITS);
  }
  if (texts[k].length > KNOWN_UNITS) return -1;
  mem_copy(out, texts[k].units, texts[k].length * sizeof(u16));
  return (i32)texts[k].length;
}

/* --- short strings by what is in them --- */

enum { MADE = 512 };
static struct {
  Cell cell;
  u64 when;
  u32 length;
  u16 units[KNOWN_UNITS];
} made[MADE];

static bool same_units(const u16 *a, const u16 *b, u32 length) {
  for (u32 i = 0; i < length; i++)
    if (a[i] != b[i]) return false;
  return true;
}

/* Is the text how an integer of few digits is written? */
static bool short_integer(const u16 *units, u32 length, i64 *out) {
  enum { DIGITS = 15 };
  bool negative = units[0] == '-';
  u32 digits = length - negative;
  if (digits == 0 || digits > DIGITS || (units[negative] == '0' && length > 1)) return false;
  i64 n = 0;
  for (u32 i = negative; i < length; i++) {
    u32 digit = units[i] - (u32)'0';
    if (digit > 9) return false;
    n = n * 10 + digit;
  }
  *out = negative ? -n : n;
  return true;
}

/* Looking for what is not there costs more than asking the host at once: how much was found lately decides. */
enum { CREDIT_MOST = 256, CREDIT_FOUND = 4, RETRY = 32 };
static i32 credit = CREDIT_MOST / 4;

bool short_string(const u16 *units, u32 length, Cell *out) {
  i64 n;
  if (length == 0) {
    *out = cell_empty();
    return true;
  }
  if (length == 1 && units[0] < 128) {
    *out = cell_object(HANDLE_CHAR - units[0]);
    return true;
  }
  if (short_integer(units, length, &n)) {
    *out = cell_int(n);
    return true;
  }
  if (credit <= 0 && credit-- > -RETRY) return false;
  u32 k = text_hash((Text){units, length}) % MADE;
  if (made[k].when == now && made[k].length == length && same_units(made[k].units, units, length)) {
    if (credit < CREDIT_MOST) credit = credit < 0 ? CREDIT_FOUND : credit + CREDIT_FOUND;
  } else {
    feather_host_text_value((void *)units, length, &made[k].cell);
    made[k].when = now;
    made[k].length = length;
    mem_copy(made[k].units, units, length * sizeof(u16));
    credit = credit < 0 ? 0 : credit - 1;
  }
  *out = made[k].cell;
  return true;
}

/* --- lists: some elements of those that were read before --- */

enum { LISTS = 32, ELEMENTS = 16 };
typedef struct {
  u64 when;
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
  if (w->when != now || w->handle != list->h || !constant_list(list) || index < 0 || index > 0x7ffffff0) return false;
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
  if (w->when == now && w->handle == list->h) return;
  w->when = now;
  w->handle = list->h;
  w->last = (i32)index;
  w->start = w->count = 0;
  w->length = -1;
}

i32 known_elements(Cell *list, Cell **items) {
  ListWindow *w = list_window(list);
  if (w->when != now || w->handle != list->h || !constant_list(list)) return -1;
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

/* --- commands: what a name means in a namespace, and what a lambda is --- */

enum { COMMANDS = 16 };
typedef struct {
  u64 when;
  i32 handle;
  i32 ns;
  u32 epoch;
  CommandInfo *info;
} KnownCommand;
static KnownCommand names[COMMANDS], lambdas[COMMANDS];

static CommandInfo *known_in(const KnownCommand *table, const Cell *key, i32 ns) {
  const KnownCommand *k = &table[(u32)key->h % COMMANDS];
  bool same = k->when == now && k->handle == key->h && key->tag == TAG_OBJ && k->ns == ns && k->epoch == interp.command_epoch;
  return same ? k->info : NULL;
}

static void know_in(KnownCommand *table, const Cell *key, i32 ns, CommandInfo *info) {
  if (key->tag != TAG_OBJ || key->aux == CELL_VOLATILE) return;
  table[(u32)key->h % COMMANDS] = (KnownCommand){now, key->h, ns, interp.command_epoch, info};
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
  now++;
}

void by_handle_changes(const Cell *slot) {
  if (slot->tag == TAG_OWNED && slot->h == string_window.handle) string_window.handle = 0;
}
