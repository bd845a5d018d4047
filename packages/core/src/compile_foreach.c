/* compile_foreach.c -- foreach and lmap.
 *
 * Operand stack while one runs:  ?collected?  list1 .. listK  rounds  counter  ?buffer? */
#include "compile_hooks.h"
#include "list_scan.h"

enum { LISTS_MAX = 64, VARIABLES_MAX = 256 };

typedef struct {
  Text name; /* what traces call the command */
  bool unit; /* do they tell of its body */
  bool array; /* array for: the array is looked at in each round */
  bool dict;  /* dict for, dict map: a loop variable that cannot be set is not named */
  Text list; /* for SHAPE_BAD_LIST */
  u32 word;  /* where that is, or the empty list */
  u32 list_count;
  u32 variable_count;
  u32 per_list[LISTS_MAX];
  Text variables[VARIABLES_MAX];
} Shape;

/* Values go into an operand cell, or in procedures into a local of their own, where they are a list that is being built. */
typedef enum { COLLECT_NOTHING, COLLECT_VALUES, COLLECT_LOCAL, COLLECT_PAIRS } Collect;
typedef enum { SHAPE_OK, SHAPE_DYNAMIC, SHAPE_EMPTY, SHAPE_BAD_LIST } ShapeResult;

static ShapeResult read_shape(Compiler *c, const CommandWords *cmd, Shape *shape) {
  *shape = (Shape){0};
  for (u32 i = 1; i + 1 < cmd->word_count; i += 2) {
    Text list, name;
    if (shape->list_count == LISTS_MAX || !word_constant(c, cmd, i, &list)) return SHAPE_DYNAMIC;
    u32 pos = 0, count = 0;
    ListScan found;
    while ((found = list_scan(list, &pos, &name)) == LIST_ELEMENT) {
      if (shape->variable_count == VARIABLES_MAX) return SHAPE_DYNAMIC;
      shape->variables[shape->variable_count++] = name;
      count++;
    }
    shape->word = i;
    if (found == LIST_MALFORMED) {
      shape->list = list;
      return SHAPE_BAD_LIST;
    }
    if (count == 0) return SHAPE_EMPTY;
    shape->per_list[shape->list_count++] = count;
  }
  return SHAPE_OK;
}

static u32 variable_operand(Compiler *c, Text name) {
  if (name.len && name.at[name.len - 1] == ')') return literal_text(c, name) << REF_BITS | REF_DYNAMIC;
  i32 slot = local_slot(c, name);
  if (slot >= 0) return (u32)slot << REF_BITS | REF_LOCAL;
  return literal_text(c, name) << REF_BITS | REF_NAME;
}

/* FOREACH and the words that say which variables each list feeds. Returns where those words begin. */
static u32 emit_foreach(Compiler *c, const Shape *shape) {
  emit_varies1(c, OP_FOREACH, (i32)shape->list_count, shape->list_count + 2 * shape->variable_count, FOREACH_CELLS(shape->list_count));
  u32 info = c->code.len, variable = 0;
  for (u32 i = 0; i < shape->list_count; i++) {
    vec_push(&c->code, shape->per_list[i]);
    for (u32 k = 0; k < shape->per_list[i]; k++) {
      u32 operand = variable_operand(c, shape->variables[variable++]);
      vec_push(&c->code, operand);
      vec_push(&c->code, (operand & REF_MASK) == REF_NAME ? new_site(c) : 0);
    }
  }
  c->last = c->last2 = NO_INSTRUCTION;
  return info;
}

static void emit_drop(Compiler *c, i32 cells) { emit_varies(c, OP_DROP, cells, -cells); }

