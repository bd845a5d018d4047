/* young.h -- short strings and lists that the core made itself, in linear memory.
 *
 * To the host they are values like others: a cell names one by a handle from HANDLE_YOUNG on, and the host makes a value
 * of its own when it first looks (and remembers its handle in the head). They never change. They lie in one block; when
 * that is full, dead handles are collected, and then young values that are still wanted become the host's
 * (collect.c). Values of runs that wait for a nested one stay where they are. */
#ifndef FEATHER_YOUNG_H
#define FEATHER_YOUNG_H
#include "cell.h"
#include "interp.h"
#include "region.h"

enum { HANDLE_YOUNG = 0x40000000, YOUNG_BYTES = 256 * 1024 };
/* What is longer is the host's. */
enum { YOUNG_UNITS = 256, YOUNG_MOST = 1 << 16, YOUNG_DEPTH = 32 };
/* Lists that are longer than this lie outside of the block (grown.h). */
enum { YOUNG_ELEMENTS = 64 };
/* The host interns no longer strings. */
enum { INTERN_UNITS = 24 };

/* In step with packages/host/src/young.ts. */
typedef struct {
  u32 when;   /* the host's count of collections when it made `handle` */
  i32 handle; /* the host's for the value */
  u32 length; /* units or elements */
  u8 depth;   /* 0: a string; lists: how deep they are nested */
  bool grown : 1; /* it lies outside of the block (grown.h) */
  bool pairs : 1; /* a string with surrogates: characters are not units; a list: its keys are distinct (short_dict.h) */
  u16 hint;   /* a string: where it was found as a key last (array_table.h) */
} Young;

extern u8 young_block[];
#ifdef FEATHER_WASM_BUILD
#define YOUNG_BASE ((size_t)0)
#else
#define YOUNG_BASE ((size_t)young_block - ((size_t)1 << 30))
#endif

/* Can a handle say where it is? */
static inline bool young_near(const Young *y) { return ((size_t)y - YOUNG_BASE) >> 3 < HANDLE_YOUNG; }
static inline i32 young_handle(const Young *y) { return HANDLE_YOUNG + (i32)(((size_t)y - YOUNG_BASE) >> 3); }
static inline Young *young_at(i32 handle) { return (Young *)(YOUNG_BASE + ((size_t)(handle - HANDLE_YOUNG) << 3)); }
static inline bool is_young(const Cell *c) { return c->tag == TAG_OBJ && c->h >= HANDLE_YOUNG; }
/* Is it a value that only the host can look at? */
static inline bool is_host_value(const Cell *c) { return c->tag == TAG_OBJ && c->h < HANDLE_YOUNG; }
static inline const u16 *young_units(const Young *y) { return (const u16 *)(y + 1); }
static inline Cell *young_items(Young *y) { return (Cell *)(y + 1); }
/* The list in a cell, NULL when it is none of these. */
static inline Young *any_young_list(const Cell *c) { return is_young(c) && young_at(c->h)->depth ? young_at(c->h) : NULL; }
/* The same for short ones. */
static inline Young *young_list(const Cell *c) {
  Young *y = any_young_list(c);
  return y && y->length <= YOUNG_ELEMENTS ? y : NULL;
}
/* How deep a list of the cells is nested. */
u32 young_depth(const Cell *items, u32 count);

/* The value that is written so; at most YOUNG_UNITS. False: there is no room. */
bool young_make_string(const u16 *units, u32 length, Cell *out);
/* A list of plain cells. False: it is too long or too deep, or there is no room. */
bool young_make_list(const Cell *items, u32 count, Cell *out);
/* Room for cells until the next safe point. NULL: there is none. */
Cell *young_cells(u32 count);
/* Where units may be put together: when young_make_string gets them from there, and nothing was made in between, it copies none.
 * NULL: there is no room for YOUNG_UNITS. */
u16 *young_room(void);
/* The same string, outside of the block. */
bool young_make_grown(const u16 *units, u32 length, Cell *out);

/* Is the text how an integer of few digits is written? */
bool short_integer(Text text, i64 *out);
/* A number's digits, at most 64: how many. */
u32 digits_of(u64 value, u32 base, bool upper, u16 *out);

/* The units of a value. */
enum { INT_UNITS = 20 };
typedef struct {
  Text text;
  u16 spare[INT_UNITS];
} View;
/* False: there are more than YOUNG_UNITS, or nobody knows without asking the host. Literals are asked for, for they will
 * come again; other strings when `ask` is set. What the view shows lasts until a nested run or a safe point. */
bool view_text(Cell *value, bool ask, View *view);
/* A view that lasts as long, for whoever copies it: its text is what put_piece needs, at least as long as what that writes. */
bool piece_of(Cell *value, bool ask, Text *piece);
/* Write it: how many units. `to` has room for INT_UNITS. */
u32 put_piece(const Cell *value, Text piece, u16 *to);
/* string length, string index, string range. False: ask the host. */
bool view_length(Cell *value, i64 *length);
bool view_char(Cell *value, Cell *index, Cell *out);
bool view_range(Cell *value, Cell *first, Cell *last, Cell *out);
/* Are two values the same string: 1, 0, or -1: ask the host. */
i32 same_text(Cell *a, Cell *b);

/* The next safe point may find no value below this one. Gives what was so before. */
typedef struct {
  u32 floor;
  Mark grown;
} YoungKept;
YoungKept young_keep(void);
void young_keep_less(YoungKept before);
/* At a safe point: what cells name in the block is kept (grown.h), or when `all` is set or there is too much of it, all young
 * values that they name become the host's. Then the rest is forgotten. */
void young_collect(CellRange *ranges, u32 count, bool all);
/* No eval runs. */
void young_reset(void);

#endif
