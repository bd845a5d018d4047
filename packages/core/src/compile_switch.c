/* compile_switch.c -- switch: a jump table for exact matching, a chain of tests for the rest. */
#include "compile_hooks.h"
#include "list_scan.h"

enum { ARMS_MAX = 1000 };

typedef enum { MODE_EXACT, MODE_GLOB, MODE_REGEXP } Mode;

typedef struct {
  Text pattern;
  Text body;
  Label label;      /* when it matched */
  Label body_label; /* units only */
} Arm;

typedef struct {
  Mode mode;
  bool nocase;
  bool match_var, index_var;
  Text match_name, index_name;
  u32 value_word;
  bool unit; /* traces tell of the arms */
  u32 arm_count;
  Arm *arms;
  CompiledError error;
  Text bad_list;
} Shape;

typedef enum { SHAPE_OK, SHAPE_DYNAMIC, SHAPE_ERROR, SHAPE_BAD_LIST } ShapeResult;

static ShapeResult shape_error(Shape *s, Text message, Str code) {
  s->error = (CompiledError){.message = message, .code = code};
  return SHAPE_ERROR;
}

typedef enum { OPTION_EXACT, OPTION_GLOB, OPTION_INDEXVAR, OPTION_MATCHVAR, OPTION_NOCASE, OPTION_REGEXP, OPTION_END, OPTION_COUNT } Option;

static const Str option_names[OPTION_COUNT] = {STR("-exact"), STR("-glob"), STR("-indexvar"), STR("-matchvar"), STR("-nocase"), STR("-regexp"), STR("--")};

/* The option that a word names or begins; OPTION_COUNT when there is none or several. */
static Option find_option(Text t) {
  const Str *names = option_names;
  Option found = OPTION_COUNT;
  for (u32 k = 0; k < OPTION_COUNT; k++) {
    u32 n = 0;
    while (n < t.len && n < names[k].len && t.at[n] == (u8)names[k].at[n]) n++;
    if (n < t.len) continue;
    if (found != OPTION_COUNT) return OPTION_COUNT;
    found = (Option)k;
  }
  return found;
}

static ShapeResult bad_option(Compiler *c, Shape *s, Text t) {
  Str before = t.len == 1 ? STR("ambiguous option \"") : STR("bad option \"");
  shape_error(s, join_text(c, before, t, STR("\": must be -exact, -glob, -indexvar, -matchvar, -nocase, -regexp, or --")), STR("TCL LOOKUP INDEX option"));
  s->error.element = t;
  return SHAPE_ERROR;
}

static ShapeResult two_modes(Compiler *c, Shape *s, Text before, Text t) {
  Text first = join_text(c, STR("bad option \""), t, STR("\": "));
  Text rest = join_text(c, STR(""), before, STR(" option already found"));
  u16 *joined = region_alloc(&arena, (first.len + rest.len) * sizeof(u16));
  if (!joined) return SHAPE_DYNAMIC;
  mem_copy(joined, first.at, first.len * sizeof(u16));
  mem_copy(joined + first.len, rest.at, rest.len * sizeof(u16));
  return shape_error(s, (Text){joined, first.len + rest.len}, STR("TCL OPERATION SWITCH DOUBLEOPT"));
}

/* Can a word that is put together at run time begin with a dash? Only a text in front tells. */
static bool may_be_option(const Compiler *c, const CommandWords *cmd, u32 i) {
  const Token *word = token(c, cmd->words[i]);
  return word->type != TK_WORD || word[1].type != TK_TEXT || c->parser.text.at[word[1].start] == '-';
}

