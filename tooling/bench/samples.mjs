/** Running a program in a process of its own, and what a row of such runs says. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compose } from './programs.mjs'

const TIMEOUT_MS = 120_000

/** What programs are run by: tclsh 8.6 and 9.0 where they are found (TCLSH_PATH names directories to look in first), and the
 *  command line of this repository. */
export function interpreters() {
  const env = { ...process.env, PATH: [process.env.TCLSH_PATH, process.env.PATH].filter(Boolean).join(delimiter) }
  const tclsh = [
    { name: 'tclsh8.6', command: ['tclsh8.6', '-encoding', 'utf-8'], env },
    { name: 'tclsh9.0', command: ['tclsh9.0'], env },
  ].filter(({ command }) => spawnSync(command[0], { input: '', env }).status === 0)
  const cli = fileURLToPath(new URL('../../apps/cli/bin/feather.js', import.meta.url))
  return [...tclsh, { name: 'feather', command: [process.execPath, cli], env }]
}

/** A place for scripts; call `remove` at the end. */
export function workspace() {
  const directory = mkdtempSync(join(tmpdir(), 'feather-bench-'))
  return { directory, remove: () => rmSync(directory, { recursive: true }) }
}

/** One process.
 *  @returns {{ times: number[], ticks: number, peak: number, sum: string }} microseconds of each repetition, hundredths of a second
 *    of the processor, kilobytes, the checksum
 *  @throws Error with what the interpreter printed, when it did not come to the end */
export function sample({ command, env }, program, n, reps, directory) {
  const file = join(directory, `${program.name}.${n}.${reps}.tcl`)
  writeFileSync(file, compose(program, n, reps))
  const { stdout, stderr, error } = spawnSync(command[0], [...command.slice(1), file], {
    encoding: 'utf8',
    env,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 26,
  })
  const found = /@@ ([\d,]+) (\d+) (\d+) (.*)/s.exec(stdout ?? '')
  if (found === null) throw new Error(`${program.name} on ${command[0]}: ${error ?? (stderr || stdout)}`)
  return {
    times: found[1].split(',').map(Number),
    ticks: Number(found[2]),
    peak: Number(found[3]),
    sum: found[4].trim(),
  }
}

export const median = (list) => {
  const sorted = list.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

export const geometric = (list) => Math.exp(list.reduce((sum, x) => sum + Math.log(x), 0) / list.length)

const total = (list) => list.reduce((sum, x) => sum + x, 0)

/** Of the samples of one interpreter: what a time of `bench` takes in microseconds.
 *    mean    of all times in a process, the median over the processes: the figure that counts
 *    best    the same of the quickest process
 *    cold    the first time in a process, median
 *    warm    the quickest time of all
 *    cpu     by the clock of the processor, all threads; 0 where it is not known
 *    peak    kilobytes */
export function summary(samples) {
  const means = samples.map(({ times }) => total(times) / times.length)
  const runs = total(samples.map(({ times }) => times.length))
  return {
    mean: median(means),
    best: Math.min(...means),
    cold: median(samples.map(({ times }) => times[0])),
    warm: Math.min(...samples.flatMap(({ times }) => times)),
    cpu: (total(samples.map(({ ticks }) => ticks)) * 10_000) / runs,
    peak: median(samples.map(({ peak }) => peak)),
  }
}
