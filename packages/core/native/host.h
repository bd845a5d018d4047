/* host.h -- the native host from inside: its objects, and what each file offers the others.
 *
 *   object.c  memory and handles        list.c  dict.c  string.c  number.c   values
 *   big.c     integers beyond 64 bits
 *   value.c   values as such            variable.c  trace.c                  variables, callbacks
 *   map.c     tables by name            namespace.c  command.c  ensemble.c   names
 *   code.c    where compiled code is    error.c                              errors, return options
 *   verify.c  checks compiled code      coroutine.c                          suspended coroutines
 *   host.c    the ops table, evaluating cmd_*.c                              the commands
 *
 * Objects are immutable (variables and tables apart) and live until the interpreter is closed: nothing is
 * counted, and a pointer to one stays good across callbacks. Handles are what may die: the core holds them,
 * and each compaction kills those that no cell of the core names. */
#ifndef FEATHER_NATIVE_INTERNAL_H
#define FEATHER_NATIVE_INTERNAL_H
#include <stdarg.h>

#include "error.h"
#include "feather.h"
#include "interp.h"
#include "native_host.h"
#include "variable.h"
#include "vm.h"

typedef struct Value Value;
typedef struct Variable Variable;
typedef struct Namespace Namespace;
typedef struct Command Command;
typedef struct Ensemble Ensemble;
typedef struct Coroutine Coroutine;

/* --- host.c: when there is no memory --- */

/* End the eval that runs, from wherever it is, with the error "out of memory"; outside of one the program stops. */
_Noreturn void host_give_up(void);

/* --- object.c --- */

typedef enum { OBJECT_VALUE, OBJECT_VARIABLE, OBJECT_TABLE, OBJECT_OTHER } ObjectKind;

/* Every object begins with this; all of them hang on one chain, by which close() frees them. */
typedef struct Object {
  struct Object *next;
  ObjectKind kind;
} Object;

void *object_new(ObjectKind kind, size_t size);
/* Memory that lives as long as the interpreter, for what is no object. */
void *pool_alloc(size_t size);
/* As realloc and free; when there is no memory the eval is given up. */
void *grow_array(void *at, size_t bytes);
void free_array(void *at);
/* The array with room for twice as many, or `least`; the capacity changes only when that went well. */
#define GROW(array, capacity, least) grow_capacity((array), &(capacity), (least), sizeof *(array))
void *grow_capacity(void *at, u32 *capacity, u32 least, size_t element);
/* Free what is left when everything that is known was freed; how many pieces that was. */
size_t pieces_free(void);
void objects_free(void);
/* Bytes that objects took, for the limit. */
void charge_bytes(size_t bytes);
bool bytes_left(size_t bytes);
void objects_limit(size_t bytes);

i32 handle_new(Object *object);
i32 handle_pin(Object *object);
void handle_unpin(i32 handle);
bool handle_is_live(i32 handle);
Object *handle_get(i32 handle);
void handles_begin(void);
void handles_end_eval(void);
void handles_free(void);
u32 handles_live(void);
void handles_nested(bool enter);
typedef struct {
  Cell *at;
  u32 count;
} CellSpan;
void handles_compact(const CellSpan *spans, u32 count);

/* --- young.c --- */

/* What a handle from HANDLE_YOUNG on names. */
Object *young_value(i32 handle);
void young_settled(void *cells, u32 count);
void young_collected(void);

/* --- map.c: a table by text, in the order of insertion --- */

typedef struct {
  Value *key; /* NULL: taken out */
  void *item;
} MapEntry;
typedef struct {
  MapEntry *entries;
  u32 used, live, capacity;
  u32 *index; /* open addressing: entry + 1 */
  u32 index_size;
} Map;

void *map_get(const Map *map, Value *key);
void map_put(Map *map, Value *key, void *item);
bool map_remove(Map *map, Value *key);
void map_copy(Map *to, const Map *from);
void map_free(Map *map);
void map_reverse(Map *map);
/* Each entry in turn; *at starts at 0. */
MapEntry *map_next(const Map *map, u32 *at);

