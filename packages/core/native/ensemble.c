/* ensemble.c -- ensembles (namespace(n)): finding a subcommand, and the words to call in its place. */
#include <stdlib.h>

#include "host.h"

/* --- what the last expansions put in place of what --- */

/* The message of `wrong # args` shows the words as they were written. The core hands back the words that it
 * called, so those that were put in front are recognized by the very values. */
enum { NOTES = 8 };
typedef struct {
  Value **called, **source;
  u32 inserted, source_count;
} Rewrite;

static Rewrite rewrites[NOTES];
static u32 rewrite_next;

void rewrites_begin(void) {
  for (u32 i = 0; i < NOTES; i++) rewrites[i] = (Rewrite){0};
}

static Value **copy_values(Value **values, u32 count) {
  Value **copy = pool_alloc((count + 1) * sizeof(Value *));
  for (u32 i = 0; i < count; i++) copy[i] = values[i];
  return copy;
}

/* The very same value, or one that has no identity of its own. */
static bool same_word(Value *a, Value *b) {
  return a == b || (a->has_text && handle_of_text(a->units, a->length) && val_same(a, b));
}

static const Rewrite *find_rewrite(u32 count, Value **words) {
  for (u32 k = 0; k < NOTES; k++) {
    const Rewrite *r = &rewrites[(rewrite_next + NOTES - 1 - k) % NOTES];
    if (!r->called || r->inserted > count) continue;
    u32 i = 0;
    while (i < r->inserted && same_word(words[i], r->called[i])) i++;
    if (i == r->inserted) return r;
  }
  return NULL;
}

bool rewrite_find(u32 count, Cell *words, Value ***source, u32 *source_count, u32 *inserted) {
  const Rewrite *r = find_rewrite(count, values_in(words, count));
  if (!r) return false;
  *source = r->source;
  *source_count = r->source_count;
  *inserted = r->inserted;
  return true;
}

/* `source_count` of the words were replaced by `inserted` others. When the words
 * themselves came out of an expansion, what was written is what that one began with. `shown`: the words with
 * abbreviations written out. */
void rewrite_note(u32 count, Value **words, Value **shown, u32 source_count, Value **called, u32 inserted) {
  const Rewrite *before = find_rewrite(count, words);
  if (before && before->inserted > source_count) before = NULL;
  List source = {0};
  u32 from = 0;
  if (before) {
    for (u32 i = 0; i < before->source_count; i++) list_push(&source, before->source[i]);
    from = before->inserted;
  }
  for (u32 i = from; i < source_count; i++) list_push(&source, shown[i]);
  rewrites[rewrite_next] = (Rewrite){
      .called = copy_values(called, inserted),
      .source = copy_values(source.items, source.count),
      .source_count = source.count,
      .inserted = inserted,
  };
  free_array(source.items);
  rewrite_next = (rewrite_next + 1) % NOTES;
}

/* --- subcommands --- */

static int by_text(const void *a, const void *b) { return val_compare(*(Value *const *)a, *(Value *const *)b); }

static void add_name(List *names, Value *name) {
  for (u32 i = 0; i < names->count; i++)
    if (val_same(names->items[i], name)) return;
  list_push(names, name);
}

/* The names of the subcommands, sorted: the list that was given, the keys of the map, or what is exported. */
static List subcommand_names(const Ensemble *e) {
  List names = {0};
  u32 at = 0;
  if (e->subcommands) {
    for (u32 i = 0; i < e->subcommands->count; i++) add_name(&names, e->subcommands->items[i]);
  } else if (e->map) {
    for (MapEntry *m; (m = map_next(e->map, &at));) list_push(&names, m->key);
  } else {
    for (MapEntry *m; (m = map_next(&e->ns->commands, &at));)
      for (u32 i = 0; i < e->ns->exports.count; i++)
        if (glob_match(val_text(e->ns->exports.items[i]), val_text(m->key), false)) {
          list_push(&names, m->key);
          break;
        }
  }
  if (names.count) qsort(names.items, names.count, sizeof(Value *), by_text);
  return names;
}

static bool begins_with(Value *text, Value *prefix) {
  Text t = val_text(text), p = val_text(prefix);
  if (p.len > t.len) return false;
  for (u32 i = 0; i < p.len; i++)
    if (t.at[i] != p.at[i]) return false;
  return true;
}

static Value *find_name(const Ensemble *e, Value *word) {
  List names = subcommand_names(e);
  Value *found = NULL;
  u32 hits = 0;
  for (u32 i = 0; i < names.count; i++) {
    if (val_same(names.items[i], word)) {
      found = names.items[i];
      hits = 1;
      break;
    }
    if (e->prefixes && begins_with(names.items[i], word)) {
      found = names.items[i];
      hits++;
    }
  }
  free_array(names.items);
  return hits == 1 ? found : NULL;
}

