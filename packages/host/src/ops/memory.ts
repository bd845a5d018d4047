/** `memory.*`: growth, attention, and collecting dead handles inside an eval. */
import type { Handle } from '@feather-tcl/arena'
import type { HostOpsOf } from '@feather-tcl/core/host-ops'
import type { Instance } from '../instance.ts'
import { STATE, TAG_OBJ, TAG_OWNED, TAG_VAR } from '../state.ts'

export function memoryOps(inst: Instance): HostOpsOf<'memory'> {
  return {
    memory_grow: (bytes) => inst.grow(bytes),

    attention: () => {
      const interp = inst.running
      const { meter } = interp
      const left = inst.savedBudget ?? inst.stateWord(STATE.budget)
      inst.savedBudget = null
      const more = meter.spend(meter.slice - left)
      inst.setStateWord(STATE.budget, meter.nextSlice())
      if (!more) inst.stop(meter.signal)
      if (inst.ending === null) inst.checkMemory()
      if (inst.ending !== null) {
        inst.end()
        return 2
      }
      return inst.collectionDue ? 1 : 0
    },

    /** A linear scan: values hold no handles, so nothing is traced. */
    compact: (ranges, count) => {
      const { scratch, i32 } = inst
      if (scratch.size > inst.peakHandles) inst.peakHandles = scratch.size
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
          if (handle > 0) i32[i + 2] = scratch.move(handle as Handle)
        }
      }
      scratch.endCompaction()
      inst.attentionAt = 0
      inst.handleThreshold = scratch.size + Math.max(4096, scratch.size, cells >> 2)
      inst.collected()
    },

    nested: (enter) => {
      if (enter) inst.floors.push(inst.scratch.enterNested())
      else inst.scratch.exitNested(inst.floors.pop() as never)
    },
  }
}
