/* grown.c -- see grown.h. */
#include "grown.h"

/* In `when` of a value that has a copy: `handle` is the copy's. Changes when copies go; the host's counts are below. */
static u32 copied = 1u << 31;

/* Memory comes in large pieces: it takes a call of the host. Small ones come first: often only a few values want it. */
enum { PIECE = 512 * 1024 - sizeof(Chunk), FIRST_PIECE = 32 * 1024 - sizeof(Chunk) };

static size_t left;    /* when everything went the last time: what a run that waits has */
static bool asked;     /* for everything to go */

bool grown_full(u32 bytes) { return asked || region_used(&grown_region) + bytes > interp.grown_limit; }

Young *grown_take(u32 bytes) {
  Region *r = &grown_region;
  if (grown_full(bytes)) {
    if (!asked && region_used(r) - left > interp.grown_limit / 2) {
      feather_host_collect_soon();
      asked = true;
    }
    return NULL;
  }
  if (bytes > (size_t)(r->end - r->top)) {
    u32 least = (u32)region_used(r) + FIRST_PIECE;
    if (least > PIECE) least = PIECE;
    u8 *piece = region_alloc(r, bytes > least ? bytes : least);
    if (!piece) return NULL;
    region_release(r, (Mark){r->chunk, piece});
  }
  Young *y = region_alloc(r, bytes);
  return y && young_near(y) ? y : NULL;
}

bool grow(Cell *value) {
  if (value->tag != TAG_OBJ || value->h < 0) return true;
  if (value->h < HANDLE_YOUNG) return false;
  Young *y = young_at(value->h), *copy;
  if (y->grown) return true;
  if (y->when != copied) {
    u32 bytes = sizeof *y + y->length * (y->depth ? sizeof(Cell) : sizeof(u16));
    copy = grown_take(bytes);
    if (!copy) return false;
    mem_copy(copy, y, bytes);
    copy->when = 0;
    copy->grown = true;
    for (u32 i = 0; y->depth && i < y->length; i++)
      if (!grow(&young_items(copy)[i])) return false;
    y->when = copied;
    y->handle = young_handle(copy);
  }
  value->h = y->handle;
  return true;
}

u32 grown_epoch(void) { return copied; }

void grown_release(Mark mark) {
  copied = (copied + 1) | 1u << 31;
  region_release(&grown_region, mark);
  left = region_used(&grown_region);
  asked = false;
}