Status fail_subcommand(Command *c, Value *word) {
  Ensemble *e = c->ensemble;
  List names = subcommand_names(e);
  Buffer b = {0};
  if (!names.count) {
    buffer_format(&b, "unknown subcommand \"%v\": namespace %v does not export any commands", word, e->ns->full_name);
  } else {
    buffer_format(&b, "unknown %ssubcommand \"%v\": must be ", e->prefixes ? "or ambiguous " : "", word);
    for (u32 i = 0; i < names.count; i++) {
      if (i) buffer_ascii(&b, i + 1 == names.count ? ", or " : ", ");
      buffer_value(&b, names.items[i]);
    }
  }
  free_array(names.items);
  return fail_lookup("TCL LOOKUP SUBCOMMAND", word, "%v", buffer_finish(&b));
}

Status ensemble_find(Command *c, Value *word, Value **name, Value **target) {
  Ensemble *e = c->ensemble;
  *name = find_name(e, word);
  if (!*name) return fail_subcommand(c, word);
  *target = e->map ? map_get(e->map, *name) : NULL;
  if (!*target) {
    Value *full = map_get(&e->ns->commands, *name) ? ns_member_name(e->ns, *name) : *name;
    *target = list_make(&full, 1);
  }
  return TCL_OK;
}

/* --- the handler for unknown subcommands --- */

/* OK with *out NULL: look the subcommand up again. */
static Status ask_handler(Command *c, u32 count, Value **words, Value **out) {
  List *prefix, call = {0}, *answer;
  Status status = list_of(c->ensemble->unknown, &prefix);
  if (status != TCL_OK) return status;
  for (u32 i = 0; i < prefix->count; i++) list_push(&call, prefix->items[i]);
  list_push(&call, command_full_name(c));
  for (u32 i = 1; i < count; i++) list_push(&call, words[i]);
  Value *called = list_make_owned(&call);
  status = host_call(called->list->items, called->list->count);
  *out = NULL;
  if (status == TCL_ERROR) {
    error_log_text("\n    (ensemble unknown subcommand handler)");
    return status;
  }
  if (status != TCL_OK) {
    if (status == STATUS_LIMIT) return status;
    const char *code = status == TCL_BREAK ? "break" : status == TCL_CONTINUE ? "continue" : status == TCL_RETURN ? "return" : NULL;
    Value *what = code ? val_ascii(code) : val_int(status);
    fail("TCL ENSEMBLE UNKNOWN_RESULT", "unknown subcommand handler returned bad code: %v", what);
    error_log_text("\n    result of ensemble unknown subcommand handler: ");
    error_log_value(called);
    return TCL_ERROR;
  }
  if (c->deleted) return fail("TCL ENSEMBLE UNKNOWN_DELETED", "unknown subcommand handler deleted its ensemble");
  Value *result = host_result();
  status = list_of(result, &answer);
  if (status != TCL_OK) {
    error_log_text("\n    while parsing result of ensemble unknown subcommand handler");
    return status;
  }
  if (answer->count) *out = result;
  return TCL_OK;
}

/* --- the words to call --- */

static Status too_few(Command *c, Value **words, u32 count) {
  const Rewrite *r = find_rewrite(count, words);
  Buffer b = {0};
  buffer_ascii(&b, "wrong # args: should be \"");
  if (r && r->inserted <= 1) {
    for (u32 i = 0; i < r->source_count; i++) buffer_format(&b, i ? " %v" : "%v", r->source[i]);
  } else {
    buffer_value(&b, words[0]);
  }
  if (!val_blank(c->ensemble->parameters)) buffer_format(&b, " %v", c->ensemble->parameters);
  buffer_ascii(&b, " subcommand ?arg ...?\"");
  return fail("TCL WRONGARGS", "%v", buffer_finish(&b));
}

Status ensemble_expand(Command *c, u32 count, Value **words, Value **out) {
  List *parameters = list_quiet(c->ensemble->parameters);
  u32 before = parameters ? parameters->count : 0;
  if (count < 2 + before) return too_few(c, words, count);
  if (c->ensemble->ns->deleted) return fail("TCL ENSEMBLE DEAD", "ensemble activated for deleted namespace");
  Value *name, *target = NULL, *word = words[1 + before];
  name = find_name(c->ensemble, word);
  if (!name && !val_blank(c->ensemble->unknown)) {
    Status status = ask_handler(c, count, words, &target);
    if (status != TCL_OK) return status;
    name = target ? word : NULL;
  }
  if (!target) {
    Status status = ensemble_find(c, word, &name, &target);
    if (status != TCL_OK) return status;
  }
  List *head, whole = {0};
  Status status = list_of(target, &head);
  if (status != TCL_OK) return status;
  for (u32 i = 0; i < head->count; i++) list_push(&whole, head->items[i]);
  for (u32 i = 0; i < before; i++) list_push(&whole, words[1 + i]);
  for (u32 i = 2 + before; i < count; i++) list_push(&whole, words[i]);
  *out = list_make_owned(&whole);
  Value **shown = copy_values(words, count);
  shown[1 + before] = name;
  rewrite_note(count, words, shown, 2 + before, (*out)->list->items, head->count + before);
  return TCL_OK;
}
