/* compile_switch.c -- switch: a jump table for exact matching, a chain of tests for the rest. */
#include "compile_hooks.h"
#include "list_scan.h"

enum { ARMS_MAX = 1000 };

typedef enum { MODE_EXACT, MODE_GLOB, MODE_REGEXP } Mode;

typedef struct {
  Text pattern;
  Text body;
  u32 body_word; /* the word it stands in; 0 when it is part of a list */
  Label label;
} Arm;

typedef struct {
  Mode mode;
  bool nocase;
  bool match_var, index_var;
  Text match_name, index_name;
  u32 value_word;
  u32 arm_count;
  Arm *arms;
  bool has_error;
  Text error;
  Str error_code;
} Shape;

static bool shape_error(Shape *s, Text message, Str code) {
  s->has_error = true;
  s->error = message;
  s->error_code = code;
  return false;
}

static Text plain(Compiler *c, Str s) { return join_text(c, s, (Text){c->parser.text.at, 0}, STR("")); }

static bool read_options(Compiler *c, const CommandWords *cmd, Shape *s, u32 *next) {
  static const Str names[] = {STR("-exact"), STR("-glob"), STR("-indexvar"), STR("-matchvar"), STR("-nocase"), STR("-regexp"), STR("--")};
  u32 i = 1;
  bool mode_seen = false;
  Text mode_text = {0};
  for (; i < cmd->word_count; i++) {
    Text t;
    /* With two words left, the first is the value whatever it looks like. */
    if (i + 2 == cmd->word_count && !cmd->forced) break;
    if (!word_constant(c, cmd, i, &t)) {
      if (i + 2 >= cmd->word_count) break;
      if (token(c, cmd->words[i])->type == TK_WORD) {
        const Token *first = token(c, cmd->words[i]) + 1;
        /* What cannot begin with a dash at run time is unknown: only a leading text tells. */
        if (first->type != TK_TEXT || c->parser.text.at[first->start] == '-') return false;
      }
      break;
    }
    if (t.len == 0 || t.at[0] != '-' || i + 2 == cmd->word_count) break;
    u32 found = COUNT_OF(names);
    for (u32 k = 0; k < COUNT_OF(names); k++)
      if (text_is(t, names[k])) found = k;
    switch (found) {
      case 0:
      case 1:
      case 5:
        if (mode_seen) {
          Text message = join_text(c, STR("bad option \""), t, STR("\": "));
          message = join_text(c, STR(""), message, STR(""));
          Text rest = join_text(c, STR(""), mode_text, STR(" option already found"));
          u16 *joined = region_alloc(&arena, (message.len + rest.len) * sizeof(u16));
          if (!joined) return false;
          mem_copy(joined, message.at, message.len * sizeof(u16));
          mem_copy(joined + message.len, rest.at, rest.len * sizeof(u16));
          return shape_error(s, (Text){joined, message.len + rest.len}, STR("TCL OPERATION SWITCH DOUBLEOPT"));
        }
        mode_seen = true;
        mode_text = t;
        s->mode = found == 0 ? MODE_EXACT : found == 1 ? MODE_GLOB : MODE_REGEXP;
        continue;
      case 2:
      case 3: {
        i++;
        if (i + 2 >= cmd->word_count)
          return shape_error(s, join_text(c, STR("missing variable name argument to "), t, STR(" option")), found == 2 ? STR("TCL OPERATION SWITCH NOVAR") : STR("TCL OPERATION SWITCH NOVAR"));
        Text name;
        if (!word_constant(c, cmd, i, &name)) return false;
        if (found == 2) {
          s->index_var = true;
          s->index_name = name;
        } else {
          s->match_var = true;
          s->match_name = name;
        }
        continue;
      }
      case 4: s->nocase = true; continue;
      case 6: i++; goto done;
      default:
        return shape_error(s, join_text(c, STR("bad option \""), t, STR("\": must be -exact, -glob, -indexvar, -matchvar, -nocase, -regexp, or --")), STR("TCL LOOKUP INDEX option"));
    }
  }
done:
  *next = i;
  if ((s->match_var || s->index_var) && s->mode != MODE_REGEXP)
    return shape_error(s, join_text(c, s->index_var ? STR("-indexvar") : STR("-matchvar"), (Text){c->parser.text.at, 0}, STR(" option requires -regexp option")), STR("TCL OPERATION SWITCH MODERESTRICTION"));
  return true;
}

