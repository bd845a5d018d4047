/* variable.h -- variables: slots of frames, and those that the host keeps.
 *
 * A place is where a variable is: a slot, seen through links, or a host variable; with a key it is an
 * element of an array. */
#ifndef FEATHER_VARIABLE_H
#define FEATHER_VARIABLE_H
#include "array_table.h"
#include "dict_table.h"
#include "error.h"
#include "list_buffer.h"
#include "text_buffer.h"

/* Why a host variable could not be read or written; numbers are the host's too. */
enum {
  VAR_OK = 0,
  VAR_MISSING = 1,
  VAR_IS_ARRAY = 2,
  VAR_NOT_ARRAY = 3,
  VAR_NO_ELEMENT = 4,
  VAR_TRACED = 5,   /* use the slow way: callbacks must run */
  VAR_CONSTANT = 6,
  VAR_NO_NAMESPACE = 7,
  VAR_DEAD_NAMESPACE = 8, /* a link outlived what it refers to */
  VAR_DEAD_ELEMENT = 9,
  VAR_TRACED_MISSING = 10, /* from var_unset: callbacks must run, and there was nothing */
  VAR_EMPTY = 11,          /* from var_unset: there was nothing but a declaration */
};
/* What var_kind tells. */
enum {
  VK_MASK = 3,
  VK_UNSET = 0,
  VK_SCALAR = 1,
  VK_ARRAY = 2,
  VK_TRACED = 4,
  VK_NAMESPACE = 8, /* of a namespace, or an element */
  VK_DECLARED = 16, /* by `variable`, or a namespace has a link to it */
  VK_CONSTANT = 32,
  VK_ENVIRONMENT = 64, /* the global `env` */
};
/* In the aux of a slot that is a VAR: the variable is not the slot's own. */
enum { VAR_IS_LINK = 1 };
/* Modes of ns_var. */
enum { NSVAR_CREATE = 1, NSVAR_DECLARE = 2, NSVAR_HERE = 4 };

/* What var_mark marks. */
enum { VAR_MARK_CONSTANT = 1, VAR_MARK_LINKED = 2 };
/* What traces are on, as trace_add numbers it. */
enum { TRACE_ON_EXECUTION = 0, TRACE_ON_COMMAND = 1, TRACE_ON_VARIABLE = 2 };
/* Operations of execution traces. */
enum { TRACE_ENTER = 16, TRACE_LEAVE = 32, TRACE_ENTER_STEP = 64, TRACE_LEAVE_STEP = 128 };
/* Operations of variable traces, as trace_fire numbers them. */
enum { TRACE_READ = 1, TRACE_WRITE = 2, TRACE_UNSET = 4, TRACE_ARRAY = 8 };

typedef struct {
  Cell *slot;   /* a plain slot, UNSET, or VAR; NULL: the variable does not exist */
  Cell *name;   /* for messages: the whole name, or the array's */
  Cell *key;    /* NULL for a scalar */
  Cell storage; /* the slot, when there is none to point to */
  Cell names[2]; /* name and key, when they were split out of one */
  i32 why;      /* VAR_* when slot is NULL */
  bool by_slot; /* the code names the slot itself */
  bool known;   /* it is one that the procedure's code knows */
  bool qualified; /* by a name that means the same in every scope of its namespace */
  bool unnamed; /* an element of what the procedure knows, reached by the array's name: some error codes leave that out */
} Place;

/* Find the variable that `name` means in the frame's scope. `create`: make what can be made. */
void place_by_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out);
/* `name` may be `array(key)`. */
void place_by_full_name(Interp *in, Frame *frame, Cell *name, bool create, Place *out);

/* A local with a slot, to link to: what it is building may stay so. */
bool place_to_link(Frame *scope, Cell *name, Place *out);

Status place_read(Interp *in, const Place *place, Cell *out);
/* As place_read, but a missing variable is no error: gives false. */
bool place_peek(Interp *in, const Place *place, Cell *out);
Status place_write(Interp *in, Place *place, Cell *value);
/* Read for an update in place: the cell may come out OWNED; UNSET when missing. A write must follow. `reading`: read
 * traces fire. */
Status place_take(Interp *in, Place *place, Cell *out, bool reading);
bool place_exists(Interp *in, const Place *place);
/* Do traces watch what is at the place. */
bool place_traced_now(const Place *place);
Status place_unset(Interp *in, Place *place, bool complain);
Status place_incr(Interp *in, Place *place, Cell *amount, Cell *out);
bool place_is_array(Interp *in, const Place *place);
/* As place_variable, for a trace. */
i32 place_traced(Interp *in, Place *place);
/* const: give a value for good. */
Status place_constant(Interp *in, Place *place, Cell *value);
/* Run a callback that trace_fire gave, with more words. A prefix may be any script: then aux is not 0. */
Status trace_call(Interp *in, Cell *prefix, Cell *words, u32 count);
/* Run the callbacks of a variable that the host keeps. */
Status fire_traces(Interp *in, i32 variable, const Place *place, i32 op);

