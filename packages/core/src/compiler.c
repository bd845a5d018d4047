/* compiler.c -- the emitter, words, variables, scripts, and the layout of the finished block.
 * The hooks of single commands are in compile_*.c, expressions in expr_parser.c. */
#include "compiler.h"

#include "chartype.h"

typedef signed char EffectByte;

enum { VARIES = 127 };
static const struct {
  u8 words;
  EffectByte effect;
} opcode_info[OP_COUNT] = {
#define OP(name, words, effect, operands, doc) [OP_##name] = {words, effect},
#include "opcodes.def"
#undef OP
};

/* --- emitting --- */

void adjust_depth(Compiler *c, i32 change) {
  c->depth = (u32)((i32)c->depth + change);
  if (c->depth > c->max_depth) c->max_depth = c->depth;
}

/* When memory ran out there is no last instruction to look at. */
static void emit_word(Compiler *c, u32 word) {
  vec_push(&c->code, word);
  if (UNLIKELY(c->code.failed)) c->last = c->last2 = NO_INSTRUCTION;
}

static void emit_op(Compiler *c, Opcode op, i32 a, i32 effect) {
  c->last2 = c->last;
  c->last = c->code.len;
  emit_word(c, (u32)op | (u32)a << 8);
  adjust_depth(c, effect);
}

void emit_varies(Compiler *c, Opcode op, i32 a, i32 effect) { emit_op(c, op, a, effect); }
void emit_varies1(Compiler *c, Opcode op, i32 a, u32 word, i32 effect) {
  emit_op(c, op, a, effect);
  emit_word(c, word);
}
void emit_varies2(Compiler *c, Opcode op, i32 a, u32 word, u32 word2, i32 effect) {
  emit_varies1(c, op, a, word, effect);
  emit_word(c, word2);
}
void emit(Compiler *c, Opcode op, i32 a) { emit_op(c, op, a, opcode_info[op].effect); }
void emit1(Compiler *c, Opcode op, i32 a, u32 word) { emit_varies1(c, op, a, word, opcode_info[op].effect); }
void emit2(Compiler *c, Opcode op, i32 a, u32 word, u32 word2) {
  emit_varies2(c, op, a, word, word2, opcode_info[op].effect);
}

Opcode last_op(const Compiler *c) {
  return c->last == NO_INSTRUCTION ? OP_COUNT : (Opcode)(c->code.at[c->last] & 0xff);
}
i32 last_a(const Compiler *c) { return (i32)c->code.at[c->last] >> 8; }

void drop_last(Compiler *c) {
  c->code.len = c->last;
  c->last = c->last2;
  c->last2 = NO_INSTRUCTION;
}

static void turn_last_into(Compiler *c, Opcode op) {
  c->code.at[c->last] = (c->code.at[c->last] & ~0xffu) | (u32)op;
  adjust_depth(c, -1);
}

void emit_pop(Compiler *c) {
  switch (last_op(c)) {
    case OP_STOREL: turn_last_into(c, OP_STOREL_POP); return;
    case OP_INCRL: turn_last_into(c, OP_INCRL_POP); return;
    case OP_LIT:
    case OP_INT:
      drop_last(c);
      adjust_depth(c, -1);
      /* What follows is none of the command that this was. */
      for (u32 i = c->positions.len; i-- && c->positions.at[i].start >= c->code.len;) c->positions.at[i].end = c->code.len;
      return;
    case OP_LSETV: {
      u32 a = (u32)last_a(c);
      if ((a & REF_MASK) != REF_LOCAL || c->code.at[c->last + 2] != 1) break;
      c->code.len = c->last + 1;
      c->code.at[c->last] = (u32)OP_LSETL_POP | (a >> REF_BITS) << 8;
      adjust_depth(c, -1);
      return;
    }
    case OP_APPENDV: {
      u32 a = (u32)last_a(c), n = c->code.at[c->last + 2], at = c->last;
      if ((a & REF_MASK) != REF_LOCAL || n == 0 || n >= APPEND_PARTS) break;
      bool parts = n == 1 && c->last2 != NO_INSTRUCTION && c->last2 + 1 == at && (c->code.at[c->last2] & 0xff) == OP_CONCAT;
      if (parts) {
        at = c->last2;
        n = (c->code.at[at] >> 8) | APPEND_PARTS;
      }
      c->code.len = at + 2;
      c->code.at[at] = (u32)OP_APPENDL_POP | (a >> REF_BITS) << 8;
      c->code.at[at + 1] = n;
      c->last = at;
      c->last2 = NO_INSTRUCTION;
      adjust_depth(c, -1);
      return;
    }
    case OP_LAPPENDV: {
      u32 a = (u32)last_a(c);
      u32 n = c->code.at[c->last + 2];
      if ((a & REF_MASK) != REF_LOCAL || n == 0) break;
      c->code.len = c->last + 2;
      c->code.at[c->last] = (u32)OP_LAPPENDL_POP | (a >> REF_BITS) << 8;
      c->code.at[c->last + 1] = n;
      adjust_depth(c, -1);
      return;
    }
    default: break;
  }
  emit(c, OP_POP, 0);
}

/* When memory ran out instructions are missing, and words that should link to the next are something else. */
void label_use(Compiler *c, Label *label, u32 word) {
  if (c->code.failed || word >= c->code.len) return;
  if (label->target >= 0) {
    c->code.at[word] = (u32)label->target;
  } else {
    c->code.at[word] = label->chain;
    label->chain = word + 1;
  }
}