static bool read_arms(Compiler *c, const CommandWords *cmd, Shape *s, u32 first) {
  bool as_list = first + 1 == cmd->word_count;
  Text list = {0};
  u32 capacity = cmd->word_count;
  if (as_list) {
    if (!word_constant(c, cmd, first, &list)) return false;
    Text element;
    u32 pos = 0;
    capacity = 0;
    ListScan found;
    while ((found = list_scan(list, &pos, &element)) == LIST_ELEMENT) capacity++;
    if (found == LIST_MALFORMED) return false;
  }
  s->arms = region_alloc(&arena, (capacity + 1) * sizeof(Arm));
  if (!s->arms) {
    c->failed = true;
    return false;
  }
  u32 pos = 0, count = 0;
  for (u32 i = first;; i++) {
    Text t;
    u32 word = 0;
    if (as_list) {
      if (list_scan(list, &pos, &t) != LIST_ELEMENT) break;
    } else {
      if (i >= cmd->word_count) break;
      word = i;
      if (!word_constant(c, cmd, i, &t)) {
        if (count % 2 == 0) return false; /* a pattern that is known only at run time */
        t = (Text){c->parser.text.at, 0};
      } else {
        word = 0;
      }
    }
    if (count % 2 == 0) {
      s->arms[count / 2] = (Arm){.pattern = t, .label = LABEL};
    } else {
      s->arms[count / 2].body = t;
      s->arms[count / 2].body_word = word;
    }
    count++;
  }
  s->arm_count = count / 2;
  if (count == 0 || count % 2)
    return shape_error(s, plain(c, count ? STR("extra switch pattern with no body") : STR("wrong # args: should be \"switch ?-option ...? string {?pattern body ...? ?default body?}\"")), count ? STR("TCL OPERATION SWITCH BADPATTERN") : STR("TCL WRONGARGS"));
  Arm *last = &s->arms[s->arm_count - 1];
  if (!last->body_word && text_is(last->body, STR("-")))
    return shape_error(s, join_text(c, STR("no body specified for pattern \""), last->pattern, STR("\"")), STR("TCL OPERATION SWITCH BADPATTERN"));
  return true;
}

static bool is_default(const Shape *s, u32 i) { return i + 1 == s->arm_count && text_is(s->arms[i].pattern, STR("default")); }

static bool falls_through(const Shape *s, u32 i) { return !s->arms[i].body_word && text_is(s->arms[i].body, STR("-")); }

/* The arm whose body arm i runs. */
static u32 body_of(const Shape *s, u32 i) {
  while (falls_through(s, i) && i + 1 < s->arm_count) i++;
  return i;
}

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
    label_use(c, &s->arms[body_of(s, i)].label, c->code.len - 1);
  }
  c->last = c->last2 = NO_INSTRUCTION;
}

static void emit_match_variables(Compiler *c, const Shape *s, u32 arm) {
  /* Stack: value. The match is repeated for its captures: only the arm that was taken pays. */
  for (u32 k = 0; k < 2; k++) {
    bool indices = k == 1;
    if (indices ? !s->index_var : !s->match_var) continue;
    Ref ref = compile_ref_text(c, indices ? s->index_name : s->match_name);
    i32 words = 5 + s->nocase + indices;
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
    emit_varies1(c, OP_INVOKE, words, new_site(c), 1 - words);
    emit_jump(c, OP_JF, 0, &next);
    emit_match_variables(c, s, i);
    emit(c, OP_POP, 0);
    emit_jump(c, OP_JUMP, 0, &s->arms[body_of(s, i)].label);
    adjust_depth(c, 1);
    bind_label(c, &next);
  }
  if (s->match_var || s->index_var) {
    for (u32 k = 0; k < 2; k++)
      if (k ? s->index_var : s->match_var) {
        Ref ref = compile_ref_text(c, k ? s->index_name : s->match_name);
        emit_empty(c);
        emit_store(c, ref);
        emit_pop(c);
      }
  }
  emit(c, OP_POP, 0);
  emit_jump(c, OP_JUMP, 0, none);
}

bool compile_switch(Compiler *c, const CommandWords *cmd) {
  ArityCheck arity = check_arity(c, cmd, 2, 0xffffff);
  if (arity != ARITY_OK) return arity == ARITY_DONE;
  Shape *s = region_alloc(&arena, sizeof *s);
  if (!s) {
    c->failed = true;
    return true;
  }
  *s = (Shape){0};
  u32 next = 1;
  bool ok = read_options(c, cmd, s, &next);
  if (ok && next + 1 >= cmd->word_count) {
    if (!cmd->forced) return false;
    emit_arity(c, cmd);
    return true;
  }
  s->value_word = next;
  if (ok) ok = read_arms(c, cmd, s, next + 1);
  if (!ok || s->arm_count > ARMS_MAX) {
    if (!cmd->forced) return false;
    if (!s->has_error) shape_error(s, plain(c, STR("switch: malformed list of patterns")), STR("NONE"));
    emit_error(c, s->error, s->error_code);
    return true;
  }
  compile_arg(c, cmd, s->value_word);
  Label none = LABEL, end = LABEL;
  if (s->mode == MODE_EXACT && !s->nocase) emit_table(c, s, &none);
  else emit_chain(c, s, &none);
  u32 depth = c->depth;
  for (u32 i = 0; i < s->arm_count; i++) {
    if (falls_through(s, i)) continue;
    if (is_default(s, i)) bind_label(c, &none);
    bind_label(c, &s->arms[i].label);
    if (s->arms[i].body_word) compile_body(c, cmd, s->arms[i].body_word);
    else compile_body_text(c, s->arms[i].body);
    emit_jump(c, OP_JUMP, 0, &end);
    c->depth = depth;
  }
  if (none.target < 0) bind_label(c, &none);
  emit_empty(c);
  bind_label(c, &end);
  return true;
}
