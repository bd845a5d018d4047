/* code_cache.c -- getting code for script values: compile, link, keep.
 *
 * Code that is met for the first time is compiled into the arena and dropped after its run; what is met
 * again is kept in the code region, whose size is bounded (code_trim). */
#include "by_handle.h"
#include "compile_hooks.h"
#include "str.h"
#include "variable.h"
#include "vm.h"
#include "young.h"

Region code_region;
Region command_region;

/* --- which names compile inline --- */

enum { NAME_TABLE = 256 };
static u8 name_table[NAME_TABLE]; /* open addressing: builtin + 1 */

static void fill_name_table(void) {
  for (u32 i = 0; i < builtin_count; i++) {
    if (!builtins[i].compile) continue;
    u32 h = 2166136261u;
    for (u32 k = 0; k < builtins[i].name.len; k++) h = (h ^ (u8)builtins[i].name.at[k]) * 16777619u;
    while (name_table[h % NAME_TABLE]) h++;
    name_table[h % NAME_TABLE] = (u8)(i + 1);
  }
}

/* Does the name of a builtin mean that in the namespace. `k`: its place in the table. */
static bool means(u32 k, Text name, i32 ns) {
  static struct {
    u32 epoch;
    i32 ns;
  } sure[NAME_TABLE];
  if (!interp.shadowed || !ns || (sure[k].epoch == interp.compile_epoch && sure[k].ns == ns)) return true;
  if (feather_host_builtin_at(ns, (void *)name.at, name.len) != name_table[k] - 1) return false;
  sure[k].epoch = interp.compile_epoch;
  sure[k].ns = ns;
  return true;
}

static CompileHook *hook_for(Text name, i32 ns) {
  static bool filled;
  if (!filled) {
    fill_name_table();
    filled = true;
  }
  if (name.len > 2 && name.at[0] == ':' && name.at[1] == ':') name = text_part(name, 2, name.len - 2);
  u32 h = text_hash(name);
  for (; name_table[h % NAME_TABLE]; h++) {
    const BuiltinRow *row = &builtins[name_table[h % NAME_TABLE] - 1];
    if (!text_is(name, row->name)) continue;
    return means(h % NAME_TABLE, name, ns) ? (CompileHook *)row->compile : NULL;
  }
  return NULL;
}

static const CompileEnv compile_env = {hook_for};

/* --- compiling --- */

static Code *keep_code(Code *code, Mark mark) {
  Code *kept = region_alloc(&code_region, code->size);
  if (!kept) return NULL;
  mem_copy(kept, code, code->size);
  kept->flags |= CODE_RESIDENT;
  region_release(&arena, mark);
  return kept;
}

/* What the host does when it links code, for code that is dropped after its run: make its literals, as far as they are short and single
 * words (the host knows the elements of its strings when they were looked at). True: nothing is left for the host. The last literal is
 * the script, for whoever asks for it (code_source). */
static bool link_short(Code *code, Text text, const Cell *source) {
  Cell *literals = code_literals(code), *last = &literals[code->literal_count - 1];
  bool all = code->local_count == 0;
  for (Cell *l = literals; l < last; l++) {
    Text t = {l->tag == LIT_TEXT ? (u16 *)(void *)((u8 *)code + l->i) : text.at + l->i, l->aux};
    i64 number;
    if (l->tag < LIT_SOURCE) continue;
    if (l->tag == LIT_SOURCE_NUMBER ? !short_integer(t, &number) : t.len > YOUNG_UNITS || text_has(t, ' ') || text_has(t, '\n')) all = false;
    else all &= young_make_string(t.at, t.len, l);
  }
  *last = *source;
  interp.budget -= (i32)(text.len >> 1);
  return all;
}

i32 code_source(Code *code) {
  if (!code->source && code->literal_count) feather_host_code_link(code, &code_literals(code)[code->literal_count - 1], CODE_FOR_SCRIPT, false);
  return code->source;
}