void bind_label(Compiler *c, Label *label) {
  u32 here = c->code.len;
  for (u32 use = label->chain; use && !c->code.failed;) {
    u32 next = c->code.at[use - 1];
    c->code.at[use - 1] = here;
    use = next;
  }
  label->target = (i32)here;
  label->chain = 0;
  c->last = c->last2 = NO_INSTRUCTION; /* code may arrive here from elsewhere: no fusing across */
}

void emit_jump(Compiler *c, Opcode op, i32 a, Label *label) {
  emit1(c, op, a, 0);
  label_use(c, label, c->code.len - 1);
}

u32 new_site(Compiler *c) { return c->site_count++; }

/* --- literals --- */

static u32 literal_hash(u32 tag, u32 hash) { return (hash ^ tag * 0x9e3779b9u) * 0x85ebca6bu; }

static Text literal_content(const Compiler *c, const Literal *l) {
  if (l->tag == LIT_TEXT) return (Text){c->text.at + l->at, l->len};
  return text_part(c->parser.text, (u32)l->at, l->len);
}

static bool grow_table(Compiler *c) {
  u32 size = c->literal_table_size ? c->literal_table_size * 2 : 32;
  u32 *table = region_alloc(&arena, size * sizeof(u32));
  if (!table) return false;
  mem_zero(table, size * sizeof(u32));
  for (u32 i = 0; i < c->literals.len; i++) {
    const Literal *l = &c->literals.at[i];
    if (l->tag == TAG_INT) continue;
    u32 h = literal_hash(l->tag == LIT_SOURCE_NUMBER, text_hash(literal_content(c, l)));
    while (table[h & (size - 1)]) h++;
    table[h & (size - 1)] = i + 1;
  }
  c->literal_table = table;
  c->literal_table_size = size;
  return true;
}

static u32 find_literal(Compiler *c, Text text, bool number, u32 **slot) {
  if (c->literals.len * 2 >= c->literal_table_size && !grow_table(c)) {
    c->failed = true;
    return NO_INSTRUCTION;
  }
  u32 h = literal_hash(number, text_hash(text)), mask = c->literal_table_size - 1;
  for (;; h++) {
    u32 *entry = &c->literal_table[h & mask];
    *slot = entry;
    if (!*entry) return NO_INSTRUCTION;
    const Literal *l = &c->literals.at[*entry - 1];
    if ((l->tag == LIT_SOURCE_NUMBER) == number && text_equal(literal_content(c, l), text)) return *entry - 1;
  }
}

static u32 add_literal(Compiler *c, Text text, u32 tag) {
  u32 *slot;
  u32 found = find_literal(c, text, tag == LIT_SOURCE_NUMBER, &slot);
  if (found != NO_INSTRUCTION || c->failed) return c->failed ? 0 : found;
  Literal l = {.tag = tag, .len = text.len};
  const u16 *source = c->parser.text.at;
  if (text.len == 0 || (text.at >= source && text.at + text.len <= source + c->parser.text.len)) {
    l.at = text.len ? text.at - source : 0;
    if (tag == LIT_TEXT) l.tag = LIT_SOURCE;
  } else {
    l.tag = LIT_TEXT;
    l.at = c->text.len;
    if (!vec_reserve(&c->text, text.len)) return 0;
    mem_copy(c->text.at + c->text.len, text.at, text.len * sizeof(u16));
    c->text.len += text.len;
  }
  vec_push(&c->literals, l);
  if (UNLIKELY(c->literals.failed)) {
    c->failed = true; /* or the table would fill up with entries of nothing */
    return 0;
  }
  *slot = c->literals.len;
  return c->literals.len - 1;
}

u32 literal_text(Compiler *c, Text text) { return add_literal(c, text, LIT_TEXT); }
u32 literal_number(Compiler *c, Text text) { return add_literal(c, text, LIT_SOURCE_NUMBER); }

u32 literal_str(Compiler *c, Str s) {
  u16 *units = region_alloc(&arena, s.len * sizeof(u16));
  if (!units) {
    c->failed = true;
    return 0;
  }
  for (u32 i = 0; i < s.len; i++) units[i] = (u8)s.at[i];
  return literal_text(c, (Text){units, s.len});
}

/* An integer whose text is how Tcl would print it: then the number alone will do. */
bool canonical_int(Text t, i64 *value) {
  if (t.len == 0 || t.len > 18) return false;
  u32 i = t.at[0] == '-';
  if (i == t.len || (t.at[i] == '0' && t.len > 1)) return false;
  i64 v = 0;
  for (; i < t.len; i++) {
    if (!is_digit(t.at[i])) return false;
    v = v * 10 + (t.at[i] - '0');
  }
  *value = t.at[0] == '-' ? -v : v;
  return true;
}

bool fits_imm(i64 v) { return v >= -(1 << 23) && v < (1 << 23); }

void emit_int(Compiler *c, i64 value) {
  if (fits_imm(value)) {
    emit(c, OP_INT, (i32)value);
    return;
  }
  vec_push(&c->literals, ((Literal){.tag = TAG_INT, .at = value}));
  emit(c, OP_LIT, (i32)c->literals.len - 1);
}

void emit_text(Compiler *c, Text text) {
  i64 value;
  if (canonical_int(text, &value)) emit_int(c, value);
  else emit(c, OP_LIT, (i32)literal_text(c, text));
}

