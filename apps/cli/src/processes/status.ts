/** What the end of processes is told as. */
import { CommandFailure } from '../failure.ts'

/** How a process ended. */
export interface Ending {
  pid: number
  status: number | null
  /** The signal's name, when one ended it. */
  signal: string | null
}

const signals: Record<string, string> = {
  SIGALRM: 'alarm clock',
  SIGBUS: 'bus error',
  SIGCHLD: 'child status changed',
  SIGCONT: 'continue after stop',
  SIGFPE: 'floating-point exception',
  SIGHUP: 'hangup',
  SIGILL: 'illegal instruction',
  SIGINT: 'interrupt',
  SIGIO: 'input/output possible on file',
  SIGKILL: 'kill signal',
  SIGPIPE: 'write on pipe with no readers',
  SIGPROF: 'profiling alarm',
  SIGPWR: 'power-fail restart',
  SIGQUIT: 'quit signal',
  SIGSEGV: 'segmentation violation',
  SIGSYS: 'bad argument to system call',
  SIGTERM: 'software termination signal',
  SIGTRAP: 'trace trap',
  SIGUSR1: 'user-defined signal 1',
  SIGUSR2: 'user-defined signal 2',
  SIGVTALRM: 'virtual time alarm',
  SIGXCPU: 'exceeded CPU time limit',
  SIGXFSZ: 'exceeded file size limit',
}

/** The error of a pipeline: what it printed, what it said on standard error, how its processes ended. Undefined when
 *  nothing went wrong.
 *  @param keepNewline leave the line end of the message */
export function pipelineFailure(
  output: string,
  errors: string,
  endings: readonly Ending[],
  keepNewline = false,
): CommandFailure | undefined {
  let code: string[] = ['NONE']
  let words = ''
  for (const { pid, status, signal } of endings) {
    if (signal !== null) {
      const meaning = signals[signal] ?? signal
      code = ['CHILDKILLED', String(pid), signal, meaning]
      words = `child killed: ${meaning}\n`
    } else if (status !== 0) {
      code = ['CHILDSTATUS', String(pid), String(status)]
      words = 'child process exited abnormally\n'
    }
  }
  if (words === '' && errors === '') return undefined
  // Without words of their own, the processes' end is the message.
  const message = output + (errors === '' ? words.slice(0, -1) : errors)
  return new CommandFailure(keepNewline ? message : message.replace(/\n$/, ''), code)
}