static ShapeResult read_options(Compiler *c, const CommandWords *cmd, Shape *s, u32 *next) {
  u32 i = 1;
  Text mode = {0};
  for (; i + 2 < cmd->word_count; i++) {
    Text t;
    if (!word_constant(c, cmd, i, &t)) {
      if (may_be_option(c, cmd, i)) return SHAPE_DYNAMIC;
      s->unit = true;
      break;
    }
    if (t.len == 0 || t.at[0] != '-') {
      s->unit = true; /* tclsh takes it for an option that it cannot compile */
      break;
    }
    Option option = find_option(t);
    s->unit = s->unit || option == OPTION_INDEXVAR || option == OPTION_MATCHVAR;
    switch (option) {
      case OPTION_EXACT:
      case OPTION_GLOB:
      case OPTION_REGEXP:
        if (mode.at) return two_modes(c, s, mode, t);
        mode = text_str(c, option_names[option]);
        s->mode = option == OPTION_EXACT ? MODE_EXACT : option == OPTION_GLOB ? MODE_GLOB : MODE_REGEXP;
        continue;
      case OPTION_INDEXVAR:
      case OPTION_MATCHVAR: {
        bool index = option == OPTION_INDEXVAR;
        if (++i + 2 >= cmd->word_count)
          return shape_error(s, text_str(c, index ? STR("missing variable name argument to -indexvar option") : STR("missing variable name argument to -matchvar option")), STR("TCL OPERATION SWITCH NOVAR"));
        if (!word_constant(c, cmd, i, index ? &s->index_name : &s->match_name)) return SHAPE_DYNAMIC;
        *(index ? &s->index_var : &s->match_var) = true;
        continue;
      }
      case OPTION_NOCASE: s->nocase = true; continue;
      case OPTION_END: i++; goto done;
      case OPTION_COUNT: return bad_option(c, s, t);
    }
  }
  if (i > 1) s->unit = true; /* tclsh does not compile options without -- */
done:
  *next = i;
  s->unit = s->unit || (s->nocase && s->mode == MODE_EXACT);
  if ((s->match_var || s->index_var) && s->mode != MODE_REGEXP)
    return shape_error(s, text_str(c, s->index_var ? STR("-indexvar option requires -regexp option") : STR("-matchvar option requires -regexp option")), STR("TCL OPERATION SWITCH MODERESTRICTION"));
  return SHAPE_OK;
}

static ShapeResult extra_pattern(Compiler *c, Shape *s, bool comment) {
  if (!comment) return shape_error(s, text_str(c, STR("extra switch pattern with no body")), STR("TCL OPERATION SWITCH BADARM"));
  return shape_error(s, text_str(c, STR("extra switch pattern with no body, this may be due to a comment incorrectly placed outside of a switch body - see the \"switch\" documentation")), STR("TCL OPERATION SWITCH BADARM COMMENT?"));
}

static ShapeResult finish_arms(Compiler *c, Shape *s, u32 words, bool comment) {
  s->arm_count = words / 2;
  if (words == 0) return shape_error(s, text_str(c, STR("wrong # args: should be \"switch ?-option ...? string {?pattern body ...? ?default body?}\"")), STR("TCL WRONGARGS"));
  if (words % 2) return extra_pattern(c, s, comment);
  Arm *last = &s->arms[s->arm_count - 1];
  if (!text_is(last->body, STR("-"))) return SHAPE_OK;
  return shape_error(s, join_text(c, STR("no body specified for pattern \""), last->pattern, STR("\"")), STR("TCL OPERATION SWITCH BADARM FALLTHROUGH"));
}

/* Patterns and bodies are words of the command. */
static ShapeResult read_arm_words(Compiler *c, const CommandWords *cmd, Shape *s, u32 first) {
  u32 count = 0;
  for (u32 i = first; i < cmd->word_count; i++, count++) {
    Arm *arm = &s->arms[count / 2];
    Text t = {c->parser.text.at, 0};
    bool constant = word_constant(c, cmd, i, &t);
    s->unit = s->unit || !word_is_code(c, cmd, i);
    if (!constant) return SHAPE_DYNAMIC;
    if (count % 2 == 0) *arm = (Arm){.pattern = t, .label = LABEL, .body_label = LABEL};
    else arm->body = t;
  }
  return finish_arms(c, s, count, false);
}

/* They are elements of the last word. */
static ShapeResult read_arm_list(Compiler *c, Shape *s, Text list) {
  Text t;
  u32 pos = 0, count = 0;
  bool comment = false;
  while (list_scan(list, &pos, &t) == LIST_ELEMENT) {
    Arm *arm = &s->arms[count / 2];
    s->unit = s->unit || t.at < list.at || t.at > list.at + list.len; /* escapes in it were decoded */
    if (count % 2 == 0) {
      comment = comment || (t.len && t.at[0] == '#');
      *arm = (Arm){.pattern = t, .label = LABEL, .body_label = LABEL};
    } else {
      arm->body = t;
    }
    count++;
  }
  return finish_arms(c, s, count, comment);
}

static ShapeResult read_arms(Compiler *c, const CommandWords *cmd, Shape *s, u32 first) {
  bool as_list = first + 1 == cmd->word_count;
  Text list = {0};
  u32 capacity = cmd->word_count;
  if (as_list) {
    if (!word_constant(c, cmd, first, &list)) return SHAPE_DYNAMIC;
    Text element;
    u32 pos = 0;
    capacity = 0;
    ListScan found;
    while ((found = list_scan(list, &pos, &element)) == LIST_ELEMENT) capacity++;
    if (found == LIST_MALFORMED) {
      s->bad_list = list;
      return SHAPE_BAD_LIST;
    }
    s->unit = s->unit || !word_is_code(c, cmd, first);
  }
  s->arms = region_alloc(&arena, (capacity + 1) * sizeof(Arm));
  if (!s->arms) {
    c->failed = true;
    return SHAPE_DYNAMIC;
  }
  return as_list ? read_arm_list(c, s, list) : read_arm_words(c, cmd, s, first);
}

