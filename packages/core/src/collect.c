/* collect.c -- safe points: dead handles are collected, and what the host wants is done. */
#include "by_handle.h"
#include "variable.h"
#include "vm.h"
#include "young.h"

/* What a slot is building: gives how many ranges, at most 1. */
static u32 slot_roots(const Cell *slot, CellRange *range) {
  if (slot->tag == TAG_TEXT) *range = (CellRange){&slot->text->before, 1};
  else if (slot->tag == TAG_TABLE || slot->tag == TAG_DICT) range->at = table_cells(slot->buffer, &range->count);
  else if (slot->tag == TAG_BUFFER && !slot->buffer->packed) *range = (CellRange){slot->buffer->items, slot->buffer->length};
  else return 0;
  return 1;
}

/* Every place that holds a handle of the eval, in the arena; NULL when that is full. Handles in C functions' locals, of
 * runs that wait for a nested one, are not among them: the host keeps what lies below its floor. */
static CellRange *gather_roots(Interp *in, u32 *count) {
  u32 frames = 1, buffers = 0;
  for (Frame *f = in->frame; f; f = f->caller) {
    frames++;
    if (f->flags & FRAME_BUFFERS) buffers += f->code->local_count;
  }
  CellRange *ranges = region_alloc(&arena, (frames * 5 + 2 + LOANS + buffers + coroutine_roots(NULL)) * sizeof *ranges);
  if (!ranges) return NULL;
  u32 n = 0;
  ranges[n++] = (CellRange){&in->result, (u32)(6 + COUNT_OF(in->scratch))};
  ranges[n++] = (CellRange){loans, LOANS};
  for (u32 i = 0; i < LOANS; i++) n += slot_roots(&loans[i], &ranges[n]);
  for (Frame *f = in->frame; f; f = f->caller) {
    if (!f->code) continue;
    if (f->kind == FRAME_PROC) ranges[n++] = (CellRange){f->locals, f->code->local_count};
    for (u32 i = 0; (f->flags & FRAME_BUFFERS) && i < f->code->local_count; i++) n += slot_roots(&f->locals[i], &ranges[n]);
    ranges[n++] = (CellRange){f->stack, (u32)(f->sp - f->stack)};
    if (f->word_count) ranges[n++] = (CellRange){f->words, f->word_count};
    if (f->table.tag != TAG_UNSET) ranges[n++] = (CellRange){&f->table, 1};
    if (f->flags & FRAME_TEMPORARY) ranges[n++] = (CellRange){code_literals(f->code), f->code->literal_count};
  }
  *count = n + coroutine_roots(ranges + n);
  return ranges;
}

/* The stress build collects at each safe point, but when there is much to look at, rests in proportion to it. */
static u32 rest;
enum { CELLS_PER_REST = 1024 };

/* Of young values what is wanted is kept. Then dead handles are collected, when `handles` is set, after the code that nothing runs
 * when that is due too. Without memory to do it in, the next safe point tries again. */
static void vm_collect(Interp *in, bool handles, bool code_too) {
  static u32 turn;
  error_tell();
  Mark mark = region_mark(&arena);
  u32 count;
  CellRange *roots = gather_roots(in, &count);
  if (roots) {
    for (u32 i = 0; STRESS && i < count; i++) rest += roots[i].count;
    rest /= CELLS_PER_REST;
    young_collect(roots, count, code_too || (STRESS && ++turn % 4 == 0));
    if (code_too) code_evict(in, roots, count); /* young lists may name what is unpinned */
    if (handles) feather_host_compact(roots, count);
    by_handle_forget();
  }
  region_release(&arena, mark);
}

void vm_compact(Interp *in) { vm_collect(in, true, false); }

Status vm_attention(Interp *in) {
  enum { GO_ON, COLLECT, STOP, COLLECT_CODE, FAIL, COLLECT_YOUNG };
  static u32 stressed;
  if (in->shadowed == SHADOWED_NOW) code_renew(in, false);
  i32 what = in->budget < 0 ? feather_host_attention() : GO_ON;
  if (what == STOP) return STATUS_LIMIT;
  if (what == FAIL) return TCL_ERROR;
  if (STRESS && what == GO_ON && rest) {
    rest--;
    return TCL_OK;
  }
  bool code_too = what == COLLECT_CODE || (STRESS && ++stressed % 64 == 0);
  if (what != GO_ON || STRESS) vm_collect(in, what != COLLECT_YOUNG, code_too);
  return TCL_OK;
}
