/** The thread of the interpreter of a REPL: it runs what is typed, while the other thread watches the keyboard. */
import { parentPort, workerData } from 'node:worker_threads'
import { Session } from './evaluator.ts'
import type { Notice, Request, SessionData } from './messages.ts'

const port = parentPort!
const { options, shared } = workerData as SessionData
const session = new Session(options, shared, (notice: Notice) => port.postMessage(notice))

port.on('message', ({ id, request }: { id: number; request: Request }) => {
  port.postMessage({ id, answer: session.answer(request) })
  session.scheduleEvents()
})