static bool is_default(const Shape *s, u32 i) { return i + 1 == s->arm_count && text_is(s->arms[i].pattern, STR("default")); }

static bool falls_through(const Shape *s, u32 i) { return text_is(s->arms[i].body, STR("-")); }

/* The arm whose body arm i runs. */
static u32 body_of(const Shape *s, u32 i) {
  while (falls_through(s, i) && i + 1 < s->arm_count) i++;
  return i;
}

/* Where a match of arm i goes. */
static u32 target_of(const Shape *s, u32 i) { return s->unit ? i : body_of(s, i); }

/* Exact patterns: one lookup in a list that the host indexes. */
static void emit_table(Compiler *c, Shape *s, Label *none) {
  u32 total = 0;
  for (u32 i = 0; i < s->arm_count; i++) total += s->arms[i].pattern.len * 2 + 16;
  u16 *units = region_alloc(&arena, total * sizeof(u16));
  if (!units) {
    c->failed = true;
    return;
  }
  u32 len = 0, patterns = 0;
  for (u32 i = 0; i < s->arm_count; i++) {
    if (is_default(s, i)) continue;
    Text p = s->arms[i].pattern;
    if (len) units[len++] = ' ';
    if (p.len == 0) {
      units[len++] = '{';
      units[len++] = '}';
    }
    for (u32 k = 0; k < p.len; k++) {
      u16 u = p.at[k];
      if (u == '\n') {
        units[len++] = '\\';
        u = 'n';
      } else if (u < 128 && !((u | 32) >= 'a' && (u | 32) <= 'z') && !(u >= '0' && u <= '9') && u != '_' && u >= 32) {
        units[len++] = '\\';
      } else if (u < 32) { /* control characters stand for themselves behind a backslash, but for these */
        static const char escapes[] = "       abt vfr";
        if (u >= 7 && u <= 13 && u != 10) {
          units[len++] = '\\';
          u = (u8)escapes[u];
        }
      }
      units[len++] = u;
    }
    patterns++;
  }
  u32 literal = literal_text(c, (Text){units, len});
  emit_varies1(c, OP_SWITCH, (i32)literal, 0, -1);
  label_use(c, none, c->code.len - 1);
  vec_push(&c->code, patterns);
  for (u32 i = 0; i < s->arm_count; i++) {
    if (is_default(s, i)) continue;
    vec_push(&c->code, 0);
    label_use(c, &s->arms[target_of(s, i)].label, c->code.len - 1);
  }
  c->last = c->last2 = NO_INSTRUCTION;
}

static void emit_match_variables(Compiler *c, const Shape *s, u32 arm) {
  /* Stack: value. The match is repeated for its captures: only the arm that was taken pays. */
  for (u32 indices = 2; indices--;) { /* tclsh sets the variable of the indices first */
    if (indices ? !s->index_var : !s->match_var) continue;
    Ref ref = compile_ref_text(c, indices ? s->index_name : s->match_name);
    i32 words = 5 + s->nocase + (i32)indices;
    emit_str(c, STR("::regexp"));
    if (s->nocase) emit_str(c, STR("-nocase"));
    if (indices) emit_str(c, STR("-indices"));
    emit_str(c, STR("-inline"));
    emit_str(c, STR("--"));
    emit_text(c, s->arms[arm].pattern);
    emit(c, OP_OVER, words - 1 + (i32)ref.cells);
    emit_varies1(c, OP_INVOKE, words, new_site(c), 1 - words);
    emit_store(c, ref);
    emit_pop(c);
  }
}

