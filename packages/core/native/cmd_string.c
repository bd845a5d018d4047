/* cmd_string.c -- the subcommands of string. Characters are code points. */
#include <math.h>
#include <stdlib.h>
#include <wctype.h>

#include "host.h"
#include "options.h"

static Status run_cat(u32 n, Value **args, Value **result) {
  Buffer b = {0};
  for (u32 i = 0; i < n; i++) buffer_value(&b, args[i]);
  *result = buffer_finish(&b);
  return TCL_OK;
}

/* --- comparing --- */

typedef struct {
  bool nocase;
  i64 length; /* characters that count; negative: all */
} CompareOptions;

static Status read_compare_options(u32 n, Value **args, CompareOptions *o) {
  static const char *const table[] = {"-nocase", "-length", NULL};
  o->length = -1;
  for (u32 i = 0; i + 2 < n; i++) {
    i32 option = match_option(table, args[i], "option", false);
    if (option < 0) return TCL_ERROR;
    if (option == 0) {
      o->nocase = true;
      continue;
    }
    if (i + 3 >= n) return fail_usage("?-nocase? ?-length int? string1 string2");
    Status status = val_to_int(args[++i], &o->length);
    if (status != TCL_OK) return status;
  }
  return TCL_OK;
}

static int compare_texts(Value *a, Value *b, const CompareOptions *o) {
  Text x = val_text(a), y = val_text(b);
  i64 left = o->length;
  u32 i = 0, k = 0, used;
  while (i < x.len && k < y.len && left-- != 0) {
    u32 p = text_point(x, i, &used);
    i += used;
    u32 q = text_point(y, k, &used);
    k += used;
    if (o->nocase) {
      p = (u32)towlower((wint_t)p);
      q = (u32)towlower((wint_t)q);
    }
    if (p != q) return p < q ? -1 : 1;
  }
  if (o->length >= 0 && left < 0) return 0;
  return i < x.len ? 1 : k < y.len ? -1 : 0;
}

static Status compare_args(u32 n, Value **args, int *order) {
  CompareOptions o = {0};
  Status status = read_compare_options(n, args, &o);
  if (status == TCL_OK) *order = o.length == 0 ? 0 : compare_texts(args[n - 2], args[n - 1], &o);
  return status;
}

static Status run_compare(u32 n, Value **args, Value **result) {
  int order;
  Status status = compare_args(n, args, &order);
  if (status == TCL_OK) *result = val_int(order);
  return status;
}

static Status run_equal(u32 n, Value **args, Value **result) {
  int order;
  Status status = compare_args(n, args, &order);
  if (status == TCL_OK) *result = val_int(order == 0);
  return status;
}

static Status run_match(u32 n, Value **args, Value **result) {
  static const char *const table[] = {"-nocase", NULL};
  if (n == 3 && match_option(table, args[0], "option", false) < 0) return TCL_ERROR;
  *result = val_int(glob_match(val_text(args[n - 2]), val_text(args[n - 1]), n == 3));
  return TCL_OK;
}

/* --- parts --- */

static Status run_length(u32 n, Value **args, Value **result) {
  (void)n;
  *result = val_int(str_length(args[0]));
  return TCL_OK;
}

static Status run_index(u32 n, Value **args, Value **result) {
  i64 index;
  (void)n;
  Status status = val_to_index(args[1], str_length(args[0]), &index);
  if (status == TCL_OK && index >= 0) *result = str_range(args[0], index, index);
  return status;
}

static Status read_span(Value *v, Value *from, Value *to, i64 *first, i64 *last) {
  Status status = val_to_index(from, str_length(v), first);
  return status == TCL_OK ? val_to_index(to, str_length(v), last) : status;
}

static Status run_range(u32 n, Value **args, Value **result) {
  i64 first, last;
  (void)n;
  Status status = read_span(args[0], args[1], args[2], &first, &last);
  if (status == TCL_OK) *result = str_range(args[0], first, last);
  return status;
}

static Status run_replace(u32 n, Value **args, Value **result) {
  i64 first, last, length = str_length(args[0]);
  Status status = read_span(args[0], args[1], args[2], &first, &last);
  if (status != TCL_OK) return status;
  if (first < 0) first = 0;
  if (first > last || first >= length || last < 0) {
    *result = args[0];
    return TCL_OK;
  }
  Buffer b = {0};
  buffer_value(&b, str_range(args[0], 0, first - 1));
  if (n > 3) buffer_value(&b, args[3]);
  buffer_value(&b, str_range(args[0], last + 1, length));
  *result = buffer_finish(&b);
  return TCL_OK;
}