/* The lists are on the stack: run the body (the last word) over them, leave the command's value. */
static void compile_rounds(Compiler *c, const CommandWords *cmd, const Shape *shape, Collect collect, u32 collected) {
  bool proc = c->proc;
  c->proc = proc && !shape->unit;
  u32 info = emit_foreach(c, shape);
  Loop loop = {c->loop, LABEL, LABEL, c->depth, c->catch_depth, false};
  Label top = LABEL, exhausted = LABEL, end = LABEL;
  bind_label(c, &top);
  if (shape->array) {
    emit_str(c, STR("::tcl::array::forCheck"));
    emit(c, OP_OVER, FOREACH_CELLS(1) + 2);
    compile_arg(c, cmd, 3);
    emit_varies1(c, OP_INVOKE, 3, new_site(c), -2);
    emit(c, OP_POP, 0);
  }
  u32 setting = NO_INSTRUCTION;
  if (shape->unit && !shape->array && !shape->dict) {
    u32 label = literal_text(c, join_text(c, STR("(setting "), shape->name, STR(" loop variable \"%s\")")));
    setting = position_begin(c, POS_SETTING, 0);
    if (!c->positions.failed) c->positions.at[setting].label = label;
  }
  emit2(c, OP_FOREACH_STEP, (i32)shape->list_count, info, 0);
  label_use(c, &exhausted, c->code.len - 1);
  position_end(c, setting);
  if (shape->array) {
    emit_str(c, STR("::tcl::array::forValue"));
    compile_arg(c, cmd, 2);
    compile_arg(c, cmd, 3);
    emit_varies1(c, OP_INVOKE, 3, new_site(c), -2);
    emit(c, OP_POP, 0);
  }
  u32 commands = c->commands;
  u32 range = range_begin(c, RANGE_LOOP);
  c->loop = &loop;
  Unit unit = unit_begin(c, cmd, cmd->word_count - 1, shape->unit, join_text(c, STR("(\""), shape->name, STR("\" body line %d)")));
  compile_body(c, cmd, cmd->word_count - 1);
  unit_end(c, unit);
  c->loop = loop.outer;
  if (collect == COLLECT_NOTHING) {
    emit_pop(c);
  } else if (collect == COLLECT_LOCAL) {
    emit_varies1(c, OP_LAPPENDL_POP, (i32)collected, 1, -1);
  } else if (collect == COLLECT_VALUES) {
    emit(c, OP_LISTPUSH, (i32)collected);
  } else {
    emit_load(c, compile_ref_text(c, shape->variables[0]));
    emit(c, OP_SWAP, 0);
    emit(c, OP_DICTPUSH, (i32)collected);
  }
  range_end(c, range);
  bind_label(c, &loop.again); /* here, not at the top: each way round passes what counts */
  emit_jump(c, OP_LOOP, (i32)(c->commands - commands + 1), &top);
  i32 cells = (i32)shape->list_count + FOREACH_CELLS(shape->list_count);
  u32 depth = c->depth;
  if (collect == COLLECT_PAIRS && shape->unit) { /* tclsh: not compiled, dict map gives nothing when its body breaks */
    bind_label(c, &loop.done);
    emit_drop(c, cells + 1);
    emit_empty(c);
    emit_jump(c, OP_JUMP, 0, &end);
    c->depth = depth;
  } else {
    bind_label(c, &loop.done);
  }
  bind_label(c, &exhausted);
  emit_varies(c, OP_FOREACH_END, (i32)shape->list_count, -cells);
  if (collect == COLLECT_NOTHING) emit_empty(c);
  if (collect == COLLECT_LOCAL) emit(c, OP_TAKEL, (i32)collected);
  bind_label(c, &end);
  if (!c->ranges.failed) {
    c->ranges.at[range].target = (u32)loop.done.target;
    c->ranges.at[range].again = (u32)loop.again.target;
  }
  c->proc = proc;
}

/* The lists before a word are looked at first. */
static void compile_list_checks(Compiler *c, const CommandWords *cmd, u32 word) {
  for (u32 i = 2; i < word; i += 2) {
    compile_arg(c, cmd, i);
    emit(c, OP_LLENGTH, 0);
    emit_pop(c);
  }
}

/* A local that no script sees, for a loop that is not over when others begin; -1 outside procedures. */
static i32 hidden_slot(Compiler *c) {
  u16 *name = c->proc ? region_alloc(&arena, 2 * sizeof *name) : NULL;
  if (!name) return -1;
  name[0] = 1;
  name[1] = (u16)c->hidden++;
  i32 slot = local_slot(c, (Text){name, 2});
  if (slot >= 0 && !c->locals.failed) c->locals.at[slot].default_value = LOCAL_HIDDEN;
  return slot;
}