void emit_str(Compiler *c, Str s) { emit(c, OP_LIT, (i32)literal_str(c, s)); }
void emit_empty(Compiler *c) { emit(c, OP_LIT, (i32)literal_text(c, (Text){c->parser.text.at, 0})); }

void emit_compiled_error(Compiler *c, const CompiledError *error) {
  u32 code = literal_str(c, error->code);
  u32 element = error->element.at ? literal_text(c, error->element) : NO_LABEL;
  u32 note = error->note.at ? literal_text(c, error->note) : NO_LABEL;
  emit2(c, OP_RAISE_ERROR, (i32)literal_text(c, error->message), code, element);
  vec_push(&c->code, note);
  adjust_depth(c, 1);
}

void emit_error(Compiler *c, Text message, Str errorcode) {
  emit_compiled_error(c, &(CompiledError){.message = message, .code = errorcode});
}

void emit_list_error(Compiler *c, Text list) {
  emit_text(c, list);
  emit(c, OP_LLENGTH, 0);
}

/* --- what traces know --- */

u32 position_begin(Compiler *c, PositionKind kind, u32 source) {
  vec_push(&c->positions, ((Position){.start = c->code.len, .source = source, .kind = kind, .label = NO_LABEL}));
  return c->positions.len - 1;
}

void position_end(Compiler *c, u32 position) {
  if (position != NO_INSTRUCTION && !c->positions.failed) c->positions.at[position].end = c->code.len;
}

/* --- variables --- */

static bool has_separator(Text name) {
  for (u32 i = 0; i + 1 < name.len; i++)
    if (name.at[i] == ':' && name.at[i + 1] == ':') return true;
  return false;
}

/* The local with this name, made when it is none of those from `first` on. */
static u32 slot_of(Compiler *c, u32 first, u32 literal, i32 value) {
  for (u32 i = first; i < c->locals.len; i++)
    if (c->locals.at[i].name == literal) return i;
  vec_push(&c->locals, ((Local){.name = literal, .default_value = value}));
  return c->locals.len - 1;
}

i32 local_slot(Compiler *c, Text name) { return !c->proc || has_separator(name) ? -1 : (i32)slot_of(c, 0, literal_text(c, name), -1); }

u32 compiler_param(Compiler *c, Text name, i32 value) { return slot_of(c, c->locals.len, literal_text(c, name), value); }

/* Variables that a call makes in a procedure, by upvar or because it gets their names, have slots there too: else they are the host's. */
static void note_names(Compiler *c, const CommandWords *cmd) {
  enum { LONGEST = 16 };
  for (u32 i = 1; c->proc && i < cmd->word_count; i++) {
    if (!word_simple(c, cmd, i)) continue;
    Text name = word_text(c, cmd, i);
    bool plain = name.len && name.len <= LONGEST && !is_digit(name.at[0]);
    for (u32 k = 0; k < name.len && plain; k++) plain = is_name_char(name.at[k]);
    if ((plain || text_is(name, STR("->"))) && !c->failed) c->literals.at[literal_text(c, name)].given = true;
  }
}

static void place_names(Compiler *c) {
  enum { MOST = 64 };
  for (u32 i = 0; i < c->literals.len && c->locals.len < MOST; i++)
    if (c->literals.at[i].given) slot_of(c, 0, i, LOCAL_GIVEN);
}

bool ref_is_local(Ref ref) { return (ref.operand & REF_MASK) == REF_LOCAL; }

static Ref base_ref(Compiler *c, Text name, bool element) {
  i32 slot = local_slot(c, name);
  if (slot >= 0) return (Ref){(u32)slot << REF_BITS | (element ? REF_LOCAL_ELEMENT : REF_LOCAL), element};
  return (Ref){literal_text(c, name) << REF_BITS | (element ? REF_NAME_ELEMENT : REF_NAME), element};
}

u32 key_start(Text name) {
  if (name.len < 2 || name.at[name.len - 1] != ')') return 0;
  for (u32 i = 0; i < name.len; i++)
    if (name.at[i] == '(') return i + 1;
  return 0;
}

Ref compile_ref_text(Compiler *c, Text name) {
  u32 key = key_start(name);
  if (!key) return base_ref(c, name, false);
  emit_text(c, text_part(name, key, name.len - key - 1));
  return base_ref(c, text_part(name, 0, key - 1), true);
}


/* `name(..$key..)`: the array's name is plain text, the key is put together. */
static bool compile_element_word(Compiler *c, const Token *word, u32 index, Ref *ref) {
  const Token *first = word + 1, *last = NULL;
  if (word->count == 0 || word->braced || word->quoted || first->type != TK_TEXT) return false;
  for (u32 i = 1; i <= word->count; i += word[i].count + 1) last = &word[i];
  if (last == first || last->type != TK_TEXT || c->parser.text.at[last->start + last->len - 1] != ')') return false;
  u32 open = 0;
  while (open < first->len && c->parser.text.at[first->start + open] != '(') open++;
  if (open == first->len) return false;
  /* The parenthesis stays outside the key: shorten the first and last parts while they are pushed. */
  Token saved_first = *first, saved_last = *last;
  u32 last_index = (u32)(last - c->tokens.at);
  Text name = text_part(c->parser.text, first->start, open);
  c->tokens.at[index + 1].start += open + 1;
  c->tokens.at[index + 1].len -= open + 1;
  c->tokens.at[last_index].len--;
  u32 count = word->count;
  u32 pushed = emit_parts(c, index + 1, count);
  if (pushed == 0) emit_empty(c);
  else if (pushed > 1) emit_varies(c, OP_CONCAT, (i32)pushed, 1 - (i32)pushed);
  c->tokens.at[index + 1] = saved_first;
  c->tokens.at[last_index] = saved_last;
  *ref = base_ref(c, name, true);
  return true;
}