static Status run_insert(u32 n, Value **args, Value **result) {
  i64 at, length = str_length(args[0]);
  (void)n;
  Status status = val_to_index(args[1], length + 1, &at);
  if (status != TCL_OK) return status;
  Buffer b = {0};
  buffer_value(&b, str_range(args[0], 0, (at < 0 ? 0 : at) - 1));
  buffer_value(&b, args[2]);
  buffer_value(&b, str_range(args[0], at < 0 ? 0 : at, length));
  *result = buffer_finish(&b);
  return TCL_OK;
}

/* --- searching --- */

static bool text_at(Text text, u32 at, Text part) {
  if (part.len > text.len - at) return false;
  for (u32 i = 0; i < part.len; i++)
    if (text.at[at + i] != part.at[i]) return false;
  return true;
}

static u32 points_before(Text t, u32 unit) {
  u32 count = 0;
  for (u32 i = 0, used; i < unit; i += used, count++) text_point(t, i, &used);
  return count;
}

static Status run_first(u32 n, Value **args, Value **result) {
  Text needle = val_text(args[0]), text = val_text(args[1]);
  i64 start = 0;
  Status status = n > 2 ? val_to_index(args[2], str_length(args[1]), &start) : TCL_OK;
  if (status != TCL_OK) return status;
  *result = val_int(-1);
  if (needle.len == 0) return TCL_OK;
  for (u32 i = str_offset(args[1], start); i < text.len; i++)
    if (text_at(text, i, needle)) {
      *result = val_int(points_before(text, i));
      break;
    }
  return TCL_OK;
}

static Status run_last(u32 n, Value **args, Value **result) {
  Text needle = val_text(args[0]), text = val_text(args[1]);
  i64 last = str_length(args[1]);
  Status status = n > 2 ? val_to_index(args[2], str_length(args[1]), &last) : TCL_OK;
  if (status != TCL_OK) return status;
  *result = val_int(-1);
  u32 end = str_offset(args[1], last + 1);
  if (needle.len == 0 || needle.len > end) return TCL_OK;
  for (u32 i = end - needle.len + 1; i-- > 0;)
    if (text_at(text, i, needle)) {
      *result = val_int(points_before(text, i));
      break;
    }
  return TCL_OK;
}

static Status run_map(u32 n, Value **args, Value **result) {
  static const char *const table[] = {"-nocase", NULL};
  List *map;
  if (n == 3 && match_option(table, args[0], "option", false) < 0) return TCL_ERROR;
  if (n == 3) return fail("NONE", "string map -nocase: not in this host");
  Status status = list_of(args[0], &map);
  if (status != TCL_OK) return status;
  if (map->count % 2) return fail("TCL OPERATION MAP UNBALANCED", "char map list unbalanced");
  Text text = val_text(args[1]);
  Buffer b = {0};
  for (u32 i = 0; i < text.len;) {
    u32 k = 0;
    while (k < map->count && (val_blank(map->items[k]) || !text_at(text, i, val_text(map->items[k])))) k += 2;
    if (k < map->count) {
      buffer_value(&b, map->items[k + 1]);
      i += val_text(map->items[k]).len;
    } else {
      buffer_units(&b, text.at + i++, 1);
    }
  }
  *result = buffer_finish(&b);
  return TCL_OK;
}

/* --- making others --- */

static Status run_repeat(u32 n, Value **args, Value **result) {
  i64 count;
  (void)n;
  Status status = val_to_int(args[1], &count);
  if (status != TCL_OK) return status;
  Text t = val_text(args[0]);
  if (count > 0 && t.len > 0 && (count > (1 << 28) / t.len || !bytes_left((size_t)count * t.len * 4)))
    return fail("TCL MEMORY", "max size for a Tcl value exceeded");
  Buffer b = {0};
  for (i64 i = 0; t.len && i < count; i++) buffer_units(&b, t.at, t.len);
  *result = buffer_finish(&b);
  return TCL_OK;
}

