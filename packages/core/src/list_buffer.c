/* list_buffer.c -- see list_buffer.h. */
#include "list_buffer.h"

#include "value.h"
#include "young.h"

static ListBuffer *free_blocks[LIST_BUFFER_CLASSES];

static size_t room_of(u32 size_class) { return ((size_t)LIST_BUFFER_MIN << size_class) * sizeof(Cell); }

static ListBuffer *take_block(u32 size_class) {
  if (size_class >= LIST_BUFFER_CLASSES) return NULL;
  ListBuffer *b = free_blocks[size_class];
  if (b) {
    free_blocks[size_class] = b->next_free;
  } else {
    b = region_alloc(&buffer_region, offsetof(ListBuffer, items) + room_of(size_class));
    if (!b) return NULL;
  }
  b->length = 0;
  b->size_class = (u16)size_class;
  b->packed = true;
  b->holder = NULL;
  return b;
}

ListBuffer *buffer_make(u32 length, bool packed) {
  size_t bytes = (size_t)length * (packed ? sizeof(i32) : sizeof(Cell));
  u32 size_class = 0;
  while (room_of(size_class) < bytes && size_class < LIST_BUFFER_CLASSES) size_class++;
  ListBuffer *b = take_block(size_class);
  if (!b) return NULL;
  b->length = length;
  b->packed = packed;
  return b;
}

void buffer_pack(ListBuffer *b) {
  for (u32 i = 0; i < b->length; i++)
    if (!buffer_fits(&b->items[i])) return;
  for (u32 i = 0; i < b->length; i++) {
    b->ints[i] = (i32)b->items[i].i;
    __asm__ volatile("" ::: "memory");
  }
  b->packed = true;
}

void buffer_free(ListBuffer *b) {
  b->next_free = free_blocks[b->size_class];
  free_blocks[b->size_class] = b;
}

bool buffer_begin(Cell *slot) {
  ListBuffer *b = take_block(0);
  if (!b) return false;
  *slot = (Cell){.tag = TAG_BUFFER, .buffer = b};
  return true;
}

void buffer_copy(ListBuffer *to, u32 at, const ListView *from, u32 first, u32 count) {
  if (from->far) feather_host_list_chunk(from->far, (i32)first, (i32)count, to->items + at);
  else if (to->packed) mem_copy(to->ints + at, from->ints + first, count * sizeof(i32));
  else if (!from->packed) mem_copy(to->items + at, from->items + first, count * sizeof(Cell));
  else
    for (u32 i = 0; i < count; i++) to->items[at + i] = view_item(from, first + i);
}

static bool is_full(const ListBuffer *b) { return b->length == room_of(b->size_class) / (b->packed ? sizeof(i32) : sizeof(Cell)); }

/* Move the elements to a block that has room for one more. */
static ListBuffer *move_to(Cell *slot, u32 size_class, bool packed) {
  ListBuffer *old = slot->buffer, *b = take_block(size_class);
  if (!b) return NULL;
  b->packed = packed;
  b->length = old->length;
  ListView before = buffer_view(old);
  buffer_copy(b, 0, &before, 0, old->length);
  buffer_free(old);
  return slot->buffer = b;
}

static ListBuffer *unpack(Cell *slot) {
  u32 size_class = slot->buffer->size_class;
  while (slot->buffer->length >= (u32)LIST_BUFFER_MIN << size_class) size_class++;
  return move_to(slot, size_class, false);
}

bool buffer_push(Cell *slot, const Cell *item) {
  ListBuffer *b = slot->buffer;
  if (LIKELY(b->packed)) {
    if (LIKELY(buffer_fits(item))) {
      if (UNLIKELY(is_full(b))) b = move_to(slot, b->size_class + 1u, true);
      if (!b) return false;
      b->ints[b->length++] = (i32)item->i;
      return true;
    }
    b = unpack(slot);
  } else if (UNLIKELY(is_full(b))) {
    b = move_to(slot, b->size_class + 1u, false);
  }
  if (!b) return false;
  b->items[b->length++] = *item;
  return true;
}

bool buffer_set(Cell *slot, u32 index, const Cell *item) {
  ListBuffer *b = slot->buffer;
  if (b->packed) {
    if (LIKELY(buffer_fits(item))) {
      b->ints[index] = (i32)item->i;
      return true;
    }
    b = unpack(slot);
    if (!b) return false;
  }
  b->items[index] = *item;
  return true;
}

void buffer_escape(Cell *slot) {
  ListBuffer *b = slot->buffer;
  Cell list, *holder = buffer_held(b) ? b->holder : NULL;
  if (b->packed && b->length <= YOUNG_MOST && unpack(slot)) b = slot->buffer;
  bool young = !b->packed && young_make_list(b->items, b->length, &list);
  if (b->packed) feather_host_list_ints(b->ints, b->length, &list);
  else if (!young) feather_host_list_new(b->items, b->length, &list);
  *slot = list;
  if (holder) *holder = list;
  else if (!young && list.tag == TAG_OBJ) slot->tag = TAG_OWNED;
  buffer_free(b);
}

void buffer_reset(void) {
  for (u32 i = 0; i < LIST_BUFFER_CLASSES; i++) free_blocks[i] = NULL;
  region_reset(&buffer_region);
}