Ref compile_ref(Compiler *c, const CommandWords *cmd, u32 i) {
  u32 index = cmd->words[i];
  const Token *word = token(c, index);
  if (word->type == TK_SIMPLE && !(cmd->forced && key_start(token_text(c, index)))) return compile_ref_text(c, token_text(c, index));
  Ref ref;
  if (compile_element_word(c, word, index, &ref)) return ref;
  compile_word(c, index);
  return (Ref){REF_DYNAMIC, 1};
}

void emit_load(Compiler *c, Ref ref) {
  if (ref_is_local(ref)) emit(c, OP_LOADL, ref_slot(ref));
  else emit_varies1(c, OP_LOADV, (i32)ref.operand, new_site(c), 1 - (i32)ref.cells);
}

void emit_store(Compiler *c, Ref ref) {
  if (ref_is_local(ref)) emit(c, OP_STOREL, ref_slot(ref));
  else emit_varies1(c, OP_STOREV, (i32)ref.operand, new_site(c), -(i32)ref.cells);
}

/* Can the instruction neither call nor evaluate anything (traced variables apart: see unborrow in vm.c). */
static bool only_computes(Opcode op) {
  return op == OP_LIT || op == OP_INT || op == OP_LOADL || op == OP_LOADV || op == OP_BORROWL || op == OP_BORROWLIST || op == OP_BORROWDICT || (op >= OP_ADD && op <= OP_NE) ||
         (op >= OP_ARITH_LL && op <= OP_ARITH_LI) || op == OP_LLENGTH || op == OP_STRLEN || op == OP_LINDEX || op == OP_DICTGET || op == OP_DICTEXISTS || op == OP_CONCAT || op == OP_LIST || op == OP_STRINDEX || op == OP_STRRANGE;
}

bool borrow_first(Compiler *c, u32 start, Opcode borrow) {
  if (c->code.failed || start >= c->code.len) return false;
  u32 *at = &c->code.at[start];
  Opcode load = (Opcode)(*at & 0xff);
  bool named = load == OP_LOADV && (*at >> 8 & REF_MASK) == REF_NAME;
  if (!named && load != OP_LOADL && load != OP_HOLDDICT) return false;
  i32 depth = 1;
  for (u32 i = start + 1 + named; i < c->code.len;) {
    Opcode op = (Opcode)(c->code.at[i] & 0xff);
    i32 effect = opcode_info[op].effect, a = (i32)c->code.at[i] >> 8;
    if (op == OP_LOADV) {
      if ((a & REF_MASK) == REF_DYNAMIC) return false; /* it may be this variable */
      effect = (a & REF_MASK) == REF_NAME;
    } else if (effect == VARIES) effect = op == OP_CONCAT || op == OP_LIST ? 1 - a : -a;
    if (!only_computes(op) || depth < 2 - effect) return false; /* it takes the cell itself */
    depth += effect;
    i += 1 + opcode_info[op].words;
  }
  if (!named) *at = (*at & ~0xffu) | (u32)borrow;
  else if (borrow == OP_BORROWDICT || borrow == OP_LOADDICT) at[1] |= TAG_DICT * BORROW_TAG;
  else if (borrow == OP_BORROWLIST || borrow == OP_LOADBUILT) at[1] |= TAG_BUFFER * BORROW_TAG;
  else if (borrow == OP_HOLDLIST) at[1] |= TAG_BUFFER * BORROW_TAG | BORROW_HOLD;
  else return false;
  return true;
}

/* --- words --- */

void compile_variable(Compiler *c, u32 index) {
  u32 count = token(c, index)->count;
  const Token *name = token(c, index + 1);
  if (count == 1) {
    emit_load(c, compile_ref_text(c, text_part(c->parser.text, name->start, name->len)));
    return;
  }
  Text array = text_part(c->parser.text, name->start, name->len);
  u32 pushed = emit_parts(c, index + 2, count - 1);
  if (pushed == 0) emit_empty(c);
  else if (pushed > 1) emit_varies(c, OP_CONCAT, (i32)pushed, 1 - (i32)pushed);
  emit_load(c, base_ref(c, array, true));
}

/* A command substitution. Where commands run one by one, it is a script of its own: traces tell of its command and of
 * that around it. */
static void compile_nested(Compiler *c, u32 start, u32 end) {
  u32 unit = c->stepwise ? position_begin(c, POS_UNIT, start) : NO_INSTRUCTION;
  compile_script(c, start, end, true);
  position_end(c, unit);
}

/* Push the values of `count` part tokens from `first`; literal text and escapes that stand together
 * become one. Returns how many values. */
