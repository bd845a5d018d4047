/* cmd_sort.c -- lsort and lsearch, without -dictionary and -regexp. */
#include <stdlib.h>
#include <string.h>
#include <wctype.h>

#include "host.h"
#include "options.h"

typedef enum { BY_TEXT, BY_INTEGER, BY_REAL, BY_COMMAND } Mode;

typedef struct {
  Mode mode;
  bool decreasing, nocase, unique, indices;
  List *command;
  Value *index;  /* -index: a path */
  i64 stride;
  Status status; /* of the first comparison that failed */
} Sort;

typedef struct {
  Value *key;
  u32 place;
} Item;

static int compare_nocase(Value *a, Value *b) {
  Text x = val_text(a), y = val_text(b);
  u32 i = 0, k = 0, used;
  while (i < x.len && k < y.len) {
    wint_t p = towlower((wint_t)text_point(x, i, &used));
    i += used;
    wint_t q = towlower((wint_t)text_point(y, k, &used));
    k += used;
    if (p != q) return p < q ? -1 : 1;
  }
  return i < x.len ? 1 : k < y.len ? -1 : 0;
}

static int call_command(Sort *s, Value *a, Value *b) {
  List words = {0};
  for (u32 i = 0; i < s->command->count; i++) list_push(&words, s->command->items[i]);
  list_push(&words, a);
  list_push(&words, b);
  s->status = host_call(words.items, words.count);
  free_array(words.items);
  i64 answer = 0;
  if (s->status == TCL_ERROR) error_log_text("\n    (-compare command)");
  if (s->status != TCL_OK) return 0;
  if (!val_int_quiet(host_result(), &answer))
    s->status = fail("TCL OPERATION LSORT BADRESULT", "-compare command returned non-integer result");
  return answer < 0 ? -1 : answer > 0;
}

static int compare(Sort *s, Value *a, Value *b) {
  i64 x, y;
  f64 p, q;
  int order = 0;
  if (s->status != TCL_OK) return 0;
  switch (s->mode) {
    case BY_TEXT: order = s->nocase ? compare_nocase(a, b) : val_compare(a, b); break;
    case BY_INTEGER:
      s->status = val_to_int(a, &x);
      if (s->status == TCL_OK) s->status = val_to_int(b, &y);
      if (s->status == TCL_OK) order = x < y ? -1 : x > y;
      break;
    case BY_REAL:
      s->status = val_to_double(a, &p);
      if (s->status == TCL_OK) s->status = val_to_double(b, &q);
      if (s->status == TCL_OK) order = p < q ? -1 : p > q;
      break;
    case BY_COMMAND: order = call_command(s, a, b); break;
  }
  return s->decreasing ? -order : order;
}

static void merge_sort(Sort *s, Item *items, Item *spare, u32 count) {
  if (count < 2 || s->status != TCL_OK) return;
  u32 half = count / 2;
  merge_sort(s, items, spare, half);
  merge_sort(s, items + half, spare, count - half);
  memcpy(spare, items, half * sizeof(Item));
  u32 left = 0, right = half, to = 0;
  while (left < half && right < count && s->status == TCL_OK)
    items[to++] = compare(s, spare[left].key, items[right].key) <= 0 ? spare[left++] : items[right++];
  while (left < half) items[to++] = spare[left++];
}

static Status sort_key(Sort *s, List *list, u32 at, Value **key) {
  *key = list->items[at];
  if (!s->index) return TCL_OK;
  List *path;
  Status status = list_of(s->index, &path);
  if (status != TCL_OK) return status;
  u32 from = 0;
  if (s->stride > 1 && path->count) { /* the first index chooses in the group */
    i64 offset;
    status = val_to_index(path->items[0], s->stride, &offset);
    if (status != TCL_OK) return status;
    if (offset < 0 || offset >= s->stride)
      return fail("TCL OPERATION LSORT BADINDEX", "when used with \"-stride\", the leading \"-index\" value must be within the group");
    *key = list->items[at + offset];
    from = 1;
  }
  return path->count > from ? list_index_path(*key, path->items + from, path->count - from, key) : TCL_OK;
}

static Value *collect(Sort *s, List *list, Item *items, u32 count) {
  List out = {0};
  for (u32 i = 0; i < count; i++) {
    /* Of equal ones the last stays. */
    if (s->unique && i + 1 < count && compare(s, items[i].key, items[i + 1].key) == 0) continue;
    if (s->indices) {
      list_push(&out, val_int(items[i].place));
      continue;
    }
    for (i64 k = 0; k < s->stride; k++) list_push(&out, list->items[items[i].place + k]);
  }
  return list_make_owned(&out);
}

static const char *const sort_options[] = {"-ascii", "-command", "-decreasing", "-dictionary", "-increasing", "-index", "-indices", "-integer", "-nocase", "-real", "-stride", "-unique", NULL};