/* --- value.c --- */

typedef struct {
  Value **items;
  u32 count, capacity;
} List;

typedef struct CodeEntry CodeEntry;
typedef enum { NUMBER_UNKNOWN, NUMBER_NONE, NUMBER_INT, NUMBER_DOUBLE, NUMBER_BIG } NumberKind;

/* A Tcl value: a text and caches of what else it is, or something else that has not been asked for its
 * text yet. */
struct Value {
  Object object;
  bool has_text;
  bool born_number; /* a number first: its cell is unboxed */
  u8 number;
  u16 *units;
  u32 length, capacity;
  i32 points; /* code points; -1: not counted */
  u32 depth;  /* of values within values that have no text yet */
  union {
    i64 i;
    f64 d;
  };
  List *list;
  Map *dict; /* keys to Value */
  CodeEntry *codes;
  Command *lambda;
};

/* A text that is being put together. */
typedef struct {
  u16 *at;
  u32 len, cap;
} Buffer;
void buffer_units(Buffer *b, const u16 *units, u32 len);
void buffer_ascii(Buffer *b, const char *text);
void buffer_char(Buffer *b, u32 code_point);
void buffer_value(Buffer *b, Value *v);
void buffer_int(Buffer *b, i64 n);
/* %v a Value, %s ASCII, %d an int, %l an i64 */
void buffer_format(Buffer *b, const char *format, ...);
void buffer_vformat(Buffer *b, const char *format, va_list args);
Value *buffer_finish(Buffer *b);

Value *val_empty(void);
Value *val_units(const u16 *units, u32 len);
Value *val_ascii(const char *text);
Value *val_utf8(const char *text, size_t length);
Value *val_format(const char *format, ...);
Value *val_int(i64 i);
Value *val_double(f64 d);
Text val_text(Value *v);
/* UTF-8 in memory for free_array, with a zero byte behind it; `length` may be NULL. */
char *val_to_utf8(Value *v, size_t *length);
bool val_same(Value *a, Value *b);
bool val_is(Value *v, const char *ascii);
int val_compare(Value *a, Value *b); /* by code points */
static inline bool val_blank(Value *v) { return val_text(v).len == 0; }

/* Pins the values that have a handle of their own in every host (cell.h): the empty string, the ASCII characters. */
void values_begin(void);
/* That handle, or 0. */
i32 handle_of_text(const u16 *units, u32 length);
Value *value_in(Cell *cell);
Value **values_in(Cell *cells, u32 count);
/* `v` holds `item` from now on. Texts are made by recursion, so what is nested too deeply gets its text early. */
void val_adopt(Value *v, Value *item);
/* After a change in place: forget all that the value is besides a list (or else a dict). */
void val_changed(Value *v, bool is_list);
Cell cell_of(Value *v);
/* Write a value that only this cell holds: it may be changed in place as long as that stays so. */
Cell cell_owned(Value *v);
i32 symbol_of(Value *name);
void symbols_free(void);

/* --- number.c --- */

/* What number the value is; the answer is cached. */
NumberKind val_number(Value *v);
bool text_number(Text t, Value *out);
bool val_int_quiet(Value *v, i64 *out);
Status val_to_int(Value *v, i64 *out);     /* expected integer but got ... */
Status val_to_double(Value *v, f64 *out);
int val_boolean(Value *v);                 /* 1, 0, -1 */
Status val_to_bool(Value *v, bool *out);
/* A Tcl index into something of a length; clamped far outside on both sides. */
Status val_to_index(Value *v, i64 length, i64 *out);
u32 format_double(f64 d, char out[40]);
Status fail_expected(const char *what, Value *v);
bool text_is_list_of_many(Value *v);

/* --- big.c --- */

/* a op b for integers of any size, op being + - or *. False: not decimal, or too long for this host. */
bool big_arithmetic(char op, Value *a, Value *b, Value **out);
bool big_order(Value *a, Value *b, int *order);