static Code *finish_code(Interp *in, Code *code, Mark mark, Text text, Cell *source, CodeUse use, bool keep) {
  if (!code) {
    region_release(&arena, mark);
    error_memory(in);
    return NULL;
  }
  code->compile_epoch = in->steps ? STEP_EPOCH : in->compile_epoch;
  code->flags |= CODE_USE * (u32)use;
  if (keep) {
    Code *kept = keep_code(code, mark);
    if (!kept) {
      region_release(&arena, mark);
      error_memory(in);
      return NULL;
    }
    feather_host_code_link(kept, source, use, true);
    return kept;
  }
  bool linked = link_short(code, text, source);
  code = region_settle(&arena, mark, code, code->size); /* over the text */
  if (!linked) feather_host_code_link(code, source, use, false);
  return code;
}

Code *list_code(void) {
  static struct {
    Code code;
    u32 words[5];
  } block;
  block.code = (Code){.size = sizeof block, .flags = CODE_RESIDENT, .words = sizeof(Code), .word_count = 5, .max_stack = 3};
  block.code.literals = block.code.sites = block.code.ranges = block.code.positions = block.code.locals = sizeof block;
  block.words[0] = OP_DUP;
  block.words[1] = OP_INVOKE_LIST;
  block.words[3] = OP_NIP;
  block.words[4] = OP_DONE;
  return &block.code;
}

static CompileOptions options_for(CodeUse use, Text source, i32 ns) {
  CompileOptions options = {.source = source, .env = &compile_env, .ns = ns, .proc = use == CODE_FOR_PROC, .expression = use == CODE_FOR_EXPR, .forced = use == CODE_FOR_COMMAND, .stepwise = use == CODE_FOR_FILE};
  options.template = use >= CODE_FOR_SUBST && use < CODE_FOR_FILE;
  if (options.template) options.template_flags = (u32)use - CODE_FOR_SUBST;
  return options;
}

/* Scripts that the core has put together itself are mostly new each time: the host is asked for code of those that were met before. */
static bool was_seen(Text script) {
  enum { SEEN = 256 };
  static u32 hashes[SEEN];
  u32 hash = units_hash(script), *last = &hashes[hash % SEEN];
  bool seen = *last == hash;
  *last = hash;
  return seen;
}

Code *code_for(Interp *in, Cell *source, CodeUse use, i32 ns, bool *temporary) {
  *temporary = false;
  if (LIKELY(!in->steps)) {
    Code *known = known_code(source, use, ns);
    if (known) return known;
  }
  if (use == CODE_FOR_SCRIPT && any_young_list(source)) {
    in->error_line = 1;
    return list_code();
  }
  View view;
  bool made_here = is_young(source) && view_text(source, false, &view), seen = made_here && was_seen(view.text);
  void *found = in->steps || (made_here && !seen) ? NULL : feather_host_code_find(source, use, ns);
  if ((size_t)found == CODE_IS_LIST) {
    in->error_line = 1;
    return list_code();
  }
  if ((size_t)found > 1) {
    Code *code = found;
    if (code->compile_epoch == in->compile_epoch) {
      know_code(source, use, ns, code);
      return code;
    }
  }
  bool keep = found || (seen && !in->steps);
  if (!keep && (use == CODE_FOR_SCRIPT || use == CODE_FOR_FILE || use == CODE_FOR_COMMAND)) in->error_line = 1; /* as tclsh does when it compiles */
  Mark mark = region_mark(&arena);
  Text text = made_here || view_text(source, true, &view) ? view.text : text_of(source);
  Compiler *c = text.at ? ARENA_NEW(Compiler) : NULL;
  if (!c) {
    region_release(&arena, mark);
    error_memory(in);
    return NULL;
  }
  CompileOptions options = options_for(use, text, ns);
  options.careful = in->steps;
  compiler_init(c, &options);
  Code *code = finish_code(in, compiler_run(c, &options), mark, text, source, use, keep);
  *temporary = code && !keep;
  return code;
}

/* Parameters come as a list of {name ?default?}; proc_define has checked them. */
static void declare_params(Compiler *c, Cell *params, i32 count, bool rest, u32 *required) {
  u32 least = 0;
  for (i32 i = 0; i < count; i++) {
    Cell spec, name, value;
    feather_host_list_get(params, i, &spec);
    feather_host_list_get(&spec, 0, &name);
    Text text = text_of(&name);
    if (!text.at) {
      c->failed = true;
      return;
    }
    u32 slot = compiler_param(c, text, -1);
    if (feather_host_list_length(&spec) == 2) {
      feather_host_list_get(&spec, 1, &value);
      Text copy = text_of(&value);
      if (!copy.at || c->locals.failed) {
        c->failed = true;
        return;
      }
      c->locals.at[slot].default_value = (i32)literal_text(c, copy);
    } else if (!rest || i + 1 < count) {
      least = (u32)i + 1;
    }
  }
  *required = least;
}