static Status run_reverse(u32 n, Value **args, Value **result) {
  Text t = val_text(args[0]);
  Buffer b = {0};
  (void)n;
  for (u32 i = t.len; i > 0;) {
    u32 at = i - 1, used;
    if (at > 0 && text_point(t, at - 1, &used) > 0xffff) at--;
    buffer_units(&b, t.at + at, i - at);
    i = at;
  }
  *result = buffer_finish(&b);
  return TCL_OK;
}

typedef enum { TO_UPPER, TO_LOWER, TO_TITLE } Case;

static Status change_case(u32 n, Value **args, Case how, Value **result) {
  i64 first = 0, last = str_length(args[0]), length = last;
  Status status = n > 1 ? val_to_index(args[1], length, &first) : TCL_OK;
  if (status == TCL_OK && n > 1) last = first;
  if (status == TCL_OK && n > 2) status = val_to_index(args[2], length, &last);
  if (status != TCL_OK) return status;
  Text t = val_text(args[0]);
  Buffer b = {0};
  i64 place = 0;
  if (first < 0) first = 0;
  for (u32 i = 0, used; i < t.len; i += used, place++) {
    u32 c = text_point(t, i, &used);
    if (place >= first && place <= last) {
      bool up = how == TO_UPPER || (how == TO_TITLE && place == first);
      c = (u32)(up ? towupper((wint_t)c) : towlower((wint_t)c));
    }
    buffer_char(&b, c);
  }
  *result = buffer_finish(&b);
  return TCL_OK;
}

static Status run_toupper(u32 n, Value **args, Value **result) { return change_case(n, args, TO_UPPER, result); }
static Status run_tolower(u32 n, Value **args, Value **result) { return change_case(n, args, TO_LOWER, result); }
static Status run_totitle(u32 n, Value **args, Value **result) { return change_case(n, args, TO_TITLE, result); }

static bool trimmable(u32 n, Value **args, u32 c) {
  if (n == 1) return c == 0 || char_is(3, c);
  Text chars = val_text(args[1]);
  for (u32 i = 0, used; i < chars.len; i += used)
    if (text_point(chars, i, &used) == c) return true;
  return false;
}

static Status trim(u32 n, Value **args, bool left, bool right, Value **result) {
  Text t = val_text(args[0]);
  u32 start = 0, end = t.len, used;
  while (left && start < end && trimmable(n, args, text_point(t, start, &used))) start += used;
  while (right && end > start) {
    u32 at = end - 1;
    if (at > start && text_point(t, at - 1, &used) > 0xffff) at--;
    if (!trimmable(n, args, text_point(t, at, &used))) break;
    end = at;
  }
  *result = val_units(t.at + start, end - start);
  return TCL_OK;
}

static Status run_trim(u32 n, Value **args, Value **result) { return trim(n, args, true, true, result); }
static Status run_trimleft(u32 n, Value **args, Value **result) { return trim(n, args, true, false, result); }
static Status run_trimright(u32 n, Value **args, Value **result) { return trim(n, args, false, true, result); }

/* --- words --- */

/* The characters from the index on, in one direction, that are of its word: letters, digits, underscores. */
static Status word_bound(Value **args, bool end, Value **result) {
  i64 at, length = str_length(args[0]);
  Status status = val_to_index(args[1], length, &at);
  if (status != TCL_OK) return status;
  if (at < 0) at = 0;
  if (at >= length) at = end ? length : length - 1;
  Text t = val_text(args[0]);
  u32 used;
  i64 i = at;
#define IN_WORD(place) char_is(6, text_point(t, str_offset(args[0], place), &used))
  if (end) {
    while (i < length && IN_WORD(i)) i++;
    if (i == at && i < length) i++;
  } else {
    while (i >= 0 && i < length && IN_WORD(i)) i--;
    if (i != at) i++;
  }
#undef IN_WORD
  *result = val_int(i < 0 ? 0 : i);
  return TCL_OK;
}

static Status run_wordend(u32 n, Value **args, Value **result) {
  (void)n;
  return word_bound(args, true, result);
}

static Status run_wordstart(u32 n, Value **args, Value **result) {
  (void)n;
  return word_bound(args, false, result);
}

/* --- string is --- */

static const char *const is_classes[] = {"alnum", "alpha", "ascii", "control", "boolean", "dict", "digit", "double", "entier", "false", "graph", "integer", "list", "lower", "print", "punct", "space", "true", "upper", "wideinteger", "wordchar", "xdigit", NULL};