u32 emit_parts(Compiler *c, u32 first, u32 count) {
  u32 pushed = 0;
  u32 end = first + count;
  for (u32 i = first; i < end;) {
    const Token *t = token(c, i);
    if (t->type == TK_TEXT || t->type == TK_BACKSLASH) {
      u32 begin = c->text.len;
      u32 j = i;
      bool plain = true;
      for (; j < end && (token(c, j)->type == TK_TEXT || token(c, j)->type == TK_BACKSLASH); j++)
        plain = plain && token(c, j)->type == TK_TEXT;
      if (plain && j == i + 1) {
        if (t->len) {
          emit_text(c, text_part(c->parser.text, t->start, t->len));
          pushed++;
        }
        i = j;
        continue;
      }
      u32 total = 0;
      for (u32 k = i; k < j; k++) total += token(c, k)->len;
      u16 *units = region_alloc(&arena, (total + 1) * sizeof(u16));
      if (!units) {
        c->failed = true;
        return pushed;
      }
      u32 len = 0;
      for (u32 k = i; k < j; k++) {
        const Token *part = token(c, k);
        const u16 *at = c->parser.text.at + part->start;
        u32 used;
        if (part->type == TK_BACKSLASH) len += parse_backslash(at, part->len, &used, units + len);
        else {
          mem_copy(units + len, at, part->len * sizeof(u16));
          len += part->len;
        }
      }
      (void)begin;
      if (len) {
        emit_text(c, (Text){units, len});
        pushed++;
      }
      i = j;
      continue;
    }
    if (t->type == TK_COMMAND) compile_nested(c, t->start + 1, t->start + t->len - 1);
    else compile_variable(c, i);
    pushed++;
    i += token(c, i)->count + 1;
  }
  return pushed;
}

void compile_word(Compiler *c, u32 index) {
  const Token *t = token(c, index);
  switch (t->type) {
    case TK_SIMPLE: emit_text(c, token_text(c, index)); return;
    case TK_WORD: {
      u32 pushed = emit_parts(c, index + 1, t->count);
      if (pushed == 0) emit_empty(c);
      else if (pushed > 1) emit_varies(c, OP_CONCAT, (i32)pushed, 1 - (i32)pushed);
      return;
    }
    default: {
      u32 pushed = emit_parts(c, index, t->count + 1);
      if (pushed == 0) emit_empty(c);
    }
  }
}

bool words_expand(const Compiler *c, const CommandWords *cmd) {
  for (u32 i = 0; i < cmd->word_count; i++)
    if (token(c, cmd->words[i])->expand) return true;
  return false;
}

bool word_is_code(const Compiler *c, const CommandWords *cmd, u32 i) {
  const Token *t = token(c, cmd->words[i]);
  return !t->expand && (t->type == TK_SIMPLE || t->braced);
}

/* The source span of a word that word_is_code. */
static void code_span(const Compiler *c, u32 index, u32 *start, u32 *end) {
  const Token *t = token(c, index);
  bool inner = t->braced && t->type == TK_WORD; /* start, len then take in the braces */
  *start = t->start + inner;
  *end = t->start + t->len - inner;
}

bool word_constant(Compiler *c, const CommandWords *cmd, u32 i, Text *value) {
  u32 index = cmd->words[i];
  const Token *t = token(c, index);
  if (t->expand) return false;
  if (t->type == TK_SIMPLE) {
    *value = token_text(c, index);
    return true;
  }
  u32 total = 0;
  for (u32 k = 1; k <= t->count; k++) {
    if (t[k].type != TK_TEXT && t[k].type != TK_BACKSLASH) return false;
    total += t[k].len;
  }
  u16 *units = region_alloc(&arena, (total + 1) * sizeof(u16));
  if (!units) {
    c->failed = true;
    return false;
  }
  u32 len = 0;
  for (u32 k = 1; k <= t->count; k++) {
    const u16 *at = c->parser.text.at + t[k].start;
    u32 used;
    if (t[k].type == TK_BACKSLASH) {
      len += parse_backslash(at, t[k].len, &used, units + len);
    } else {
      mem_copy(units + len, at, t[k].len * sizeof(u16));
      len += t[k].len;
    }
  }
  *value = (Text){units, len};
  return true;
}

Text join_text(Compiler *c, Str before, Text middle, Str after) {
  u16 *units = region_alloc(&arena, (before.len + middle.len + after.len + 1) * sizeof(u16));
  if (!units) {
    c->failed = true;
    return (Text){c->parser.text.at, 0};
  }
  u32 len = 0;
  for (u32 i = 0; i < before.len; i++) units[len++] = (u8)before.at[i];
  mem_copy(units + len, middle.at, middle.len * sizeof(u16));
  len += middle.len;
  for (u32 i = 0; i < after.len; i++) units[len++] = (u8)after.at[i];
  return (Text){units, len};
}

void compile_body_text(Compiler *c, Text body) {
  const u16 *source = c->parser.text.at;
  if (body.at >= source && body.at + body.len <= source + c->parser.text.len) {
    u32 start = (u32)(body.at - source);
    compile_script(c, start, start + body.len, false);
    return;
  }
  emit_text(c, body);
  emit(c, OP_EVAL, 0);
}

void compile_body(Compiler *c, const CommandWords *cmd, u32 i) {
  if (word_is_code(c, cmd, i)) {
    u32 start, end;
    code_span(c, cmd->words[i], &start, &end);
    compile_script(c, start, end, false);
    return;
  }
  compile_arg(c, cmd, i);
  emit(c, OP_EVAL, 0);
}

bool words_constant(const Compiler *c, const CommandWords *cmd, u32 first, u32 last) {
  for (u32 i = first; i <= last && i < cmd->word_count; i++)
    if (!word_is_code(c, cmd, i)) return false;
  return true;
}

/* Where the source of a word begins that is code; else of the word itself. */
static u32 body_start(const Compiler *c, u32 index) {
  const Token *t = token(c, index);
  return t->start + (t->braced && t->type == TK_WORD);
}

