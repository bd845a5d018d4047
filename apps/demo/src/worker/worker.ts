/** The worker: one interpreter, which answers the page's questions in their order. */
import { createFeather } from 'feather-tcl'
import type { Greeting, Notice, Outcome, Problem, Question, QuestionName, Questions, Survival } from '../protocol.ts'
import { candidates, usageHint } from './candidates.ts'
import { runWorkload } from './run-workload.ts'
import { Session } from './session.ts'

/** What this file uses of a worker's global scope; the types that are loaded are a window's. */
interface Scope {
  postMessage(message: Notice): void
  onmessage: ((event: { data: Question | Greeting }) => void) | null
}
const scope = globalThis as unknown as Scope
const post = (notice: Notice): void => scope.postMessage(notice)

/** Written by the page. Without shared memory it ends the worker instead. */
let flag: Int32Array | undefined
const stopped = (): boolean => flag !== undefined && Atomics.load(flag, 0) !== 0

/** Before it nobody may be listening. */
let greeted: () => void
const greeting = new Promise<void>((resolve) => {
  greeted = resolve
})

const starting = start()

async function start(): Promise<Session> {
  const started = performance.now()
  const feather = await createFeather()
  const ms = performance.now() - started
  await greeting
  const session = new Session(feather, post, stopped)
  post({ kind: 'ready', ms })
  return session
}

/** What survives has to answer within this time. */
const SURVIVE = { limits: { timeMs: 400 } }

type Answers = { [N in QuestionName]: (session: Session, ask: Questions[N]['ask']) => Answer<N> | Promise<Answer<N>> }
type Answer<N extends QuestionName> = Questions[N]['answer']

const answers: Answers = {
  run(session, { script, from }) {
    if (from === 'editor') session.stage.clear()
    return session.run(script)
  },
  press(session, { id }): Outcome {
    const script = session.stage.scriptOf(id)
    return script === undefined ? { ok: true, result: '', ms: 0 } : session.run(script)
  },
  parse(session, { text }) {
    const parsed = session.interp.parse(text)
    if (parsed.status === 'complete') return { status: parsed.status, problem: undefined }
    const { message, offset } = parsed
    const problem: Problem = { message, offset }
    return { status: parsed.status, problem }
  },
  complete: (session, { text, cursor }) => candidates(session.interp, text, cursor),
  usage: (session, { text }) => usageHint(session.interp, text),
  workload: (session, { name }) => runWorkload(session, name, stopped),
  survive(session, { script }): Survival {
    return { outcome: session.run(script, SURVIVE), next: session.run('expr {6 * 7}') }
  },
  halt(session) {
    session.stage.halt()
    return null
  },
  reset(session) {
    session.reset()
    return null
  },
}

async function answer<N extends QuestionName>({ id, name, ask }: Question<N>): Promise<void> {
  try {
    const session = await starting
    try {
      const given = await answers[name](session, ask)
      session.outbox.flush()
      post({ kind: 'answer', id, answer: given })
    } finally {
      session.outbox.flush()
    }
  } catch (error) {
    post({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

let last: Promise<void> = Promise.resolve()
scope.onmessage = ({ data }) => {
  if (data.name === 'greeting') {
    flag = data.flag
    greeted()
  } else last = last.then(() => answer(data))
}
