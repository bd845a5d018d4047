/* hash_order.c -- the order in which tclsh lists the elements of an array: that of its hash table, bucket by bucket, the newest of
 * each first. What is in the table when it grows is turned around by that. */
#include "host.h"

/* Nine times the hash of all bytes but the last, plus that. Tcl's UTF-8 has two bytes for U+0000. */
static u32 hash_of(Value *key) {
  size_t length;
  char *bytes = val_to_utf8(key, &length);
  u32 h = 0;
  for (size_t i = 0; i < length; i++) {
    if (!bytes[i]) h = h * 9 + 0xc0;
    h = h * 9 + (bytes[i] ? (u8)bytes[i] : 0x80);
  }
  free_array(bytes);
  return h;
}

void hash_sort(List *keys, u32 buckets) {
  List sorted = {0};
  for (u32 b = 0; b < buckets; b++)
    for (u32 i = keys->count; i--;)
      if (hash_of(keys->items[i]) % buckets == b) list_push(&sorted, keys->items[i]);
  free_array(keys->items);
  *keys = sorted;
}