Unit unit_begin(Compiler *c, const CommandWords *cmd, u32 i, bool unit, Text label) {
  if (!unit) return (Unit){NO_INSTRUCTION, c->proc};
  u32 literal = label.len ? literal_text(c, label) : NO_LABEL;
  u32 position = position_begin(c, POS_UNIT, body_start(c, cmd->words[i]));
  if (!c->positions.failed) c->positions.at[position].label = literal;
  Unit begun = {position, c->proc};
  c->proc = false;
  return begun;
}

void unit_end(Compiler *c, Unit unit) {
  c->proc = unit.proc;
  position_end(c, unit.position);
}

Text text_str(Compiler *c, Str s) { return join_text(c, s, (Text){c->parser.text.at, 0}, STR("")); }

void compile_body_unit(Compiler *c, const CommandWords *cmd, u32 i, bool unit, Str label) {
  Unit around = unit_begin(c, cmd, i, unit, text_str(c, label));
  compile_body(c, cmd, i);
  unit_end(c, around);
}

void compile_expr_word(Compiler *c, const CommandWords *cmd, u32 i) {
  if (word_is_code(c, cmd, i)) {
    u32 start, end;
    code_span(c, cmd->words[i], &start, &end);
    compile_expr(c, start, end, EXPR_VALUE);
    return;
  }
  compile_arg(c, cmd, i);
  emit(c, OP_EXPR, 0);
}

static bool comparison(Opcode op) { return op >= OP_LT && op <= OP_NE; }

/* Two labels become one: every jump that waits for `from` waits for `into`. */
static void merge_label(Compiler *c, Label *into, Label *from) {
  for (u32 use = from->chain; use && !c->code.failed;) {
    u32 next = c->code.at[use - 1];
    label_use(c, into, use - 1);
    use = next;
  }
}

void force_value(Compiler *c) {
  if (!c->condition.active) return;
  c->condition.active = false;
  Label other = c->condition.other, end = LABEL;
  emit(c, OP_INT, c->condition.fall_sense);
  emit_jump(c, OP_JUMP, 0, &end);
  adjust_depth(c, -1);
  bind_label(c, &other);
  emit(c, OP_INT, !c->condition.fall_sense);
  bind_label(c, &end);
}

/* Jump when the value just compiled gives `sense`; comparisons just emitted are fused with the jump. */
void emit_condition_jump(Compiler *c, bool sense, Label *target) {
  if (c->condition.active) {
    c->condition.active = false;
    Label other = c->condition.other;
    if (sense == c->condition.fall_sense) {
      emit_jump(c, OP_JUMP, 0, target);
      bind_label(c, &other);
    } else {
      merge_label(c, target, &other);
    }
    return;
  }
  Opcode last = last_op(c);
  if (last == OP_NOT && !c->late) { /* the jump wants a boolean itself, and says so */
    drop_last(c);
    sense = !sense;
    last = last_op(c);
  }
  if (comparison(last)) {
    drop_last(c);
    adjust_depth(c, 1);
    emit2(c, OP_JCMP, (i32)last, 0, sense);
    label_use(c, target, c->code.len - 2);
    return;
  }
  if (last == OP_ARITH_I && comparison((Opcode)c->code.at[c->last + 1])) {
    i32 imm = last_a(c);
    u32 op = c->code.at[c->last + 1];
    drop_last(c);
    emit2(c, OP_JCMP_I, imm, op | (u32)sense << 7, 0);
    label_use(c, target, c->code.len - 1);
    return;
  }
  if (last == OP_ARITH_LI || last == OP_ARITH_LL) {
    i32 slot = last_a(c);
    u32 word = c->code.at[c->last + 1];
    if (comparison((Opcode)(word & 0x7f))) {
      drop_last(c);
      adjust_depth(c, -1);
      emit2(c, last == OP_ARITH_LI ? OP_JCMP_LI : OP_JCMP_LL, slot, word | (u32)sense << 7, 0);
      label_use(c, target, c->code.len - 1);
      return;
    }
  }
  emit_jump(c, sense ? OP_JT : OP_JF, 0, target);
}

void compile_condition_unit(Compiler *c, const CommandWords *cmd, u32 i, bool unit, bool sense, Label *target) {
  bool code = word_is_code(c, cmd, i);
  if (!code) compile_arg(c, cmd, i); /* an error in the word is not one of the command */
  Unit around = unit_begin(c, cmd, i, unit, (Text){0});
  bool late = c->late;
  c->late = late || unit;
  if (code) {
    u32 start, end;
    code_span(c, cmd->words[i], &start, &end);
    compile_expr(c, start, end, EXPR_CONDITION);
  } else {
    emit(c, OP_EXPR, 0);
  }
  emit_condition_jump(c, sense, target);
  c->late = late;
  unit_end(c, around);
}

/* --- ranges, arity --- */

u32 range_begin(Compiler *c, RangeKind kind) {
  vec_push(&c->ranges, ((Range){.kind = kind, .start = c->code.len, .depth = c->depth}));
  c->last = c->last2 = NO_INSTRUCTION;
  if (kind != RANGE_LOOP) c->catch_depth++;
  return c->ranges.len - 1;
}

void range_end(Compiler *c, u32 range) {
  if (c->ranges.failed) return;
  c->ranges.at[range].end = c->code.len;
  if (c->ranges.at[range].kind != RANGE_LOOP) c->catch_depth--;
  c->last = c->last2 = NO_INSTRUCTION;
}