/* --- list.c --- */

Value *list_make(Value **items, u32 count); /* copies the array */
Value *list_make_owned(List *list);         /* takes it over */
void list_push(List *list, Value *item);
Status list_of(Value *v, List **out);
/* Only when it is a list already, or parses as one; no error. */
List *list_quiet(Value *v);
void list_text(Buffer *b, Value **items, u32 count, u32 stride);
void buffer_element(Buffer *b, Value *item, bool first);
Status list_index_path(Value *v, Value **indices, u32 count, Value **out);
Status list_set_path(Value *v, Value **indices, u32 count, Value *item, bool owned, Value **out);
Value *list_concat_words(Value **words, u32 count);

/* --- dict.c --- */

Status dict_of(Value *v, Map **out);
Value *dict_make(const Map *map); /* takes it over */
Status dict_path(Value *v, Value **keys, u32 count, Value **out); /* *out NULL: not there */
Status dict_set_path(Value *v, Value **keys, u32 count, Value *item, bool owned, Value **out);
Status dict_unset_path(Value *v, Value **keys, u32 count, Value **out);
Value *dict_get(Value *v, const char *key); /* NULL; v is known to be a dict */

/* --- string.c --- */

u32 str_length(Value *v);
/* The unit at which a code point begins. */
u32 str_offset(Value *v, i64 index);
Value *str_range(Value *v, i64 first, i64 last);
u32 text_point(Text t, u32 at, u32 *used);
bool glob_match(Text pattern, Text text, bool nocase);
bool char_is(i32 class, u32 c);
i32 class_by_name(Value *name);

/* --- variable.c --- */

typedef struct Trace Trace;
struct Trace {
  Trace *next; /* older */
  u32 ops;
  Value *prefix;
};

enum {
  VARIABLE_CONSTANT = 1,
  VARIABLE_DECLARED = 2,
  VARIABLE_LOST = 4,         /* its namespace, or its array, is gone: only links still know it */
  VARIABLE_LOST_ELEMENT = 8,
  VARIABLE_LINKED = 16, /* a name in a namespace is a link to it */
};

struct Variable {
  Object object;
  Value *value;
  bool owned; /* nobody else holds the value */
  Map *elements;
  u32 buckets; /* of the hash table that tclsh has them in */
  Value *fallback; /* of missing elements (array default) */
  u32 flags;
  Trace *traces;
  List dying;      /* prefix and key in turn: what fires for an unset that is under way */
  Value *name;
  Namespace *ns;   /* of a namespace's variable */
  Variable *array; /* of an element */
  i32 pin;
  u32 version;     /* of an array: changes with its set of elements, ends searches */
};

/* Variables of a procedure that the compiler did not see. */
typedef struct {
  Object object;
  Map names;
} Table;

Variable *variable_new(Value *name, Namespace *ns);
bool variable_set(const Variable *v);
Variable *variable_element(Variable *array, Value *key, bool create);
i32 variable_put(Variable *v, Value *value);
void variable_clear(Variable *v);
u32 variable_size(const Variable *array);
Variable *variable_by_handle(i32 handle);
/* Variables of the frame that runs, by name, for commands. */
Status var_read(Value *name, Value **out);
Value *var_peek(Value *name);
Status var_write(Value *name, Value *value);
void var_remove(Value *name);
Variable *var_object(Value *name, bool create);

/* --- trace.c --- */

void traces_nested(bool enter);
void traces_begin(void);
/* Run the callbacks for an unset that the host itself made. */
void traces_fire_unset(Variable *v, Value *name, Value *key);
Status traces_fire(Variable *v, Value *name, Value *key, u32 op);
/* A variable is about to lose its value: note what has to fire. False: nothing. */
bool traces_begin_unset(Variable *v);
/* A command gets another name, or none. */
enum { TRACE_RENAME = 1, TRACE_DELETE = 2 };
void traces_fire_moved(const Trace *traces, Value *from, Value *to, u32 op);

/* --- namespace.c --- */

