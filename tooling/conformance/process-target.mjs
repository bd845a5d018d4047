/** Running scripts in a child process, each in a fresh interpreter.
 *
 *  The program is started as `command ...args CASES FIRST`. CASES is a file with one script per line (hex
 *  of its UTF-8 text), FIRST the index of the line to begin with. For every script it prints a line
 *
 *      MARK index code result ?errorCode errorInfo?
 *
 *  where a string is `x` and the hex of its UTF-8 text or, when it holds surrogates, `c` and its code
 *  points separated by dots; errorCode is its elements as such strings, separated by colons (`-` for the empty
 *  list). Other output is ignored. A script that takes too long, or
 *  that ends the process, costs that script alone: a new process goes on with the next one. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Begins every line of the protocol. */
export const MARK = '@@case'

/** @param {string} word @returns {string} */
export function decodeString(word) {
  if (word.startsWith('x')) return Buffer.from(word.slice(1), 'hex').toString('utf8')
  const points = word.slice(1).split('.').map(Number)
  return points.map((point) => String.fromCodePoint(point)).join('')
}

function decodeErrorCode(word) {
  return word === '-' ? [] : word.split(':').map(decodeString)
}

/** @param {string} line @returns {{ index: number, outcome: import('./cases.mjs').Outcome } | undefined} */
export function decodeLine(line) {
  const [mark, index, code, result, errorCode, errorInfo] = line.split(' ')
  if (mark !== MARK) return undefined
  const outcome = { code: Number(code), result: decodeString(result) }
  if (outcome.code === 1) {
    outcome.errorCode = decodeErrorCode(errorCode)
    outcome.errorInfo = decodeString(errorInfo)
  }
  return { index: Number(index), outcome }
}

/** A target (see run.mjs) around such a program.
 *  @param {{ name: string, command: string, args?: string[], timeoutMs?: number }} options */
export function createProcessTarget({ name, command, args = [], timeoutMs = 10_000 }) {
  return {
    name,
    async run(scripts, onOutcome) {
      const folder = mkdtempSync(join(tmpdir(), 'feather-conformance-'))
      try {
        const cases = join(folder, 'cases')
        writeFileSync(cases, scripts.map((script) => `${Buffer.from(script, 'utf8').toString('hex')}\n`).join(''))
        let next = 0
        while (next < scripts.length) next = await runFrom(command, [...args, cases, String(next)], next)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }

      /** Run until the process ends or hangs; resolves with the index to go on with. */
      function runFrom(program, words, first) {
        return new Promise((resolve, reject) => {
          const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
          let current = first
          let late = false
          let stderr = ''
          const hang = () => {
            late = true
            child.kill('SIGKILL')
          }
          let timer = setTimeout(hang, timeoutMs)
          child.stderr.on('data', (chunk) => {
            stderr = (stderr + chunk).slice(-2000)
          })
          child.on('error', reject)
          createInterface({ input: child.stdout }).on('line', (line) => {
            const decoded = decodeLine(line)
            if (decoded === undefined || late) return
            clearTimeout(timer)
            timer = setTimeout(hang, timeoutMs)
            current = decoded.index + 1
            onOutcome(decoded.index, decoded.outcome)
          })
          child.on('close', (status, signal) => {
            clearTimeout(timer)
            if (current >= scripts.length) return resolve(current)
            if (late) onOutcome(current, { code: 'timeout', result: `no answer within ${timeoutMs} ms` })
            else onOutcome(current, { code: 'crash', result: `process ended: ${signal ?? status} ${stderr}`.trim() })
            resolve(current + 1)
          })
        })
      }
    },
    async close() {},
  }
}