void emit_arity(Compiler *c, const CommandWords *cmd) {
  for (u32 i = 0; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  emit_varies(c, OP_ARITY, (i32)cmd->word_count, 1 - (i32)cmd->word_count);
}

ArityCheck check_arity(Compiler *c, const CommandWords *cmd, u32 min, u32 max) {
  u32 args = cmd->word_count - 1;
  if (args >= min && args <= max) return ARITY_OK;
  if (!cmd->forced) return ARITY_CALL;
  emit_arity(c, cmd);
  return ARITY_DONE;
}

/* --- commands --- */

/* Words that are expanded are on the stack as the lists that they are. What is none is an error before the words behind
 * it are looked at. */
static void compile_expanded_words(Compiler *c, const CommandWords *cmd) {
  u32 mask = 0, last = cmd->word_count, starts[EXPAND_WORDS];
  while (last > 0 && word_simple(c, cmd, last - 1)) last--;
  for (u32 i = 0; i < cmd->word_count; i++) {
    starts[i] = c->code.len;
    compile_arg(c, cmd, i);
    if (!token(c, cmd->words[i])->expand) continue;
    mask |= 1u << i;
    if (i + 1 < last) emit(c, OP_CHECK_LIST, 0);
  }
  for (u32 i = 0; i < cmd->word_count; i++)
    if (mask >> i & 1) borrow_first(c, starts[i], OP_BORROWLIST);
  emit_varies1(c, OP_INVOKE_EXPANDED, (i32)cmd->word_count, mask, 1 - (i32)cmd->word_count);
}

static void compile_expanded_call(Compiler *c, const CommandWords *cmd) {
  if (cmd->word_count <= EXPAND_WORDS && !c->careful) {
    compile_expanded_words(c, cmd);
    return;
  }
  u32 run = 0;
  bool list = false;
  for (u32 i = 0; i <= cmd->word_count; i++) {
    bool expand = i < cmd->word_count && token(c, cmd->words[i])->expand;
    if (i < cmd->word_count && !expand) {
      compile_arg(c, cmd, i);
      run++;
      continue;
    }
    if (run || !list) {
      emit_varies(c, OP_LIST, (i32)run, 1 - (i32)run);
      if (list) emit(c, OP_LISTCAT, 0);
      list = true;
      run = 0;
    }
    if (expand) {
      compile_arg(c, cmd, i);
      emit(c, OP_LISTCAT, 0);
    }
  }
  emit1(c, c->careful ? OP_STEP_LIST : OP_INVOKE_LIST, 0, new_site(c));
}

static void compile_call(Compiler *c, const CommandWords *cmd) {
  if (words_expand(c, cmd)) {
    compile_expanded_call(c, cmd);
    return;
  }
  for (u32 i = 0; i < cmd->word_count; i++) compile_arg(c, cmd, i);
  note_names(c, cmd);
  emit_varies1(c, c->careful || c->stepwise ? OP_STEP : OP_INVOKE, (i32)cmd->word_count, new_site(c), 1 - (i32)cmd->word_count);
}

/* The inline form of code like another: only who is in the middle of it goes on there. */
static bool compile_again(Compiler *c, const CommandWords *cmd, CompileHook *hook, u32 position) {
  if (position >= c->like->position_count || code_positions((Code *)c->like)[position].label == NO_LABEL) return false;
  u32 start = c->code.len;
  emit1(c, OP_RECHECK, (i32)position, 0);
  hook(c, cmd);
  if (!c->code.failed) c->code.at[start + 1] = c->code.len;
  c->last = c->last2 = NO_INSTRUCTION; /* code arrives here from elsewhere */
  return true;
}

static void compile_command(Compiler *c, const CommandWords *cmd) {
  u32 position = position_begin(c, POS_COMMAND, cmd->start);
  if (!c->positions.failed) c->positions.at[position].source_len = cmd->end - cmd->start;
  c->commands++;
  c->last = c->last2 = NO_INSTRUCTION; /* it begins there */
  bool done = false;
  if (word_simple(c, cmd, 0) && !words_expand(c, cmd) && !c->stepwise && (!c->careful || cmd->forced)) {
    CompileHook *hook = c->env->hook(word_text(c, cmd, 0), cmd->forced || c->like ? 0 : c->ns);
    if (hook) done = c->like && !cmd->forced ? compile_again(c, cmd, hook, position) : hook(c, cmd);
  }
  if (!done) compile_call(c, cmd);
  else if (!c->positions.failed) c->positions.at[position].label = 0;
  position_end(c, position);
}

/* The command is named up to where it was found to be wrong, its line counted from the start of its script. */
static void compile_parse_error(Compiler *c, Parser *p, u32 script) {
  u32 parsed = position_begin(c, POS_PARSED, script);
  u32 position = position_begin(c, POS_COMMAND, p->command_start);
  u32 end = p->error_pos < p->end ? p->error_pos + 1 : p->end;
  if (end > p->command_start && p->text.at[end - 1] >= 0x80) end--; /* tclsh ends in the middle of its bytes */
  if (!c->positions.failed) c->positions.at[position].source_len = end - p->command_start;
  bool comment = p->error == PARSE_ERR_BRACE && parse_brace_in_comment(p);
  Text message = join_text(c, parse_error_message(p->error), (Text){p->text.at, 0}, comment ? STR(": possible unbalanced brace in comment") : STR(""));
  emit_error(c, message, STR("NONE"));
  position_end(c, position);
  position_end(c, parsed);
}

/* Commands in a row after which straight code counts them, and asks whether to go on. */
enum { UNCOUNTED = 16 };

/* Count the commands since `*counted`. They are not counted again by a loop around them. */
static void emit_count(Compiler *c, u32 *counted) {
  Label next = LABEL;
  emit_jump(c, OP_LOOP, (i32)(c->commands - *counted), &next);
  bind_label(c, &next);
  c->commands = *counted;
}

void compile_script(Compiler *c, u32 start, u32 end, bool nested) {
  (void)nested;
  if (c->nesting >= COMPILE_DEPTH_MAX || stack_low()) {
    emit_error(c, text_str(c, STR("too many nested evaluations (infinite loop?)")), STR("TCL LIMIT STACK"));
    return;
  }
  c->nesting++;
  Parser saved = c->parser;
  c->parser.pos = start;
  c->parser.end = end;
  u32 base = c->tokens.len, counted = c->commands;
  bool value = false;
  while (!c->failed && !c->tokens.failed) {
    u32 count;
    c->parser.error = PARSE_ERR_NONE;
    c->parser.depth = 0;
    if (parse_command(&c->parser, false, &count) != PARSE_OK) {
      if (value) emit_pop(c);
      compile_parse_error(c, &c->parser, start);
      value = true;
      break;
    }
    if (count == 0) break;
    if (value) emit_pop(c);
    if (c->commands - counted >= UNCOUNTED) emit_count(c, &counted);
    u32 small[16];
    u32 *words = count <= COUNT_OF(small) ? small : region_alloc(&arena, count * sizeof(u32));
    if (!words) {
      c->failed = true;
      break;
    }
    u32 at = base;
    for (u32 i = 0; i < count; i++) {
      words[i] = at;
      at += c->tokens.at[at].count + 1;
    }
    bool forced = c->forced, late = c->late;
    c->forced = c->late = false;
    compile_command(c, &(CommandWords){count, words, c->parser.command_start, c->parser.command_end, forced});
    c->late = late;
    value = true;
    c->tokens.len = base;
  }
  if (!value) emit_empty(c);
  c->tokens.len = base;
  c->parser = saved;
  c->nesting--;
}

/* --- layout --- */

void compiler_init(Compiler *c, const CompileOptions *options) {
  mem_zero(c, sizeof *c);
  c->parser.text = options->source;
  c->parser.end = options->source.len;
  c->parser.tokens = &c->tokens;
  c->env = options->env;
  c->ns = options->ns;
  c->proc = options->proc;
  c->careful = options->careful;
  c->stepwise = options->stepwise;
  c->forced = options->forced;
  c->late = options->expression;
  c->like = options->like;
  c->last = c->last2 = NO_INSTRUCTION;
}

static Cell literal_cell(const Literal *l, u32 text_offset) {
  Cell cell = {.tag = l->tag, .aux = l->len};
  cell.i = l->tag == LIT_TEXT ? (i64)text_offset + l->at * (i64)sizeof(u16) : l->at;
  return cell;
}

Code *compiler_run(Compiler *c, const CompileOptions *options) {
  if (options->template) compile_template(c, 0, options->source.len, options->template_flags);
  else if (options->expression) compile_expr(c, 0, options->source.len, EXPR_VALUE);
  else compile_script(c, 0, options->source.len, false);
  emit(c, options->proc ? OP_RET : OP_DONE, 0);
  place_names(c);
  if (c->failed || c->tokens.failed || c->code.failed || c->literals.failed || c->text.failed || c->ranges.failed ||
      c->positions.failed || c->locals.failed || c->literals.len > 0xfffff || c->locals.len > 0xfffff)
    return NULL;

  u32 at = (sizeof(Code) + 7) & ~7u;
#define PART(field, count, type)                     \
  u32 field##_at = at;                               \
  at += ((u32)(count) * (u32)sizeof(type) + 7) & ~7u
  PART(words, c->code.len, u32);
  PART(literals, c->literals.len + 1, Cell); /* the last one for the source itself */
  PART(sites, c->site_count, Site);
  PART(ranges, c->ranges.len, Range);
  PART(positions, c->positions.len, Position);
  PART(locals, c->locals.len, Local);
  PART(text, c->text.len, u16);
#undef PART
  Code *code = region_alloc(&arena, at);
  if (!code) return NULL;
  mem_zero(code, at);
  *code = (Code){
      .size = at,
      .flags = (options->proc ? CODE_PROC : 0) | (options->expression ? CODE_EXPR : 0) | (options->like ? CODE_WARY : 0),
      .words = words_at, .word_count = c->code.len,
      .literals = literals_at, .literal_count = c->literals.len + 1,
      .sites = sites_at, .site_count = c->site_count,
      .ranges = ranges_at, .range_count = c->ranges.len,
      .positions = positions_at, .position_count = c->positions.len,
      .locals = locals_at, .local_count = c->locals.len,
      .max_stack = c->max_depth + 1,
      .ns = options->ns,
  };
  mem_copy(code_words(code), c->code.at, c->code.len * sizeof(u32));
  for (u32 i = 0; i < c->literals.len; i++) code_literals(code)[i] = literal_cell(&c->literals.at[i], text_at);
  if (c->ranges.len) mem_copy(code_ranges(code), c->ranges.at, c->ranges.len * sizeof(Range));
  if (c->positions.len) mem_copy(code_positions(code), c->positions.at, c->positions.len * sizeof(Position));
  if (c->locals.len) mem_copy(code_locals(code), c->locals.at, c->locals.len * sizeof(Local));
  if (c->text.len) mem_copy((u8 *)code + text_at, c->text.at, c->text.len * sizeof(u16));
  return code;
}