/* Classes of values; -1: the class is one of characters. */
static int value_is(Value *class, Value *v) {
  i64 i;
  if (val_is(class, "boolean") || val_is(class, "true") || val_is(class, "false")) {
    int found = val_number(v) == NUMBER_NONE || (val_int_quiet(v, &i) && (i == 0 || i == 1)) ? val_boolean(v) : -1;
    if (val_is(class, "boolean")) return found >= 0;
    return found == val_is(class, "true");
  }
  if (val_is(class, "integer") || val_is(class, "wideinteger")) return val_number(v) == NUMBER_INT;
  if (val_is(class, "entier")) return val_number(v) == NUMBER_INT || v->number == NUMBER_BIG;
  if (val_is(class, "double")) return val_number(v) != NUMBER_NONE;
  List *list = list_quiet(v);
  if (val_is(class, "list")) return list != NULL;
  if (val_is(class, "dict")) return list && list->count % 2 == 0;
  return -1;
}

/* The first character that is not of the class; -1 when all are. */
static i64 first_outside(i32 class, Text t) {
  i64 place = 0;
  for (u32 i = 0, used; i < t.len; i += used, place++)
    if (!char_is(class, text_point(t, i, &used))) return place;
  return -1;
}

static Status run_is(u32 n, Value **args, Value **result) {
  static const char *const table[] = {"-strict", "-failindex", NULL};
  i32 class = match_option(is_classes, args[0], "class", false);
  if (class < 0) return TCL_ERROR;
  Value *name = val_ascii(is_classes[class]), *v = args[n - 1], *fail_variable = NULL;
  bool strict = false;
  for (u32 i = 1; i + 1 < n; i++) {
    i32 option = match_option(table, args[i], "option", false);
    if (option < 0) return TCL_ERROR;
    if (option == 0) strict = true;
    else if (i + 2 >= n) return fail_usage("class ?-strict? ?-failindex var? str");
    else fail_variable = args[++i];
  }
  i64 outside = -1;
  bool yes;
  i32 chars = class_by_name(name);
  if (val_blank(v)) {
    yes = !strict || val_is(name, "list") || val_is(name, "dict");
    outside = 0;
  } else if (chars >= 0) {
    outside = first_outside(chars, val_text(v));
    yes = outside < 0;
  } else {
    yes = value_is(name, v) > 0;
    outside = yes ? -1 : 0;
  }
  if (!yes && fail_variable) {
    Status status = var_write(fail_variable, val_int(outside));
    if (status != TCL_OK) return status;
  }
  *result = val_int(yes);
  return TCL_OK;
}

const HostRow string_table[] = {
    {"string cat", 0, -1, "?arg ...?", run_cat},
    {"string compare", 2, -1, "?-nocase? ?-length int? string1 string2", run_compare},
    {"string equal", 2, -1, "?-nocase? ?-length int? string1 string2", run_equal},
    {"string first", 2, 3, "needleString haystackString ?startIndex?", run_first},
    {"string index", 2, 2, "string charIndex", run_index},
    {"string insert", 3, 3, "string index insertString", run_insert},
    {"string is", 2, -1, "class ?-strict? ?-failindex var? str", run_is},
    {"string last", 2, 3, "needleString haystackString ?lastIndex?", run_last},
    {"string length", 1, 1, "string", run_length},
    {"string map", 2, 3, "?-nocase? charMap string", run_map},
    {"string match", 2, 3, "?-nocase? pattern string", run_match},
    {"string range", 3, 3, "string first last", run_range},
    {"string repeat", 2, 2, "string count", run_repeat},
    {"string replace", 3, 4, "string first last ?string?", run_replace},
    {"string reverse", 1, 1, "string", run_reverse},
    {"string tolower", 1, 3, "string ?first? ?last?", run_tolower},
    {"string totitle", 1, 3, "string ?first? ?last?", run_totitle},
    {"string toupper", 1, 3, "string ?first? ?last?", run_toupper},
    {"string trim", 1, 2, "string ?chars?", run_trim},
    {"string trimleft", 1, 2, "string ?chars?", run_trimleft},
    {"string trimright", 1, 2, "string ?chars?", run_trimright},
    {"string wordend", 2, 2, "string index", run_wordend},
    {"string wordstart", 2, 2, "string index", run_wordstart},
    {0},
};