static Status read_sort_options(Sort *s, u32 n, Value **args) {
  for (u32 i = 0; i + 1 < n; i++) {
    i32 option = match_option(sort_options, args[i], "option", false);
    if (option < 0) return TCL_ERROR;
    bool takes_value = option == 1 || option == 5 || option == 10;
    if (takes_value && i + 2 >= n) {
      static const char *const what[] = {[1] = "comparison command", [5] = "list index", [10] = "stride length"};
      return fail("TCL ARGUMENT MISSING", "\"%v\" option must be followed by %s", val_ascii(sort_options[option]), what[option]);
    }
    switch (option) {
      case 0: s->mode = BY_TEXT; break;
      case 1: {
        Status status = list_of(args[++i], &s->command);
        if (status != TCL_OK) return status;
        s->mode = BY_COMMAND;
        break;
      }
      case 2: s->decreasing = true; break;
      case 3: return fail("NONE", "lsort -dictionary: not in this host");
      case 4: s->decreasing = false; break;
      case 5: s->index = args[++i]; break;
      case 6: s->indices = true; break;
      case 7: s->mode = BY_INTEGER; break;
      case 8: s->nocase = true; break;
      case 9: s->mode = BY_REAL; break;
      case 10: {
        Status status = val_to_int(args[++i], &s->stride);
        if (status != TCL_OK) return status;
        if (s->stride < 2) return fail("TCL OPERATION LSORT BADSTRIDE", "stride length must be at least 2");
        break;
      }
      default: s->unique = true; break;
    }
  }
  return TCL_OK;
}

static Status run_lsort(u32 n, Value **args, Value **result) {
  Sort s = {.stride = 1};
  List *list;
  Status status = read_sort_options(&s, n, args);
  if (status == TCL_OK) status = list_of(args[n - 1], &list);
  if (status != TCL_OK) return status;
  if (list->count % s.stride) return fail("TCL OPERATION LSORT BADSTRIDE", "list size must be a multiple of the stride length");
  u32 count = list->count / (u32)s.stride;
  Item *items = pool_alloc((count + 1) * sizeof(Item)), *spare = pool_alloc((count + 1) * sizeof(Item));
  for (u32 i = 0; status == TCL_OK && i < count; i++) {
    items[i].place = i * (u32)s.stride;
    status = sort_key(&s, list, items[i].place, &items[i].key);
  }
  if (status != TCL_OK) return status;
  merge_sort(&s, items, spare, count);
  if (s.status == TCL_OK && count == 1 && s.mode != BY_COMMAND) compare(&s, items[0].key, items[0].key);
  if (s.status == TCL_OK) *result = collect(&s, list, items, count);
  return s.status;
}

/* --- lsearch --- */

typedef struct {
  bool exact, nocase, negate, all, inlined, integer;
  i64 start;
  Value *start_word;
} Search;

static const char *const search_options[] = {"-all", "-ascii", "-bisect", "-decreasing", "-dictionary", "-exact", "-glob", "-increasing", "-index", "-inline", "-integer", "-nocase", "-not", "-real", "-regexp", "-sorted", "-start", "-stride", "-subindices", NULL};

static Status read_search_options(Search *s, u32 n, Value **args) {
  for (u32 i = 0; i + 2 < n; i++) {
    i32 option = match_option(search_options, args[i], "option", false);
    switch (option) {
      case -1: return TCL_ERROR;
      case 0: s->all = true; break;
      case 1: case 7: break;
      case 5: case 15: s->exact = true; break;
      case 6: s->exact = false; break;
      case 9: s->inlined = true; break;
      case 10: s->integer = s->exact = true; break;
      case 11: s->nocase = true; break;
      case 12: s->negate = true; break;
      case 16:
        if (i + 3 >= n) return fail("TCL ARGUMENT MISSING", "missing starting index");
        s->start_word = args[++i];
        break;
      default: return fail("NONE", "lsearch %s: not in this host", search_options[option]);
    }
  }
  return TCL_OK;
}

static bool item_matches(const Search *s, Value *item, Value *pattern) {
  i64 x, y;
  bool yes;
  if (s->integer) yes = val_int_quiet(item, &x) && val_int_quiet(pattern, &y) && x == y;
  else if (s->exact) yes = s->nocase ? compare_nocase(item, pattern) == 0 : val_same(item, pattern);
  else yes = glob_match(val_text(pattern), val_text(item), s->nocase);
  return yes != s->negate;
}

static Status run_lsearch(u32 n, Value **args, Value **result) {
  Search s = {0};
  List *list, out = {0};
  Status status = read_search_options(&s, n, args);
  if (status == TCL_OK) status = list_of(args[n - 2], &list);
  if (status == TCL_OK && s.start_word) status = val_to_index(s.start_word, list->count, &s.start);
  if (status != TCL_OK) return status;
  if (!s.all) *result = s.inlined ? val_empty() : val_int(-1);
  for (i64 i = s.start < 0 ? 0 : s.start; i < list->count; i++) {
    if (!item_matches(&s, list->items[i], args[n - 1])) continue;
    Value *found = s.inlined ? list->items[i] : val_int(i);
    if (!s.all) {
      *result = found;
      return TCL_OK;
    }
    list_push(&out, found);
  }
  if (s.all) *result = list_make_owned(&out);
  return TCL_OK;
}

const HostRow sort_table[] = {
    {"lsort", 1, -1, "?-option value ...? list", run_lsort},
    {"lsearch", 2, -1, "?-option value ...? list pattern", run_lsearch},
    {0},
};
