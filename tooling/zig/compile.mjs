// Compiles C files in parallel, and only those whose text, headers, flags or compiler changed.
//
// Beside each object stands a record with a hash over everything that went into it; the compiler's own list of
// headers says what that is. A file that compiled with warnings gets no record, so that it warns again next time.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'

/** Compile `sources` (paths relative to `cwd`, so that objects are the same in every folder) into `folder`.
 *  `more` gives the flags that one file has besides.
 *  @returns {Promise<{objects: string[], compiled: number}>} objects in the order of `sources`
 *  @throws when a file does not compile; the compiler has printed why */
export async function compileAll({ cc, flags: common, more = () => [], identity, sources, folder, cwd, env }) {
  const hashes = new Map()
  const queue = sources.map((source) => ({ source, object: join(folder, `${source.replaceAll('..', '_')}.o`) }))
  const objects = queue.map((job) => job.object)
  let compiled = 0
  let failed = 0

  async function worker() {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const record = `${job.object}.json`
      const flags = [...common, ...more(job.source)]
      const key = [identity, ...cc, ...flags].join('\n')
      if (isCurrent(record, key)) continue
      mkdirSync(dirname(job.object), { recursive: true })
      rmSync(record, { force: true })
      const depfile = `${job.object}.d`
      const args = [...flags, '-MD', '-MF', depfile, '-c', job.source, '-o', job.object]
      const { code, output } = await runTool([...cc, ...args], { cwd, env })
      compiled++
      if (output) process.stderr.write(output)
      if (code !== 0) failed++
      else if (!output) writeRecord(record, key, readDepfile(depfile))
    }
  }

  const hashOf = (file) => {
    if (!hashes.has(file)) {
      const path = join(cwd, file)
      const at = existsSync(path) ? path : file
      hashes.set(file, existsSync(at) ? createHash('sha256').update(readFileSync(at)).digest('hex') : 'missing')
    }
    return hashes.get(file)
  }
  const digest = (key, files) =>
    createHash('sha256')
      .update([key, ...files.map(hashOf)].join('\n'))
      .digest('hex')
  const writeRecord = (record, key, files) => writeFileSync(record, JSON.stringify({ hash: digest(key, files), files }))
  const isCurrent = (record, key) => {
    if (!existsSync(record)) return false
    const { hash, files } = JSON.parse(readFileSync(record, 'utf8'))
    return hash === digest(key, files)
  }

  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  if (failed) throw new Error(`${failed} C file${failed > 1 ? 's' : ''} did not compile`)
  return { objects, compiled }
}

/** Make-style `target: a.c b.h \` with escaped spaces. */
function readDepfile(file) {
  const text = readFileSync(file, 'utf8').replace(/\\\r?\n/g, ' ')
  const list = text.slice(text.indexOf(': ') + 2)
  return list
    .split(/(?<!\\)\s+/)
    .filter(Boolean)
    .map((name) => name.replaceAll('\\ ', ' '))
}

/** Run a command line and collect what it prints. */
export function runTool([command, ...args], { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
