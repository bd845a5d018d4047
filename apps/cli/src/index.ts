/** The pieces of the program, for those who want a shell of their own: an interpreter with files, channels and processes. */
export { type Options, parseArguments, UsageError } from './arguments.ts'
export { createShell, runScripts } from './run.ts'
export type { Policy, Shell } from './shell.ts'
