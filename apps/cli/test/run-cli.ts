import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from './run-script.ts'

export interface Ending {
  code: number | null
  out: string
  err: string
}

export interface Surroundings {
  input?: string | Buffer
  folder?: string
  env?: NodeJS.ProcessEnv
}

/** Run the CLI with its streams as pipes. */
export function feather(args: readonly string[], { input = '', folder, env = process.env }: Surroundings = {}): Ending {
  const options = { input, env, timeout: 30_000, ...(folder !== undefined && { cwd: folder }) }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options)
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}

/** A shell command in which `feather` is the CLI. */
export function shell(command: string, { env = process.env, folder }: Surroundings = {}): Ending {
  const script = `feather() { "${process.execPath}" "${cli}" "$@"; }\n${command}`
  const options = { env, timeout: 30_000, ...(folder !== undefined && { cwd: folder }) }
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', script], options)
  return { code: status, out: stdout.toString(), err: stderr.toString() }
}

/** Do something in a fresh folder that has some files. */
export function inFolder<T>(files: Record<string, string | Buffer>, work: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'feather-test-')))
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
