/* compiler.h -- from script text to a block of code (code.h), in one pass over the tokens.
 *
 * Commands whose meaning is fixed (if, while, set ...) compile inline by the hook in their table row,
 * as long as the name still means the original; every other command pushes its words and calls.
 * Every command leaves exactly one value on the operand stack. */
#ifndef FEATHER_COMPILER_H
#define FEATHER_COMPILER_H
#include "code.h"
#include "parser.h"

typedef struct Compiler Compiler;

/* A command about to be compiled: tokens of its words. */
typedef struct {
  u32 word_count;
  const u32 *words; /* indices into the compiler's tokens */
  u32 start, end;   /* in the source */
  bool forced;      /* see CompileHook */
} CommandWords;

/* Emit code for the command, or return false for "call it". With cmd->forced a hook must not return
 * false: the command was reached in another way than by its literal name, and this code is what the
 * call runs (a wrong number of words is then compiled to the error). */
typedef bool CompileHook(Compiler *c, const CommandWords *cmd);

typedef struct {
  /* The hook of the builtin that `name` means in namespace `ns` (0: that it is the name of), else NULL. */
  CompileHook *(*hook)(Text name, i32 ns);
} CompileEnv;

typedef struct {
  i32 target; /* word index, -1 while open */
  u32 chain;  /* word index + 1 of the last jump that waits for it */
} Label;

typedef struct Loop Loop;
struct Loop {
  Loop *outer;
  Label done, again;
  u32 depth;
  u32 catch_depth;
  bool breaks_only; /* continue goes further out */
};

typedef struct {
  u32 tag; /* TAG_INT, LIT_* */
  u32 len;
  i64 at;
  bool given; /* to a call, which may take it for the name of a variable */
} Literal;

struct Compiler {
  Parser parser;
  TokenVec tokens;
  VEC(u32) code;
  VEC(Literal) literals;
  VEC(u16) text;
  VEC(Range) ranges;
  VEC(Position) positions;
  VEC(Local) locals;
  u32 *literal_table; /* open addressing by content: literal + 1 */
  u32 literal_table_size;
  const CompileEnv *env;
  i32 ns;
  u32 site_count;
  u32 depth, max_depth;
  u32 last;       /* start of the last instruction in this basic block, or NONE */
  u32 last2;      /* the one before */
  u32 commands;   /* compiled so far: what a loop charges per iteration */
  u32 nesting;
  u32 catch_depth;
  u32 hidden; /* loops that collect in a local of their own */
  Loop *loop;
  /* A value that is not on the stack but in where the code goes: falling through means fall_sense,
   * jumping to `other` the opposite. Made by && and ||, consumed by conditions (force_value else). */
  struct {
    bool active;
    bool fall_sense;
    Label other;
  } condition;
  bool proc;
  bool forced;
  bool careful;
  bool stepwise; /* no command is inline: each is called, those of nested scripts too */
  const Code *like; /* see CompileOptions */
  bool late; /* an expression that tclsh would compile when it is evaluated */
  bool failed;
};

enum { NO_INSTRUCTION = 0xffffffffu, COMPILE_DEPTH_MAX = 500 };

/* --- what the rest of the core calls --- */
typedef struct {
  Text source;
  const CompileEnv *env;
  i32 ns;
  bool proc;
  /* NULL, or code of the same source: the same commands are inline in it, whatever they mean now, and each is preceded by
   * RECHECK. The same calls are made in both, in the same order and with the same cells below. */
  const Code *like;
  bool expression; /* the source is an expression, not a script */
  bool template;   /* it is a template, with these PARTS_NO_* flags */
  u32 template_flags;
  bool stepwise; /* no command is inline, as at the top level of the file that tclsh runs */
  bool careful; /* every command is a call that step traces hear of */
  bool forced;
} CompileOptions;
void compiler_init(Compiler *c, const CompileOptions *options);
/* Declare a parameter, or any local of code like another; before compiler_run, in order. `value` as in Local.default_value. */
u32 compiler_param(Compiler *c, Text name, i32 value);
/* Compile and lay out the block in the arena; NULL when memory ran out. */
Code *compiler_run(Compiler *c, const CompileOptions *options);

/* --- what hooks and the expression parser use --- */

/* Where the key of `name(key)` begins; 0 when it is a plain name. */
u32 key_start(Text name);
static inline const Token *token(const Compiler *c, u32 index) { return &c->tokens.at[index]; }
static inline Text token_text(const Compiler *c, u32 index) {
  return text_part(c->parser.text, c->tokens.at[index].start, c->tokens.at[index].len);
}
/* Is this word a constant? Then its text is token_text. */
static inline bool word_simple(const Compiler *c, const CommandWords *cmd, u32 i) {
  const Token *t = token(c, cmd->words[i]);
  return t->type == TK_SIMPLE && !t->expand;
}
static inline Text word_text(const Compiler *c, const CommandWords *cmd, u32 i) { return token_text(c, cmd->words[i]); }
bool words_expand(const Compiler *c, const CommandWords *cmd);
/* May this word's source be compiled where it stands: braces, or a constant. */
bool word_is_code(const Compiler *c, const CommandWords *cmd, u32 i);

void emit(Compiler *c, Opcode op, i32 a);
void emit1(Compiler *c, Opcode op, i32 a, u32 word);
void emit2(Compiler *c, Opcode op, i32 a, u32 word, u32 word2);
void emit_varies(Compiler *c, Opcode op, i32 a, i32 effect);
void emit_varies1(Compiler *c, Opcode op, i32 a, u32 word, i32 effect);
void emit_varies2(Compiler *c, Opcode op, i32 a, u32 word, u32 word2, i32 effect);
void emit_pop(Compiler *c);
void emit_text(Compiler *c, Text text);   /* push a constant */
void emit_str(Compiler *c, Str s);
void emit_empty(Compiler *c);
void adjust_depth(Compiler *c, i32 change);