static bool takes_rest(Cell *params, i32 count) {
  if (count == 0) return false;
  Cell spec, name;
  feather_host_list_get(params, count - 1, &spec);
  feather_host_list_get(&spec, 0, &name);
  return cell_is(&name, STR("args"));
}

Code *code_for_proc(Interp *in, CommandInfo *info) {
  Cell params = cell_object(feather_host_proc_params(info->id));
  Cell body = cell_object(feather_host_proc_body(info->id));
  void *found = in->steps ? NULL : feather_host_code_find(&body, CODE_FOR_PROC, info->id);
  if ((size_t)found > 1 && ((Code *)found)->compile_epoch == in->compile_epoch) return info->code = found;
  Mark mark = region_mark(&arena);
  Text text = text_of(&body);
  Compiler *c = text.at ? ARENA_NEW(Compiler) : NULL;
  if (!c) {
    region_release(&arena, mark);
    error_memory(in);
    return NULL;
  }
  CompileOptions options = options_for(CODE_FOR_PROC, text, info->is.ns);
  options.careful = in->steps;
  compiler_init(c, &options);
  u32 required = 0;
  i32 count = feather_host_list_length(&params);
  bool rest = takes_rest(&params, count);
  declare_params(c, &params, count, rest, &required);
  Code *code = compiler_run(c, &options);
  if (code) {
    code->param_count = (u32)count;
    code->required_count = required;
    if (rest) code->flags |= CODE_ARGS;
  }
  code = finish_code(in, code, mark, text, &body, CODE_FOR_PROC, !in->steps);
  if (code && !in->steps) info->code = code;
  return code;
}

/* --- inline commands that are redefined while code runs --- */

static bool makes_call(u32 word) { return (word & 0xff) >= OP_INVOKE && (word & 0xff) <= OP_SUBST; }

/* Which of the code's calls ends at pc, counted from 1; 0: none. */
static u32 call_before(Code *code, u32 pc) {
  const u32 *words = code_words(code);
  u32 number = 0, last = 0;
  for (u32 at = 0; at < pc; at = next_instruction(words, at)) number += makes_call(words[last = at]);
  return pc && makes_call(words[last]) ? number : 0;
}

/* Where it ends; 0: there are fewer. */
static u32 call_end(Code *code, u32 number) {
  const u32 *words = code_words(code);
  for (u32 at = 0; at < code->word_count;) {
    u32 next = next_instruction(words, at);
    if (makes_call(words[at]) && --number == 0) return next;
    at = next;
  }
  return 0;
}

/* Code of the same source that looks at each inline command; NULL when there is no memory for it, or it does not fit in the
 * frames of the other. */
static Code *wary_code(Interp *in, Code *code) {
  Cell source;
  feather_host_code_place(code_source(code), 0, -1u >> 1, &source);
  Mark mark = region_mark(&arena);
  Text text = text_of(&source);
  Compiler *c = text.at ? ARENA_NEW(Compiler) : NULL;
  if (!c) {
    region_release(&arena, mark);
    return NULL;
  }
  CodeUse use = (CodeUse)(code->flags / CODE_USE);
  CompileOptions options = options_for(use, text, code->ns);
  options.like = code;
  compiler_init(c, &options);
  for (Local *l = code_locals(code), *end = l + code->local_count; l < end; l++) /* in the same order */
    compiler_param(c, text_of(&code_literals(code)[l->name]), l->default_value);
  Code *wary = finish_code(in, compiler_run(c, &options), mark, text, &source, use, true);
  if (!wary) return NULL;
  wary->source = code->source; /* where that stands is known */
  wary->compile_epoch = code->compile_epoch;
  return wary->local_count == code->local_count && wary->max_stack <= code->max_stack ? wary : NULL;
}

/* The command that begins next; position_count: none does. */
static u32 command_from(Code *code, u32 pc) {
  const Position *p = code_positions(code);
  u32 next = code->position_count;
  for (u32 i = 0; i < code->position_count; i++)
    if (p[i].kind == POS_COMMAND && p[i].start >= pc && (next == code->position_count || p[i].start < p[next].start)) next = i;
  return next;
}