struct Namespace {
  Object object;
  i32 id;
  Value *name, *full_name;
  Namespace *parent;
  Map children, variables, commands;
  List exports;
  List path_names; /* unused entries are gone namespaces */
  Namespace **path;
  u32 path_count;
  Value *unknown;
  Command *parts_of; /* the built-in ensemble whose subcommands these are */
  bool deleted, emptying;
};

void namespaces_begin(void);
void namespaces_free(void);
/* No frame is left: what was deleted while it ran goes, without callbacks. */
void namespaces_settle(void);
Namespace *ns_global(void);
Namespace *ns_by_id(i32 id);
Namespace *ns_current(void);
Namespace *ns_find(Namespace *from, Value *name);
Namespace *ns_ensure(Namespace *from, Value *name);
void ns_delete(Namespace *ns);
void ns_left(i32 id); /* a frame of it has ended */
/* NULL: its namespace is missing. The part behind the last separator goes to *tail. */
Namespace *ns_place(Namespace *from, Value *name, Value **tail);
bool name_qualified(Text name);
Value *name_tail(Value *name);
Value *name_qualifiers(Value *name);
Value *ns_member_name(Namespace *ns, Value *name);
/* A variable by name; *missing_ns says why there is none. */
Variable *ns_variable(Namespace *from, Value *name, i32 mode, bool *missing_ns);
void ns_put_path(Namespace *ns, Namespace **path, u32 count);

/* --- command.c --- */

typedef Status HostRun(u32 count, Value **args, Value **result);

/* A command of the host: one function, one row. The arguments exclude the name. */
typedef struct {
  const char *name;
  i32 min, max; /* max -1: any number */
  const char *usage;
  HostRun *run;
} HostRow;

struct Command {
  Object object;
  i32 id;
  i32 kind; /* CommandKind */
  i32 generation;
  i32 row;  /* of the core's table: runs it, or compiles it; -1 */
  Namespace *ns;
  Value *name;
  const HostRow *host;
  Ensemble *ensemble;
  Value *alias; /* the words of an alias's target */
  Value *params, *body; /* of a procedure */
  Namespace *proc_ns;
  Command *original; /* of an import */
  Coroutine *coroutine;
  Trace *traces;         /* of rename and delete, the newest first */
  NativeCommand *native; /* of the embedder */
  void *data;
  bool going; /* the callbacks for its end run */
  bool deleted;
  bool lambda;
};

void commands_begin(void);
void commands_free(void);
Command *command_new(i32 kind, Namespace *ns, Value *name);
Command *command_define(i32 kind, Namespace *ns, Value *name);
void command_remove(Command *c);
void commands_remove_ensembles(Namespace *ns); /* those that a namespace was for */
Status command_rename(Command *c, Value *old_name, Value *new_name);
Command *command_resolve(Namespace *from, Value *name);
Command *command_by_id(i32 id);
Value *command_full_name(const Command *c);
Command *command_target(Command *c); /* through imports */
void command_changed(Command *c);    /* runs in another way from now on */
void commands_changed(void);
/* What is compiled inline may be another command now. */
void inline_changed(void);
i32 builtin_row(const char *name); /* -1: the core has none of that name */
Status params_check(Value *params, Value **normalized);
Status fail_usage(const char *usage);
Status run_host(Command *c, u32 prefix, u32 count, Cell *words, Value **result);
extern const HostRow *const host_tables[];

/* --- ensemble.c --- */

struct Ensemble {
  Namespace *ns;
  Map *map; /* subcommand to the list of words it stands for; NULL: what the namespace exports */
  List *subcommands;
  Value *parameters, *unknown;
  bool prefixes;
  bool original; /* of the host, and not changed by a script: its subcommands run without expansion */
};

