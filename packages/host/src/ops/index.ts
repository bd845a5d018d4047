/** Every host op of the table, put together by family; a missing, extra or mistyped one does not compile. */
import type { HostOps } from '@feather-tcl/core/host-ops'
import type { Instance } from '../instance.ts'
import { codeOps } from './code.ts'
import { coroutineOps } from './coroutines.ts'
import { errorOps } from './errors.ts'
import { interpOps } from './interps.ts'
import { dictOps, listOps } from './lists.ts'
import { memoryOps } from './memory.ts'
import { commandOps, namespaceOps } from './namespaces.ts'
import { scriptOps } from './scripts.ts'
import { traceOps } from './traces.ts'
import { stringOps, textOps, valueOps } from './values.ts'
import { variableOps } from './variables.ts'

export function buildOps(inst: Instance): HostOps {
  return {
    ...memoryOps(inst),
    ...textOps(inst),
    ...valueOps(inst),
    ...stringOps(inst),
    ...listOps(inst),
    ...dictOps(inst),
    ...variableOps(inst),
    ...namespaceOps(inst),
    ...commandOps(inst),
    ...codeOps(inst),
    ...errorOps(inst),
    ...coroutineOps(inst),
    ...interpOps(inst),
    ...scriptOps(inst),
    ...traceOps(inst),
  }
}
