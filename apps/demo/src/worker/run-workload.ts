/** What the memory panel's buttons do. */
import type { Outcome, Report, WorkloadName } from '../protocol.ts'
import { manyScript, smallScript, workload } from '../workloads.ts'
import type { Session } from './session.ts'

const MANY = 10_000
const GROW = 20
/** Small evals around a trim, so that the graph has something to show between them. */
const FEW = 12
const PAUSE = 700

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export async function runWorkload(session: Session, name: WorkloadName, stopped: () => boolean): Promise<Report> {
  const { script } = workload(name)
  const before = session.figures()
  const started = performance.now()
  let waited = 0
  let evals = 0
  let wasmPeak = before.wasm
  let outcome: Outcome = { ok: true, result: '', ms: 0 }

  /** Run a script several times; whether all went well. */
  const repeat = (times: number, scriptOf: (i: number) => string): boolean => {
    for (let i = 0; i < times; i++) {
      outcome = session.run(scriptOf(i))
      evals++
      if (session.outbox.due) session.outbox.flush()
      if (!outcome.ok || stopped()) return false
    }
    wasmPeak = Math.max(wasmPeak, session.figures().wasm)
    session.outbox.flush()
    return true
  }
  const wait = async (): Promise<void> => {
    await pause(PAUSE)
    waited += PAUSE
  }
  const trim = (): void => {
    session.interp.trim()
    session.outbox.sample({ ...session.figures(), peakHandles: 0, peakBytes: 0 })
  }

  if (name === 'many') repeat(MANY, manyScript)
  if (name === 'one' || name === 'release') repeat(1, () => script)
  if (name === 'grow') repeat(GROW, () => script)
  if (name === 'trim') trim()
  if (name === 'garbage' && repeat(1, () => script) && repeat(FEW, () => smallScript)) {
    await wait()
    trim()
    session.outbox.flush()
    await wait()
    repeat(FEW, () => smallScript)
  }
  return { ms: performance.now() - started - waited, evals, before, after: session.figures(), wasmPeak, outcome }
}
