/* compile_data.c -- data commands with instructions of their own: list, llength, lindex, and the hot
 * subcommands of string and info. What is not covered here is an ordinary call. */
#include "compile_hooks.h"
#include "list_scan.h"

bool compile_list(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced) return false;
  u32 n = cmd->word_count - 1;
  if (n == 0) {
    emit_empty(c);
    return true;
  }
  for (u32 i = 1; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  emit_varies(c, OP_LIST, (i32)n, 1 - (i32)n);
  return true;
}

bool compile_llength(Compiler *c, const CommandWords *cmd) {
  if (cmd->word_count != 2 || cmd->forced) return false;
  u32 start = c->code.len;
  compile_arg(c, cmd, 1);
  borrow_first(c, start, OP_BORROWLIST);
  emit(c, OP_LLENGTH, 0);
  return true;
}

bool compile_lindex(Compiler *c, const CommandWords *cmd) {
  if (cmd->word_count < 3 || cmd->forced) return false;
  u32 n = cmd->word_count - 2, start = c->code.len;
  for (u32 i = 1; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  borrow_first(c, start, OP_BORROWLIST);
  emit_varies(c, OP_LINDEX, (i32)n, -(i32)n);
  return true;
}

/* A word that begins at `starts[0]`, and is a variable, pushes the list or dict that is being built there as it is, when the words behind
 * it cannot change that. */
static bool borrow_built(Compiler *c, const u32 *starts, Opcode borrow) {
  return !c->code.failed && starts[1] == starts[0] + ((c->code.at[starts[0]] & 0xff) == OP_LOADV ? 2u : 1u) && borrow_first(c, starts[0], borrow);
}

/* A call of a list command, which is done without the host when its list is one that a procedure is building. `at`: the
 * word that is the list. `op`: the operation, and how from LISTOP_HOW on. */
static bool compile_list_op(Compiler *c, const CommandWords *cmd, u32 op, u32 at) {
  u32 n = cmd->word_count;
  if (cmd->forced || c->careful || n > LISTOP_WORDS) return false;
  for (u32 i = 0; i < at; i++) compile_arg(c, cmd, i);
  u32 starts[LISTOP_WORDS + 1];
  for (u32 i = at; i < n; i++) {
    starts[i] = c->code.len;
    compile_arg(c, cmd, i);
  }
  starts[n] = c->code.len;
  bool borrowed = borrow_built(c, &starts[at], OP_LOADBUILT);
  if (op == LIST_CONCAT) /* of words that are no such lists, none is borrowed: no LISTOP would give it back */
    for (u32 i = at + 1; i < n && borrowed; i++) borrow_built(c, &starts[i], OP_LOADBUILT);
  if (borrowed || op != LIST_CONCAT) emit(c, OP_LISTOP, (i32)(op | (n - 1 - at) << LISTOP_BITS | n << (LISTOP_BITS + LISTOP_AFTER_BITS)));
  emit_varies1(c, OP_INVOKE, (i32)n, new_site(c), 1 - (i32)n);
  return true;
}

bool compile_lrange(Compiler *c, const CommandWords *cmd) { return cmd->word_count == 4 && compile_list_op(c, cmd, LIST_RANGE, 1); }
bool compile_linsert(Compiler *c, const CommandWords *cmd) { return cmd->word_count >= 3 && compile_list_op(c, cmd, LIST_INSERT, 1); }
bool compile_lreplace(Compiler *c, const CommandWords *cmd) { return cmd->word_count >= 4 && compile_list_op(c, cmd, LIST_REPLACE, 1); }
bool compile_lreverse(Compiler *c, const CommandWords *cmd) { return cmd->word_count == 2 && compile_list_op(c, cmd, LIST_REVERSE, 1); }
bool compile_concat(Compiler *c, const CommandWords *cmd) { return cmd->word_count >= 3 && compile_list_op(c, cmd, LIST_CONCAT, 1); }
bool compile_lsearch(Compiler *c, const CommandWords *cmd) {
  u32 n = cmd->word_count;
  return n == 4 && word_simple(c, cmd, 1) && text_is(word_text(c, cmd, 1), STR("-exact")) && compile_list_op(c, cmd, LIST_SEARCH, 2);
}

bool compile_lsort(Compiler *c, const CommandWords *cmd) {
  u32 how = 0, last = cmd->word_count - 1;
  if (last < 1) return false;
  for (u32 i = 1; i < last; i++) {
    if (!word_simple(c, cmd, i)) return false;
    Text t = word_text(c, cmd, i);
    if (text_is(t, STR("-integer"))) how |= SORT_INTEGERS;
    else if (text_is(t, STR("-decreasing"))) how |= SORT_DOWN;
    else if (text_is(t, STR("-unique"))) how |= SORT_UNIQUE;
    else if (text_is(t, STR("-increasing"))) how &= ~(u32)SORT_DOWN;
    else if (!text_is(t, STR("-index")) || ++i == last || !word_simple(c, cmd, i)) return false;
    else {
      t = word_text(c, cmd, i);
      if (t.len != 1 || t.at[0] - (u32)'0' > 9) return false;
      how = (how & ((1 << SORT_INDEX) - 1)) | (t.at[0] - (u32)'0' + 1) << SORT_INDEX;
    }
  }
  return compile_list_op(c, cmd, LIST_SORT | how << LISTOP_HOW, last);
}

static bool subcommand(const Compiler *c, const CommandWords *cmd, Str name) {
  return cmd->word_count > 1 && word_simple(c, cmd, 1) && text_is(word_text(c, cmd, 1), name);
}

/* In tclsh's order, which is that of CharClass. */
static const Str class_names[] = {STR("alnum"), STR("alpha"), STR("ascii"), STR("control"), STR("boolean"), STR("dict"), STR("digit"), STR("double"), STR("entier"), STR("false"), STR("graph"), STR("integer"), STR("list"), STR("lower"), STR("print"), STR("punct"), STR("space"), STR("true"), STR("upper"), STR("wideinteger"), STR("wordchar"), STR("xdigit")};

void emit_short(Compiler *c, u32 op, u32 words, Label *done) {
  emit_jump(c, OP_SHORT, (i32)(op | words << SHORT_BITS), done);
  emit_varies1(c, OP_INVOKE, (i32)words, new_site(c), 1 - (i32)words);
}

/* `list`: the word that may be a list or a dict which is being built, 0 for none. */
static bool compile_short_until(Compiler *c, const CommandWords *cmd, u32 op, u32 list, Label *done) {
  u32 n = cmd->word_count;
  if (cmd->forced || c->careful || n > LISTOP_WORDS) return false;
  u32 starts[LISTOP_WORDS + 1];
  for (u32 i = 0; i < n; i++) {
    starts[i] = c->code.len;
    compile_arg(c, cmd, i);
  }
  starts[n] = c->code.len;
  if (list) borrow_built(c, &starts[list], op >= DICT_CREATE ? OP_LOADDICT : OP_LOADBUILT);
  emit_short(c, op, n, done);
  return true;
}

bool compile_short(Compiler *c, const CommandWords *cmd, u32 op, u32 list) {
  Label done = LABEL;
  if (!compile_short_until(c, cmd, op, list, &done)) return false;
  bind_label(c, &done);
  return true;
}

i32 subcommand_op(Compiler *c, const CommandWords *cmd, const Subcommand *of, u32 count) {
  for (u32 i = 0; i < count; i++)
    if (cmd->word_count >= of[i].fewest && cmd->word_count <= of[i].most && subcommand(c, cmd, of[i].name)) return of[i].op;
  return -1;
}

/* Subcommands of string that are tried so, with the words that they may have. */
static bool compile_short_string(Compiler *c, const CommandWords *cmd) {
  static const Subcommand tried[] = {
      {STR("first"), SHORT_FIRST, 4, 5},
      {STR("last"), SHORT_LAST, 4, 4},
      {STR("map"), SHORT_MAP, 4, 4},
      {STR("compare"), SHORT_COMPARE, 4, 4},
      {STR("match"), SHORT_MATCH, 4, 4},
      {STR("trim"), SHORT_TRIM | TRIM_LEFT | TRIM_RIGHT, 3, 4},
      {STR("trimleft"), SHORT_TRIM | TRIM_LEFT, 3, 4},
      {STR("trimright"), SHORT_TRIM | TRIM_RIGHT, 3, 4},
      {STR("repeat"), SHORT_REPEAT, 4, 4},
      {STR("tolower"), SHORT_CASE, 3, 3},
      {STR("toupper"), SHORT_CASE | CASE_UPPER, 3, 3},
      {STR("reverse"), SHORT_REVERSE, 3, 3},
  };
  i32 op = subcommand_op(c, cmd, tried, COUNT_OF(tried));
  return op >= 0 && compile_short(c, cmd, (u32)op, 0);
}

/* A call that tclsh tries when it compiles: when it fails, nothing was executing yet. */
static bool compile_tried_call(Compiler *c, const CommandWords *cmd) {
  u32 n = cmd->word_count, position = position_begin(c, POS_FOLDED, 0);
  for (u32 i = 0; i < n; i++) compile_arg(c, cmd, i);
  emit_varies1(c, OP_INVOKE, (i32)n, new_site(c), 1 - (i32)n);
  position_end(c, position);
  return true;
}

bool compile_format(Compiler *c, const CommandWords *cmd) {
  Text t;
  if (cmd->forced || cmd->word_count < 2) return false;
  for (u32 i = 1; i < cmd->word_count; i++)
    if (!word_constant(c, cmd, i, &t)) return compile_short(c, cmd, SHORT_FORMAT, 0);
  return compile_tried_call(c, cmd);
}

bool compile_split(Compiler *c, const CommandWords *cmd) { return (cmd->word_count == 2 || cmd->word_count == 3) && compile_short(c, cmd, SHORT_SPLIT, 0); }
bool compile_join(Compiler *c, const CommandWords *cmd) { return (cmd->word_count == 2 || cmd->word_count == 3) && compile_short(c, cmd, SHORT_JOIN, 1); }

/* Are the words from `first` on plain names of variables? */
static bool names_from(Compiler *c, const CommandWords *cmd, u32 first) {
  Text name;
  if (cmd->forced || c->careful || cmd->word_count <= first) return false;
  for (u32 i = first; i < cmd->word_count; i++)
    if (!slot_name(c, cmd, i, &name)) return false;
  return true;
}

/* The elements of the list on top become the values of these variables. What is left of it stays. */
static void store_elements(Compiler *c, const CommandWords *cmd, u32 first) {
  Label end = LABEL;
  i32 count = (i32)(cmd->word_count - first);
  emit_varies1(c, OP_UNPACK, count, 0, count);
  label_use(c, &end, c->code.len - 1);
  for (u32 i = first; i < cmd->word_count; i++) {
    emit_store(c, compile_ref(c, cmd, i));
    emit_pop(c);
  }
  bind_label(c, &end);
}

bool compile_lassign(Compiler *c, const CommandWords *cmd) {
  enum { FIRST = 2 };
  if (!names_from(c, cmd, FIRST)) return false;
  u32 starts[] = {c->code.len, 0};
  compile_arg(c, cmd, 1);
  starts[1] = c->code.len;
  borrow_built(c, starts, OP_LOADBUILT);
  store_elements(c, cmd, FIRST);
  return true;
}

bool compile_scan(Compiler *c, const CommandWords *cmd) {
  enum { FIRST = 3 };
  Label found = LABEL, done = LABEL;
  if (cmd->word_count == FIRST) return compile_short(c, cmd, SHORT_SCAN, 0);
  if (!names_from(c, cmd, FIRST) || !compile_short_until(c, cmd, SHORT_SCAN, 0, &found)) return false;
  emit_jump(c, OP_JUMP, 0, &done);
  bind_label(c, &found);
  store_elements(c, cmd, FIRST);
  emit_pop(c);
  emit_int(c, cmd->word_count - FIRST);
  bind_label(c, &done);
  return true;
}

/* tclsh looks at the class when it compiles: one that it does not know is the error, before the other words are looked at. */
static bool compile_unknown_class(Compiler *c, const CommandWords *cmd) {
  Text t;
  if (cmd->word_count < 4 || cmd->word_count > 7 || !subcommand(c, cmd, STR("is")) || !word_constant(c, cmd, 2, &t)) return false;
  u32 hits = 0;
  for (u32 i = 0; i < COUNT_OF(class_names); i++) {
    u32 k = 0;
    while (k < t.len && k < class_names[i].len && t.at[k] == (u8)class_names[i].at[k]) k++;
    if (k == t.len && k == class_names[i].len) return false;
    hits += k == t.len;
  }
  if (hits == 1 && t.len) return false;
  Text message = join_text(c, hits > 1 ? STR("ambiguous class \"") : STR("bad class \""), t, STR("\": must be "));
  for (u32 i = 0; i + 1 < COUNT_OF(class_names); i++) message = join_text(c, STR(""), join_text(c, STR(""), message, class_names[i]), STR(", "));
  message = join_text(c, STR(""), message, STR("or xdigit"));
  u32 position = position_begin(c, POS_FOLDED, 0);
  emit_compiled_error(c, &(CompiledError){.message = message, .code = STR("TCL LOOKUP INDEX class"), .element = t});
  position_end(c, position);
  return true;
}

/* string is class ?-strict? string */
static bool compile_class(Compiler *c, const CommandWords *cmd) {
  u32 n = cmd->word_count, strict = n == 5 && word_simple(c, cmd, 3) && text_is(word_text(c, cmd, 3), STR("-strict"));
  if ((n != 4 && !strict) || !word_simple(c, cmd, 2) || !subcommand(c, cmd, STR("is"))) return false;
  for (u32 i = 0; i < COUNT_OF(class_names); i++)
    if (text_is(word_text(c, cmd, 2), class_names[i])) return compile_short(c, cmd, SHORT_IS | (i | strict * CLASS_STRICT) << SHORT_SLOT, 0);
  return false;
}

bool compile_string(Compiler *c, const CommandWords *cmd) {
  static const Subcommand inlined[] = {
      {STR("length"), OP_STRLEN, 3, 3},
      {STR("index"), OP_STRINDEX, 4, 4},
      {STR("range"), OP_STRRANGE, 5, 5},
      {STR("equal"), OP_STREQ, 4, 4},
  };
  if (cmd->forced) return false;
  if (compile_unknown_class(c, cmd)) return true;
  u32 start = c->code.len;
  i32 op = subcommand_op(c, cmd, inlined, COUNT_OF(inlined));
  if (op < 0) return compile_class(c, cmd) || compile_short_string(c, cmd);
  for (u32 i = 2; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  if (op != OP_STREQ) borrow_first(c, start, OP_BORROWL);
  emit(c, (Opcode)op, 0);
  return true;
}

bool compile_info(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced || cmd->word_count != 3 || !subcommand(c, cmd, STR("exists"))) return false;
  Ref ref = compile_ref(c, cmd, 2);
  emit_varies1(c, OP_EXISTSV, (i32)ref.operand, new_site(c), 1 - (i32)ref.cells);
  return true;
}

/* Is word i something that only running can tell, or no list of an odd number of elements. */
static bool pairs_or_unknown(Compiler *c, const CommandWords *cmd, u32 i) {
  Text list, element;
  u32 pos = 0, count = 0;
  ListScan found;
  if (!word_constant(c, cmd, i, &list)) return true;
  while ((found = list_scan(list, &pos, &element)) == LIST_ELEMENT) count++;
  return found == LIST_MALFORMED || count % 2 == 0;
}

/* tclsh compiles `array set` for a local variable: it is made an array, or found to be none, before the list is looked at. */
static bool compile_array_set(Compiler *c, const CommandWords *cmd) {
  Label done = LABEL;
  if (!pairs_or_unknown(c, cmd, 3)) return false;
  emit_str(c, STR("::tcl::array::setBegin"));
  compile_arg(c, cmd, 2);
  emit_short(c, ARRAY_BEGIN, 2, &done);
  bind_label(c, &done);
  emit_pop(c);
  return compile_short(c, cmd, ARRAY_SET, 0);
}

/* `array for` is code only when it is called: its words are constants then. */
bool compile_array(Compiler *c, const CommandWords *cmd) {
  static const Subcommand tried[] = {
      {STR("exists"), ARRAY_EXISTS, 3, 3},
      {STR("set"), ARRAY_SET, 4, 4},
      {STR("size"), ARRAY_SIZE, 3, 3},
      {STR("names"), ARRAY_NAMES, 3, 3},
      {STR("get"), ARRAY_GET, 3, 3},
      {STR("unset"), ARRAY_UNSET, 3, 3},
  };
  if (cmd->forced) {
    if (cmd->word_count != 5) return false;
    compile_array_rounds(c, cmd);
    return true;
  }
  Text name;
  i32 op = c->proc && !c->careful ? subcommand_op(c, cmd, tried, COUNT_OF(tried)) : -1;
  if (op < 0 || !slot_name(c, cmd, 2, &name)) return false;
  local_slot(c, name);
  if (op == ARRAY_EXISTS) return false; /* only the slot, in tclsh's order */
  if (op == ARRAY_SET) return compile_array_set(c, cmd);
  return compile_short(c, cmd, (u32)op, 0);
}

/* tclsh takes a first word that is not constant for the pattern, even if it begins with a dash:
 * tclsh: set re -+; regexp $re a -> 0 */
bool compile_regexp(Compiler *c, const CommandWords *cmd) {
  if (cmd->forced || cmd->word_count != 3 || token(c, cmd->words[1])->type == TK_SIMPLE) return false;
  compile_arg(c, cmd, 0);
  emit_str(c, STR("--"));
  compile_arg(c, cmd, 1);
  compile_arg(c, cmd, 2);
  emit_varies1(c, OP_INVOKE, 4, new_site(c), -3);
  return true;
}