/* Where wary code is as far before the beginning of that command as the other one at pc. 0: something else leads to it. */
static u32 same_place(Code *code, u32 pc, Code *wary, u32 command) {
  const u32 *words = code_words(code), *others = code_words(wary);
  u32 start = code_positions(code)[command].start, more = code_positions(wary)[command].start - start, place = 0;
  while (place < pc + more) place = next_instruction(others, place);
  if (place != pc + more) return 0;
  for (; pc < start; pc = next_instruction(words, pc))
    if (words[pc] != others[pc + more]) return 0;
  return place;
}

void code_renew(Interp *in, bool between) {
  u32 epoch = in->compile_epoch == STEP_EPOCH ? in->epoch_before : in->compile_epoch;
  Completion saved = completion_save(in);
  Code *old = NULL, *wary = NULL;
  in->shadowed = 1;
  for (Frame *f = in->frame; f && f != in->waiting && !(f->flags & FRAME_BOUNDARY); f = f->caller) {
    Code *code = f->code;
    if (!code || code->compile_epoch == epoch || code->compile_epoch == STEP_EPOCH || (code->flags & CODE_WARY) || code->flags / CODE_USE == CODE_FOR_FILE) continue;
    u32 pc = (u32)(f->ip - code_words(code)), call = call_before(code, pc);
    bool here = !call && f == in->frame;
    u32 next = here && between ? command_from(code, pc) : code->position_count;
    if (here) in->shadowed = SHADOWED_NOW; /* when it is not at once, it is for later */
    if (!call && next == code->position_count) continue;
    if (code != old) wary = wary_code(in, old = code);
    pc = !wary ? 0 : call ? call_end(wary, call) : same_place(code, pc, wary, next);
    if (!pc) continue;
    f->code = wary;
    f->ip = code_words(wary) + pc;
    if (here) in->shadowed = 1;
  }
  completion_restore(in, &saved);
}

void code_trim(Interp *in, bool all) {
  if (!all && region_used(&code_region) < (size_t)in->code_limit) return;
  region_reset(&code_region);
  region_reset(&command_region);
  in->commands = NULL;
  in->newest_command = NULL;
  in->command_capacity = 0;
  symbols_forget();
  by_handle_forget();
  feather_host_code_forget();
}

/* --- dropping code in the middle of an eval --- */

/* What frames run. */
typedef struct {
  Code **at;
  u32 count;
} RunningList;

static bool holds_running_code(const u8 *from, const u8 *to, void *context) {
  const RunningList *list = context;
  for (u32 i = 0; i < list->count; i++) {
    const u8 *code = (const u8 *)list->at[i];
    if (code >= from && code < to) return true;
  }
  return false;
}

/* Local slots that a site knows are those of a block at some address, where another block may come to lie. */
static void forget_slots(Code *code) {
  Site *sites = code_sites(code);
  for (u32 i = 0; i < code->site_count; i++)
    if (sites[i].cell.tag == TAG_INT) sites[i].code = NULL;
}

/* Blocks never move: outer runs, which wait on the C stack for a nested one, hold addresses in them. So space is given
 * back by the chunk, where no block in it runs. */
void code_evict(Interp *in, CellRange *roots, u32 count) {
  u32 frames = 0;
  for (Frame *f = in->frame; f; f = f->caller) frames++;
  RunningList running = {region_alloc(&arena, (frames + coroutine_code(NULL)) * sizeof(Code *)), 0};
  if (!running.at) return;
  for (Frame *f = in->frame; f; f = f->caller) {
    if (!f->code || (running.count && running.at[running.count - 1] == f->code)) continue;
    forget_slots(f->code);
    running.at[running.count++] = f->code;
  }
  u32 first = running.count;
  running.count += coroutine_code(running.at + first);
  for (u32 i = first; i < running.count; i++) forget_slots(running.at[i]);
  region_sweep(&code_region, holds_running_code, &running);
  for (CommandInfo *info = in->newest_command; info; info = info->older) {
    info->code = NULL;
    if (info->untraced) info->untraced->code = NULL;
  }
  symbols_forget();
  feather_host_code_evict(roots, count, running.at, running.count);
}