#define LABEL ((Label){-1, 0})
void bind_label(Compiler *c, Label *label);
/* `words_back`: where in the instruction the target stands (1: last word). */
void emit_jump(Compiler *c, Opcode op, i32 a, Label *label);
void label_use(Compiler *c, Label *label, u32 word); /* c->code.at[word] is a target */

u32 literal_text(Compiler *c, Text text);   /* part of the source, or copied */
u32 literal_str(Compiler *c, Str s);
u32 literal_number(Compiler *c, Text text); /* a number in expression syntax, part of the source */
u32 new_site(Compiler *c);
i32 local_slot(Compiler *c, Text name);     /* makes it; -1 outside procedures and for qualified names */

typedef struct {
  u32 operand;   /* A of a ref instruction */
  u32 cells;     /* keys or names pushed: 0 or 1 */
} Ref;
/* Push what the reference needs of the variable that word i names. */
Ref compile_ref(Compiler *c, const CommandWords *cmd, u32 i);
Ref compile_ref_text(Compiler *c, Text name);
bool ref_is_local(Ref ref);
static inline i32 ref_slot(Ref ref) { return (i32)(ref.operand >> REF_BITS); }
void emit_load(Compiler *c, Ref ref);
void emit_store(Compiler *c, Ref ref);

/* Since `start` a value and then operands were pushed for an instruction that only looks at the value: if the value
 * is a local and nothing in between can run a script, the variable keeps owning it (it may be updated in place). */
bool borrow_first(Compiler *c, u32 start, Opcode borrow);
void compile_word(Compiler *c, u32 token_index);
static inline void compile_arg(Compiler *c, const CommandWords *cmd, u32 i) { compile_word(c, cmd->words[i]); }
/* The commands of source[start, end), leaving one value. */
void compile_script(Compiler *c, u32 start, u32 end, bool nested);
/* The template source[start, end) (subst(n)), leaving one value. `flags`: PARTS_NO_*. */
void compile_template(Compiler *c, u32 start, u32 end, u32 flags);
/* A body word: inline when it is code, else evaluated when it is known. */
void compile_body(Compiler *c, const CommandWords *cmd, u32 i);
/* An expression, leaving one value (made a number if it looks like one), or for EXPR_CONDITION perhaps
 * only c->condition. */
typedef enum { EXPR_VALUE, EXPR_CONDITION } ExprUse;
void compile_expr(Compiler *c, u32 start, u32 end, ExprUse use);
/* A condition word: jump to `target` when it gives `sense`. */
void compile_expr_word(Compiler *c, const CommandWords *cmd, u32 i);
void emit_condition_jump(Compiler *c, bool sense, Label *target);
void force_value(Compiler *c);
Opcode last_op(const Compiler *c); /* OP_COUNT: unknown */
i32 last_a(const Compiler *c);
void drop_last(Compiler *c);
void emit_int(Compiler *c, i64 value);
bool canonical_int(Text t, i64 *value);
bool fits_imm(i64 v);
u32 emit_parts(Compiler *c, u32 first, u32 count);
void compile_variable(Compiler *c, u32 index);
/* Raise an error found at compile time; leaves one value for the depth's sake. */
void emit_error(Compiler *c, Text message, Str errorcode);
typedef struct {
  Text message;
  Str code;
  Text element; /* one more element of the error code, when `at` is not NULL */
  Text note;    /* a line of the trace, the same */
} CompiledError;
void emit_compiled_error(Compiler *c, const CompiledError *error);
/* The error of a list that is malformed. */
void emit_list_error(Compiler *c, Text list);
void emit_arity(Compiler *c, const CommandWords *cmd);
/* For hooks: the right number of words? When forced, a wrong number compiles to the error. */
typedef enum { ARITY_OK, ARITY_DONE, ARITY_CALL } ArityCheck;
ArityCheck check_arity(Compiler *c, const CommandWords *cmd, u32 min, u32 max);

/* A word made of text and escapes only: its value, decoded. */
bool word_constant(Compiler *c, const CommandWords *cmd, u32 i, Text *value);
/* Text joined of ASCII pieces and script text (a Str with at == NULL stands for the next text). */
Text join_text(Compiler *c, Str before, Text middle, Str after);
/* A body given as text that need not be part of the source. */
void compile_body_text(Compiler *c, Text body);

/* What traces have to know of the code from begin to end (see Position). */
u32 position_begin(Compiler *c, PositionKind kind, u32 source);
void position_end(Compiler *c, u32 position);
/* Does the command evaluate its scripts itself in Tcl, so that traces tell of each: when it was called in another way
 * than by name, or not all of the words that it has to know are constants. */
bool words_constant(const Compiler *c, const CommandWords *cmd, u32 first, u32 last);
/* A body of such a command, else as compile_body. `label`: its line in traces, with %d for the number, or empty. */
void compile_body_unit(Compiler *c, const CommandWords *cmd, u32 i, bool unit, Str label);
/* A unit, when it is one, around what is compiled until unit_end. It sees variables by their names, as tclsh's scripts do
 * that are not part of the procedure. */
typedef struct {
  u32 position;
  bool proc;
} Unit;
Unit unit_begin(Compiler *c, const CommandWords *cmd, u32 i, bool unit, Text label);
void unit_end(Compiler *c, Unit unit);
void compile_condition_unit(Compiler *c, const CommandWords *cmd, u32 i, bool unit, bool sense, Label *target);
Text text_str(Compiler *c, Str s);

u32 range_begin(Compiler *c, RangeKind kind);
void range_end(Compiler *c, u32 range);

#endif