static void emit_chain(Compiler *c, Shape *s, Label *none) {
  for (u32 i = 0; i < s->arm_count; i++) {
    if (is_default(s, i)) continue;
    Label next = LABEL;
    i32 words = 3 + s->nocase + (s->mode == MODE_REGEXP);
    emit_str(c, s->mode == MODE_GLOB ? STR("::tcl::string::match") : s->mode == MODE_EXACT ? STR("::tcl::string::equal") : STR("::regexp"));
    if (s->nocase) emit_str(c, STR("-nocase"));
    if (s->mode == MODE_REGEXP) emit_str(c, STR("--"));
    emit_text(c, s->arms[i].pattern);
    emit(c, OP_OVER, words - 1);
    Label matched = LABEL;
    if (words == 3 && s->mode == MODE_GLOB) emit_short(c, SHORT_MATCH, 3, &matched);
    else emit_varies1(c, OP_INVOKE, words, new_site(c), 1 - words);
    if (matched.chain) bind_label(c, &matched);
    emit_jump(c, OP_JF, 0, &next);
    emit_match_variables(c, s, i);
    emit(c, OP_POP, 0);
    emit_jump(c, OP_JUMP, 0, &s->arms[target_of(s, i)].label);
    adjust_depth(c, 1);
    bind_label(c, &next);
  }
  if ((s->match_var || s->index_var) && is_default(s, s->arm_count - 1)) {
    for (u32 indices = 2; indices--;)
      if (indices ? s->index_var : s->match_var) {
        Ref ref = compile_ref_text(c, indices ? s->index_name : s->match_name);
        emit_empty(c);
        emit_store(c, ref);
        emit_pop(c);
      }
  }
  emit(c, OP_POP, 0);
  emit_jump(c, OP_JUMP, 0, none);
}

/* As much of the pattern as traces show. */
static Text shown_pattern(Compiler *c, Text pattern) {
  u32 shown = utf8_prefix(pattern, 50);
  if (shown < pattern.len) return join_text(c, STR(""), text_part(pattern, 0, shown), STR("..."));
  return pattern;
}

static void compile_arm(Compiler *c, const Shape *s, const Arm *arm) {
  u32 position = NO_INSTRUCTION;
  if (s->unit) {
    u32 label = literal_text(c, text_str(c, STR("(\"%s\" arm line %d)")));
    const u16 *source = c->parser.text.at;
    bool here = arm->body.at >= source && arm->body.at <= source + c->parser.text.len;
    position = position_begin(c, POS_ARM, here ? (u32)(arm->body.at - source) : 0);
    if (!c->positions.failed) {
      c->positions.at[position].label = label;
      c->positions.at[position].source_len = c->depth - 1; /* the pattern */
    }
  }
  bool proc = c->proc;
  c->proc = proc && !s->unit;
  compile_body_text(c, arm->body);
  c->proc = proc;
  position_end(c, position);
  if (s->unit) emit(c, OP_NIP, 0);
}

/* In a unit the pattern that matched is kept on the stack, for traces. */
static void compile_entry(Compiler *c, Label *label, const Arm *arm, Label *body) {
  bind_label(c, label);
  emit_text(c, shown_pattern(c, arm->pattern));
  emit_jump(c, OP_JUMP, 0, body);
  adjust_depth(c, -1);
}

bool compile_switch(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 2, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Shape *s = region_alloc(&arena, sizeof *s);
  if (!s) {
    c->failed = true;
    return true;
  }
  *s = (Shape){.unit = cmd->forced};
  u32 next = 1;
  ShapeResult result = read_options(c, cmd, s, &next);
  if (result == SHAPE_OK) result = next + 1 < cmd->word_count ? read_arms(c, cmd, s, next + 1) : extra_pattern(c, s, false);
  s->value_word = next;
  if (result == SHAPE_OK && s->arm_count > ARMS_MAX) result = shape_error(s, text_str(c, STR("switch: too many arms")), STR("TCL LIMIT"));
  if (result != SHAPE_OK) {
    if (!cmd->forced) return false;
    if (result == SHAPE_BAD_LIST) emit_list_error(c, s->bad_list);
    else emit_compiled_error(c, &s->error);
    return true;
  }
  compile_arg(c, cmd, s->value_word);
  Label none = LABEL, end = LABEL;
  if (s->mode == MODE_EXACT && !s->nocase) emit_table(c, s, &none);
  else emit_chain(c, s, &none);
  u32 depth = c->depth;
  for (u32 i = 0; s->unit && i < s->arm_count; i++)
    compile_entry(c, is_default(s, i) ? &none : &s->arms[i].label, &s->arms[i], &s->arms[body_of(s, i)].body_label);
  for (u32 i = 0; i < s->arm_count; i++) {
    if (falls_through(s, i)) continue;
    if (s->unit) {
      adjust_depth(c, 1);
      bind_label(c, &s->arms[i].body_label);
    } else {
      if (is_default(s, i)) bind_label(c, &none);
      bind_label(c, &s->arms[i].label);
    }
    compile_arm(c, s, &s->arms[i]);
    emit_jump(c, OP_JUMP, 0, &end);
    c->depth = depth;
  }
  if (none.target < 0) bind_label(c, &none);
  emit_empty(c);
  bind_label(c, &end);
  return true;
}
