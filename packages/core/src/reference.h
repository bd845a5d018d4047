/* reference.h -- what the instructions of the loop call: variables by reference, locals, loops, links. */
#ifndef FEATHER_REFERENCE_H
#define FEATHER_REFERENCE_H
#include "variable.h"
#include "vm.h"

/* --- reference.c --- */

typedef struct {
  Place place;
  Cell *below; /* where the operand cells of the reference begin: a result goes here */
  bool called; /* by a command that is not compiled */
} Target;

/* `lappend x ...`, `append x ...`, `lset`, `dict set`: take, let the host update, write back. */
typedef Status UpdateOp(Cell *variable, Cell *words, u32 count);

/* A variable that the host has: its handle is pinned from now on, and known for its name in a namespace. False: there is none. */
bool keep_place(Place *place, i32 ns);
void find_target(Interp *in, Frame *f, u32 operand, Site *site, Cell *top, bool create, Target *t);
/* What leads to the cell in which the variable of a ref instruction builds lists, strings and dicts; NULL: none is known. `*owner`: whose
 * local it is. */
Cell *built_place(Frame **owner, u32 operand, Site *site);
/* The same by its name. */
Cell *named_place(Frame *f, Cell *name);
Status append_op(Cell *variable, Cell *words, u32 count);
Status lappend_op(Cell *variable, Cell *words, u32 count);
Status lset_op(Cell *variable, Cell *words, u32 count);
Status dict_set_op(Cell *variable, Cell *words, u32 count);
Status collect(UpdateOp *op, Cell *cell, Cell *words, u32 count);
/* The procedure that called this one, when nothing but a result passes between the two; else NULL. */
Frame *plain_caller(Frame *f);
bool result_used(Interp *in, Frame *f, const u32 *ip);
bool compiled_lappend(Interp *in, UpdateOp *op, u32 count, bool called);
Status lappend_refused(Interp *in, Status status);
Status update_target(Interp *in, Target *t, UpdateOp *op, Cell *words, u32 count, bool must_exist, bool used);
void owner_builds(Frame *owner, Cell *direct);
bool begins_list(Frame *f, Cell *direct, Cell *slot);
bool continues_list(Frame *f, Cell *direct, Cell *slot, u32 index);

/* --- foreach.c --- */

Status foreach_begin(const u32 *info, u32 lists, Cell *sp);
Status foreach_assign(Interp *in, Frame *f, u32 *info, u32 lists, Cell *sp);
Status unpack_list(Interp *in, Frame *f, u32 n, u32 *end);

/* --- link.c --- */

Status link_up(Interp *in, Frame *f, i32 slot, u32 levels, Cell *name);
Status link_namespace(Interp *in, Frame *f, i32 slot, Cell *name, Site *site, i32 ns, i32 mode);

/* --- nested.c --- */

void settle_words(Frame *f, Cell *words, Cell *sp);
void settle_borrowed(Frame *f, Cell *sp, Cell *slot);
bool return_list(Interp *in, Frame *f, Cell *slot);
Status push_expression(Interp *in, Cell *expression, CodeUse use);

/* --- local.c --- */

Status read_local(Interp *in, Frame *f, u32 slot, Cell *out);
Status write_local(Interp *in, Frame *f, u32 slot, Cell *value);
Status incr_local(Interp *in, Frame *f, u32 slot, i32 amount, Cell *out);
/* An update of what is built where `direct` leads to, a cell of the frame or of a site. False: nothing was done. */
bool update_built(Frame *f, Cell *direct, UpdateOp *op, Cell *words, u32 count, Status *status);
Status update_local(Interp *in, Frame *f, u32 slot, UpdateOp *op, Cell *words, u32 n);
Status append_parts(Interp *in, Frame *f, u32 slot, Cell *parts, u32 n);
Status list_element(Frame *f, Cell *sp, u32 n);
/* A list that was made becomes a value on the stack, or goes into the local that the next instruction puts it in. Gives the new top. */
Cell *push_list(ListBuffer *made, Cell *top);
Cell *give_list(Frame *f, ListBuffer *made, Cell *top);
Cell *take_local(Frame *f, u32 slot_index, Cell *top);
Cell *built_list_op(Frame *f, u32 operand, Cell *list, Cell *sp);

#endif