static bool compile_each(Compiler *c, const CommandWords *cmd, bool collect) {
  u32 args = cmd->word_count - 1;
  if (args < 3 || args % 2 == 0) {
    if (!cmd->forced) return false;
    emit_arity(c, cmd);
    return true;
  }
  Shape *shape = region_alloc(&arena, sizeof *shape);
  if (!shape) {
    c->failed = true;
    return true;
  }
  ShapeResult result = read_shape(c, cmd, shape);
  if (!cmd->forced && (result != SHAPE_OK || !word_is_code(c, cmd, cmd->word_count - 1))) return false;
  if (result != SHAPE_OK) compile_list_checks(c, cmd, shape->word);
  if (result == SHAPE_BAD_LIST) {
    emit_list_error(c, shape->list);
    return true;
  }
  if (result == SHAPE_EMPTY || result == SHAPE_DYNAMIC) {
    Text name = word_text(c, cmd, 0);
    emit_error(c, join_text(c, STR(""), name, STR(" varlist is empty")),
               collect ? STR("TCL OPERATION LMAP NEEDVARS") : STR("TCL OPERATION FOREACH NEEDVARS"));
    return true;
  }
  shape->name = text_str(c, collect ? STR("lmap") : STR("foreach"));
  shape->unit = cmd->forced || !c->proc || !word_is_code(c, cmd, cmd->word_count - 1);
  for (u32 i = 0; i < shape->variable_count; i++) shape->unit = shape->unit || !plain_name(shape->variables[i]);
  i32 slot = collect ? hidden_slot(c) : -1;
  u32 collected = slot < 0 ? c->depth : (u32)slot;
  if (collect) emit_empty(c);
  if (slot >= 0) emit(c, OP_STOREL_POP, slot);
  for (u32 i = 2; i < cmd->word_count; i += 2) {
    u32 start = c->code.len;
    compile_arg(c, cmd, i);
    if (c->code.len <= start + 2) borrow_first(c, start, OP_HOLDLIST);
  }
  compile_rounds(c, cmd, shape, !collect ? COLLECT_NOTHING : slot < 0 ? COLLECT_VALUES : COLLECT_LOCAL, collected);
  if (slot >= 0) c->hidden--;
  return true;
}

/* dict for {k v} dict body: the pairs are a snapshot, as Tcl's iteration is. dict map collects the key
 * variable and the body's value of each round. */
bool compile_dict_rounds(Compiler *c, const CommandWords *cmd, bool map) {
  Text list, names[3];
  if (!word_constant(c, cmd, 2, &list) || (!cmd->forced && !word_is_code(c, cmd, 4))) return false;
  u32 pos = 0, count = 0;
  while (count < 3 && list_scan(list, &pos, &names[count]) == LIST_ELEMENT) count++;
  if (count != 2) return false;
  Shape *shape = region_alloc(&arena, sizeof *shape);
  if (!shape) {
    c->failed = true;
    return true;
  }
  *shape = (Shape){.list_count = 1, .variable_count = 2, .per_list = {2}, .variables = {names[0], names[1]}, .dict = true};
  shape->name = text_str(c, map ? STR("dict map") : STR("dict for"));
  shape->unit = cmd->forced || !c->proc || !words_constant(c, cmd, 2, 2) || !words_constant(c, cmd, 4, 4) || !plain_name(names[0]) || !plain_name(names[1]);
  u32 collected = c->depth;
  if (map) emit_empty(c);
  compile_dict_arg(c, cmd, 3);
  emit(c, OP_DICT_LIST, 0);
  compile_rounds(c, cmd, shape, map ? COLLECT_PAIRS : COLLECT_NOTHING, collected);
  return true;
}

/* array for {k v} array body. Operand stack: {version keys}, then as foreach over the keys. */
void compile_array_rounds(Compiler *c, const CommandWords *cmd) {
  Text list, name = {c->parser.text.at, 0};
  u32 pos = 0;
  if (word_constant(c, cmd, 2, &list)) list_scan(list, &pos, &name);
  Shape *shape = region_alloc(&arena, sizeof *shape);
  if (!shape) {
    c->failed = true;
    return;
  }
  *shape = (Shape){.list_count = 1, .variable_count = 1, .per_list = {1}, .variables = {name}, .unit = true, .array = true};
  shape->name = text_str(c, STR("array for"));
  emit_str(c, STR("::tcl::array::forBegin"));
  compile_arg(c, cmd, 2);
  compile_arg(c, cmd, 3);
  emit_varies1(c, OP_INVOKE, 3, new_site(c), -2);
  emit(c, OP_DUP, 0);
  emit(c, OP_INT, 1);
  emit_varies(c, OP_LINDEX, 1, -1);
  compile_rounds(c, cmd, shape, COLLECT_NOTHING, 0);
  emit(c, OP_NIP, 0);
}

bool compile_foreach(Compiler *c, const CommandWords *cmd) { return compile_each(c, cmd, false); }
bool compile_lmap(Compiler *c, const CommandWords *cmd) { return compile_each(c, cmd, true); }
