/** `memory.*`: growth, attention, and collecting dead handles inside an eval. */
import type { Floor, Handle } from '@feather-tcl/arena'
import { pay } from '@feather-tcl/arena/values'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import { type Instance, NO_COMMAND } from '../instance.ts'
import { STATE, TAG_OBJ, TAG_OWNED, TAG_VAR, TCL_ERROR } from '../state.ts'
import { HANDLE_YOUNG } from '../young.ts'

/** What it takes to begin or to end a nested run. */
const NESTED_STEPS = 50

/** What `attention` answers. */
const GO_ON = 0
export const COLLECT = 1
export const STOP = 2
export const COLLECT_CODE = 3
export const FAIL = 4
const COLLECT_YOUNG = 5

export function memoryOps(inst: Instance): HostOpsOf<'memory'> {
  return {
    memory_grow: (bytes) => inst.grow(bytes),

    attention: () => {
      inst.young.forget()
      const interp = inst.running
      const { meter } = interp
      const left = inst.budgetLeft
      inst.savedBudget = null
      const { limits } = interp.node
      limits.used += inst.stretch - left
      const more = meter.spend(meter.slice - left)
      const slice = meter.nextSlice(limits.allowance)
      inst.stretch = slice
      inst.setStateWord(STATE.budget, slice)
      if (!more) inst.stop(meter.signal)
      if (inst.ending === null) inst.checkMemory()
      if (inst.ending !== null) {
        inst.end()
        return STOP
      }
      if (limits.watched) {
        const stop = limits.check((callback) => interp.context.runElsewhere(callback.node.interp, callback.script))
        if (stop !== null) return inst.failure(stop) === TCL_ERROR ? FAIL : STOP
      }
      if (inst.evictionDue) return COLLECT_CODE
      if (inst.collectionDue || inst.lookDue) return COLLECT
      return inst.youngFull() ? COLLECT_YOUNG : GO_ON
    },

    /** A linear scan: values hold no handles, so nothing is traced. */
    compact: (ranges, count) => {
      const { scratch, i32 } = inst
      const before = scratch.size
      if (before > inst.peakHandles) inst.peakHandles = before
      scratch.beginCompaction()
      let cells = 0
      for (let r = 0; r < count; r++) {
        const at = (i32[(ranges >> 2) + r * 2] as number) >> 2
        const n = i32[(ranges >> 2) + r * 2 + 1] as number
        cells += n
        for (let i = at; i < at + n * 4; i += 4) {
          const tag = i32[i]
          if (tag !== TAG_OBJ && tag !== TAG_OWNED && tag !== TAG_VAR) continue
          const handle = i32[i + 2] as number
          // The first cells are those of no frame.
          if (tag === TAG_VAR && r > 0) inst.seen?.add(inst.get(handle))
          if (handle > 0 && handle < HANDLE_YOUNG) i32[i + 2] = scratch.move(handle as Handle)
        }
      }
      scratch.endCompaction()
      inst.young.collected()
      inst.attentionAt = 0
      inst.handleThreshold = scratch.size + Math.max(4096, scratch.size, cells >> 2)
      inst.collected(cells, before - scratch.size)
      inst.running.sweepVariables(inst)
    },

    collect_soon: () => inst.collectSoon(),

    look: () => pay(0),

    nested: (enter) => {
      inst.spend(NESTED_STEPS)
      if (enter) {
        inst.floors.push({
          floor: inst.scratch.enterNested(),
          pins: inst.residentPins.length,
          slots: inst.commandSlots,
        })
        inst.commandSlots = NO_COMMAND
      } else {
        const { floor, slots } = inst.floors.pop() as { floor: Floor; slots: number }
        inst.scratch.exitNested(floor)
        inst.young.collected()
        inst.commandSlots = slots
      }
    },
  }
}
