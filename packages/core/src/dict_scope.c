/* dict_scope.c -- see dict_scope.h. */
#include "dict_scope.h"

#include "by_handle.h"
#include "reference.h"
#include "short_dict.h"

/* The dict that is at hand, and can be changed in its place. NULL: it is reached as other variables are. */
static Cell *dict_slot(Cell *name) {
  Cell *slot = named_place(interp.frame, name);
  if (slot) slot = slot_built(slot);
  return slot && (slot->tag <= TAG_OWNED || slot->tag == TAG_DICT) ? slot : NULL;
}

/* A key's value, UNSET when it is missing. An error: it is no dict. */
static Status get(Cell *dict, Cell *key, Cell *out) {
  Cell same = *dict, none[2] = {*key, cell_unset()};
  if (short_dict_exists(&same, key, 1)) return short_dict_get(&same, key, 1, out);
  *out = none[1];
  return short_dict_size(&same, &none[0]) ? TCL_OK : feather_host_dict_set(&same, none, 2);
}

/* The last of the words is the value, UNSET takes the key along. */
static Status put(Cell *slot, Cell *copy, Cell *words, u32 count) {
  bool there = words[count - 1].tag != TAG_UNSET;
  if (slot ? dict_update(slot, there ? DICT_SET : DICT_UNSET, words, count - !there) : there && short_dict_set(copy, words, count)) return TCL_OK;
  if (!slot) slot = copy;
  slot_escape(slot);
  return feather_host_dict_set(slot, words, count);
}

/* All values are collected before anything is written: `items` become pairs of a variable and its value, at the end of a key and its
 * value; UNSET is none. */
static Status scope(Interp *in, u32 what, Cell *state) {
  bool end = what & SCOPE_END, with = what & SCOPE_WITH;
  Cell *words, *items, *change, dict, inner, value;
  Place target, place;
  i32 path = list_words(in, state, &words) - 1, count;
  if (path < 0) return TCL_ERROR;
  Status status = TCL_OK;
  Cell *slot = dict_slot(words);
  if (slot) {
    if (with && !end && !path) slot_escape(slot);
    dict = *slot;
  } else {
    place_by_full_name(in, in->frame, words, false, &target);
    target.by_slot = what & SCOPE_BY_SLOT && !target.key && !target.qualified;
    if (!end) status = place_read(in, &target, &dict);
    else if (!place_peek(in, &target, &dict)) return TCL_OK;
  }
  if (status != TCL_OK) return status;
  inner = dict;
  if (end) {
    for (i32 i = 1; i <= path && status == TCL_OK; i++) {
      status = get(&inner, &words[i], &inner);
      if (inner.tag == TAG_UNSET) return status;
    }
    if (status == TCL_OK) status = get(&inner, words, &value); /* complains when it is no dict */
  } else if (with) {
    if (path) status = short_dict_get(&inner, words + 1, (u32)path, &inner);
    if (status == TCL_OK && !short_dict_size(&inner, &value)) status = feather_host_dict_list(&inner, &inner);
    state[1] = inner;
  }
  if (status != TCL_OK) return status;
  count = list_words(in, &state[1], &items);
  change = region_alloc(&arena, ((u32)path + 2) * sizeof(Cell));
  if (count < 0 || !change) return error_memory(in);
  in->budget -= count;
  for (i32 i = 0; i < count && status == TCL_OK; i += 2) {
    value = items[i + 1];
    if (end) {
      place_by_full_name(in, in->frame, &items[i + !with], false, &place);
      if (slot && place_traced_now(&place)) { /* what that does to the dict is undone */
        place_by_full_name(in, in->frame, words, false, &target);
        place_peek(in, &target, &dict);
        slot = NULL;
      }
      if (!place_peek(in, &place, &value)) value = cell_unset();
    } else if (!with) {
      status = get(&dict, &items[i], &value);
      items[i] = items[i + 1];
    }
    items[i + 1] = value;
  }
  mem_copy(change, words + 1, (u32)path * sizeof(Cell));
  for (i32 i = 0; i < count && status == TCL_OK; i += 2) {
    if (end) {
      change[path] = items[i];
      change[path + 1] = items[i + 1];
      status = put(slot, &dict, change, (u32)path + 2);
    } else {
      bool there = items[i + 1].tag != TAG_UNSET;
      place_by_full_name(in, in->frame, &items[i], there, &place);
      status = there ? place_write(in, &place, &items[i + 1]) : place_unset(in, &place, false);
    }
  }
  return end && !slot && status == TCL_OK ? place_write(in, &target, &dict) : status;
}

Status dict_scope(Interp *in, u32 what, Cell *state) {
  Mark mark = region_mark(&arena);
  Status status = scope(in, what, state);
  region_release(&arena, mark);
  return status;
}
