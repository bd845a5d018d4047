/* list_buffer.c -- see list_buffer.h. */
#include "list_buffer.h"

#include "value.h"

static ListBuffer *free_blocks[LIST_BUFFER_CLASSES];

static ListBuffer *take_block(u32 size_class) {
  if (size_class >= LIST_BUFFER_CLASSES) return NULL;
  ListBuffer *b = free_blocks[size_class];
  if (b) {
    free_blocks[size_class] = b->next_free;
  } else {
    size_t bytes = sizeof(ListBuffer) + ((size_t)LIST_BUFFER_MIN << size_class) * sizeof(Cell);
    b = region_alloc(&buffer_region, bytes);
    if (!b) return NULL;
  }
  *b = (ListBuffer){.size_class = size_class};
  return b;
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

static ListBuffer *grow(Cell *slot) {
  ListBuffer *old = slot->buffer, *b = take_block(old->size_class + 1);
  if (!b) return NULL;
  mem_copy(b->items, old->items, old->length * sizeof(Cell));
  b->length = old->length;
  buffer_free(old);
  slot->buffer = b;
  return b;
}

bool buffer_push(Cell *slot, const Cell *item) {
  ListBuffer *b = slot->buffer;
  if (b->length == (u32)LIST_BUFFER_MIN << b->size_class) {
    b = grow(slot);
    if (!b) return false;
  }
  b->items[b->length++] = *item;
  return true;
}

void buffer_escape(Cell *slot) {
  ListBuffer *b = slot->buffer;
  Cell list;
  feather_host_list_new(b->items, b->length, &list);
  *slot = list;
  if (buffer_held(b)) *b->holder = list;
  else if (list.tag == TAG_OBJ) slot->tag = TAG_OWNED;
  buffer_free(b);
}

void buffer_reset(void) {
  for (u32 i = 0; i < LIST_BUFFER_CLASSES; i++) free_blocks[i] = NULL;
  region_reset(&buffer_region);
}
