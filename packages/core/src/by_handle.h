/* by_handle.h -- what the core remembers of the host's values, by their handles.
 *
 * A value that a handle names does not change while the handle lives, unless a variable's slot owns it (OWNED).
 * So a piece of a string, some elements of a list and the code of a script may be kept here, and are right until
 * handles get new numbers or go: then everything is forgotten. */
#ifndef FEATHER_BY_HANDLE_H
#define FEATHER_BY_HANDLE_H
#include "interp.h"

/* Handles mean other values from now on. */
void by_handle_forget(void);
/* The value in a slot may be changed in place. */
void by_handle_changes(const Cell *slot);

/* The character of a string at a place. False: ask the host. */
bool known_char(Cell *value, i64 index, Cell *out);

/* The same for characters `first` to `last`, when they are few. */
bool known_range(Cell *value, i64 first, i64 last, Cell *out);

/* Units of a string from a place on, and how many: at least so many as are wanted, unless it ends. 0: ask the host. */
u32 known_units(Cell *value, u32 at, u32 wanted, const u16 **units);

/* Element `index` of a list, the empty string past its end. False: ask the host. */
bool known_element(Cell *list, i64 index, Cell *out);
/* All elements of a short list, and how many; -1: ask the host. */
i32 known_elements(Cell *list, Cell **items);

/* The length of a list; -1: ask the host. */
i32 known_length(Cell *list);

/* What a command's name means in a namespace; what command a lambda is there. NULL: ask the host. */
CommandInfo *known_command(const Cell *name, i32 ns);
void know_command(const Cell *name, i32 ns, CommandInfo *info);
/* What a subcommand of an ensemble stands for: one word in place of two, and its command. */
CommandInfo *known_subcommand(const Cell *name, i32 ensemble, Cell *word);
void know_subcommand(const Cell *name, i32 ensemble, CommandInfo *info, const Cell *word);
CommandInfo *known_lambda(const Cell *lambda, i32 ns);
void know_lambda(const Cell *lambda, i32 ns, CommandInfo *info);

/* The pinned handle of the variable that a name means in a namespace; 0: ask the host. */
i32 known_variable(const Cell *name, i32 ns);
void know_variable(const Cell *name, i32 ns, i32 handle);

/* The code of a script in a namespace, NULL: look it up; keep what was found. */
Code *known_code(const Cell *source, u32 use, i32 ns);
void know_code(const Cell *source, u32 use, i32 ns, Code *code);

#endif