Status ensemble_expand(Command *c, u32 count, Value **words, Value **out);
/* The subcommand's full name and the words it stands for. */
Status ensemble_find(Command *c, Value *word, Value **name, Value **target);
void ensemble_generalize(Command *c);
Status fail_subcommand(Command *c, Value *word);
/* What the last expansion put in place of what, for messages about the number of words. */
void rewrite_note(u32 count, Value **words, Value **shown, u32 source_count, Value **called, u32 inserted);
bool rewrite_find(u32 count, Cell *words, Value ***source, u32 *source_count, u32 *inserted);
void rewrites_begin(void);

/* --- code.c --- */

void codes_begin(void);
/* The number of a block of code that is kept, 0 when it is not; and where it is now, NULL when it was dropped. */
u32 code_block(const Code *address);
Code *code_of_block(u32 id);

/* --- error.c --- */

/* Fail with a message (as buffer_format) and an error code, a list in ASCII. */
Status fail(const char *code, const char *format, ...);
/* The same with one more element of the error code. */
Status fail_lookup(const char *code, Value *last, const char *format, ...);
void errors_begin(void);
/* For what may fail without anybody noticing. */
typedef struct {
  Cell result, code, info, options;
  i32 logged;
} ErrorState;
ErrorState errors_save(void);
void errors_restore(const ErrorState *state);
Value *error_info_text(void);
Value *error_code_now(void);
Value *error_info_before_commands(void);
/* There is a trace from here on: the one that grows, or one that begins with the result. */
void error_trace_begin(void);
/* Set the trace of the error that is being made: nothing will be logged for the command that runs. */
void error_info_given(Value *info);
/* Add `    ("what" body line N)`. */
void error_log_body(const char *what);
void error_log_script(const char *what); /* `script line N` */
/* Add to the trace as it stands; the next command is then `invoked from within`. */
void error_log_text(const char *text);
void error_log_value(Value *v);

/* --- error_stack.c --- */

void error_stack_begin(void);
void error_stack_free(void);
bool error_stack_empty(void);
Value *error_stack_now(void);
bool error_stack_compiled(void); /* did the compiler find the error: then the stack is told last */
void error_stack_words(Value *words);
void error_stack_call(u32 count, Cell *words);
void error_stack_up(u32 levels);
void error_stack_inner(i32 instruction, u32 count, Cell *cells);
void error_stack_given(Value *list); /* known to be one */

/* --- host.c --- */

Status host_eval(Value *script);
Status host_call(Value **words, u32 count);
Value *host_result(void);
void host_write(bool is_stderr, Value *text, bool newline);
i64 host_steps(void);
/* Work in proportion to what a script asked for, in steps. False: the limit is hit. */
bool host_charge(i64 steps);
extern FeatherHostOps host_ops;

/* Call a command of the embedder. */
Status host_native(Command *c, u32 count, Value **words, Value **result);

/* cmd_*.c: state that ends with the interpreter. */
void arrays_begin(void);
void aliases_free(void);

/* The op families, filled in by their files. */
void value_ops(FeatherHostOps *ops);
void string_ops(FeatherHostOps *ops);
void list_ops(FeatherHostOps *ops);
void dict_ops(FeatherHostOps *ops);
void arith_ops(FeatherHostOps *ops);
void variable_ops(FeatherHostOps *ops);
/* A table of names begins with so many buckets, and gets four times as many whenever there are three names for each. */
enum { FIRST_BUCKETS = 4, GROWTH = 4, KEYS_PER_BUCKET = 3 };
/* From the order in which names were put into a table since it grew into that in which tclsh lists them. */
void hash_sort(List *keys, u32 buckets);
void trace_ops(FeatherHostOps *ops);
void namespace_ops(FeatherHostOps *ops);
void command_ops(FeatherHostOps *ops);
void code_ops(FeatherHostOps *ops);
void error_ops(FeatherHostOps *ops);
void options_ops(FeatherHostOps *ops);
void coroutines_free(void);
/* The eval that they ran in was given up: those that ran are gone. */
void coroutines_stop(void);
bool coroutines_in(Namespace *ns);
void coroutine_abandon(Coroutine *c);
void coroutine_ops(FeatherHostOps *ops);
void interp_ops(FeatherHostOps *ops);

#endif