/* The slot itself, through links. */
static inline Cell *slot_follow(Cell *slot) {
  while (slot->tag == TAG_LINK) slot = &slot->frame->locals[slot->aux];
  return slot;
}
/* The procedure whose slot it is; NULL: it is none's. */
Frame *slot_owner(Interp *in, const Cell *slot);
/* Does it name a list or a dict that is being built? */
static inline bool is_built(const Cell *c) { return c->tag == TAG_BUFFER || c->tag == TAG_DICT; }
/* Then: does a loop go over it? */
bool slot_held(const Cell *slot);
/* Nobody wants what a slot was building. */
static inline void slot_free(Cell *slot) {
  if (is_built(slot) || slot->tag == TAG_TABLE) buffer_free(slot->buffer);
  else if (slot->tag == TAG_TEXT) text_free(slot->text);
}
/* What is being built becomes a value. */
void slot_escape(Cell *slot);
/* The same for anything but the instructions that build: what is being built becomes a value first. */
static inline Cell *slot_settled(Cell *slot) {
  slot = slot_follow(slot);
  if (UNLIKELY(slot->tag >= TAG_BUFFER)) slot_escape(slot);
  return slot;
}
/* The same where elements are found and made (place_*): an array stays where it is. */
static inline Cell *slot_place(Cell *slot) {
  slot = slot_follow(slot);
  if (UNLIKELY(slot->tag >= TAG_BUFFER) && slot->tag != TAG_TABLE) slot_escape(slot);
  return slot;
}
/* Make a slot the host's, so that it can be linked from anywhere, traced, or hold an array. */
i32 slot_to_variable(Interp *in, Cell *slot);
/* A handle of the variable at a place (made when it is missing); 0 on error. */
i32 place_variable(Interp *in, Place *place);
/* Link the name `local` in the frame's scope to the place. */
Status link_variable(Interp *in, Frame *frame, Cell *local, Place *target);
/* Why a name cannot become a link. */
typedef enum { LINK_EXISTS, LINK_SELF, LINK_TRACED, LINK_ELEMENT, LINK_INVERTED } LinkRefusal;
Status link_refused(Interp *in, LinkRefusal why, Cell *local);
Status slot_linkable(Interp *in, const Cell *slot, Cell *local);
/* Link a slot of a procedure's frame. */
Status link_slot(Interp *in, Cell *slot, Cell *local, Place *target);

/* A value for what is no array: what was being built there is let go, unless a loop goes over it. */
void slot_give(Cell *slot, const Cell *value);

/* loan.c: the cell of a variable that the host has lent; NULL: ask the host. UNSET is not in it. */
Cell *loan_of(i32 handle);
/* The same for a slot that names one; else the slot. This is no use of the variable. */
Cell *loan_or_slot(Cell *slot);
static inline Cell *slot_lent(Cell *slot) { return UNLIKELY(slot->tag == TAG_VAR) ? loan_or_slot(slot) : slot; }
/* Where what a local names is, or is being built: through links, and lent. */
Cell *slot_built(Cell *slot);
/* Where an operand has been borrowed from: in its aux is the number of a local, or of a loan. */
enum { BORROWED_LOAN = 1 << 24 };
Cell *lender(Frame *f, const Cell *borrowed);
/* A list of the host's, or a long one, that is updated in its place goes on as one that is being built, as soon as a copy pays: when
 * there were updates as many as a part of its elements, or it is short and lent. False: not yet, or there is no such element. */
bool list_continues(Cell *cell, u32 index);
/* The host takes the variable back. */
void loan_return(Cell *cell);
/* What a lent variable is building becomes a value. */
void loan_settle(Cell *loan);
/* An eval begins, nothing is lent. */
void loans_reset(void);
/* The cells, for collections. */
enum { LOANS = 64 };
extern Cell loans[LOANS];
static inline bool is_loan(const Cell *cell) { return (size_t)cell - (size_t)loans < sizeof loans; }

/* Kept code was dropped, and the instance may serve another interpreter. */
void symbols_forget(void);
/* The slot number of a name in a procedure's code; -1. */
i32 local_by_name(Code *code, Cell *name);
i32 local_by_symbol(Code *code, i32 symbol);

#endif
