/** What the helper thread and the thread that runs scripts say to each other.
 *
 *  Every stream, pipeline and socket has a number, chosen by the one who asks. */

/** A process to start. Its file descriptors are numbers of this process's. */
export interface Stage {
  /** What the user calls it. */
  name: string
  file: string
  args: string[]
  input: number
  output: number
  error: number
}

export type Question =
  | { ask: 'read'; id: number; fd: number }
  | { ask: 'spawn'; id: number; stages: Stage[]; folder: string; environment: Record<string, string> }
  | { ask: 'connect'; id: number; host: string; port: number; localHost?: string; localPort?: number }
  | { ask: 'listen'; id: number; host: string | undefined; port: number; backlog: number | undefined }
  | { ask: 'accept'; id: number; connection: number }
  | { ask: 'write'; id: number; bytes: Uint8Array }
  | { ask: 'end'; id: number }
  /** So many bytes were used: more may be sent. */
  | { ask: 'more'; id: number; size: number }
  | { ask: 'close'; id: number }

export interface Address {
  address: string
  port: number
}

export type News =
  | { tell: 'data'; id: number; bytes: Uint8Array }
  | { tell: 'end'; id: number }
  /** An error number's name. */
  | { tell: 'error'; id: number; errno: string }
  | { tell: 'written'; id: number; size: number }
  | { tell: 'started'; id: number; pids: number[] }
  | { tell: 'failed'; id: number; stage: number; errno: string }
  | { tell: 'exited'; id: number; stage: number; status: number | null; signal: string | null }
  | { tell: 'connected'; id: number; local: Address; remote: Address }
  | { tell: 'listening'; id: number; local: Address }
  | { tell: 'connection'; id: number; connection: number; local: Address; remote: Address }

/** What the helper thread starts with. */
export interface HelperData {
  port: import('node:worker_threads').MessagePort
  /** Counts what was told: the other side sleeps on it. */
  news: Int32Array
}

/** Bytes of a stream that may be under way before the reader must use some. */
export const window: number = 1 << 18
