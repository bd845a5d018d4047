/** Compiled code is kept for the next start, where nobody else can write. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Ending, feather, inFolder } from './run-cli.ts'

/** Run with a cache folder of its own, as users do: without flags for Node. */
function start(cache: string, more: NodeJS.ProcessEnv = {}): Ending {
  const { NODE_OPTIONS: _, ...rest } = process.env
  return feather(['-e', 'puts [expr {6 * 7}]'], { env: { ...rest, XDG_CACHE_HOME: cache, ...more } })
}

const fine: Ending = { code: 0, out: '42\n', err: '' }

/** The one file that is kept. */
function kept(cache: string): string {
  const folder = join(cache, 'feather', 'code')
  const names = readdirSync(folder)
  expect(names).toHaveLength(1)
  return join(folder, names[0]!)
}

test('the first start keeps it, privately; the second uses it', () => {
  inFolder({}, (cache) => {
    expect(start(cache)).toEqual(fine)
    const file = kept(cache)
    const { mode, ino, size } = statSync(file)
    expect(mode & 0o777).toBe(0o600)
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
    expect(size).toBeGreaterThan(100_000)
    expect(start(cache)).toEqual(fine)
    expect(statSync(kept(cache)).ino).toBe(ino)
  })
})

test('what is damaged is made again', () => {
  inFolder({}, (cache) => {
    start(cache)
    const file = kept(cache)
    const whole = readFileSync(file)
    for (const bytes of [Buffer.alloc(0), Buffer.from('nonsense'), whole.subarray(0, whole.length >> 1)]) {
      writeFileSync(file, bytes)
      expect(start(cache)).toEqual(fine)
      expect(statSync(kept(cache)).size).toBeGreaterThan(100_000)
    }
  })
})

test('what others can write is not used', () => {
  inFolder({}, (cache) => {
    start(cache)
    const file = kept(cache)
    writeFileSync(file, 'written by somebody')
    chmodSync(file, 0o666)
    chmodSync(join(file, '..'), 0o777)
    expect(start(cache)).toEqual(fine)
    expect(readFileSync(file, 'utf8')).toBe('written by somebody')
  })
})

test('without a place for it, and with flags for Node, nothing is kept', () => {
  inFolder({ file: '' }, (cache) => {
    expect(start(join(cache, 'file'))).toEqual(fine)
    mkdirSync(join(cache, 'other'))
    expect(start(join(cache, 'other'), { NODE_OPTIONS: '--no-warnings' })).toEqual(fine)
    expect(readdirSync(join(cache, 'other'))).toEqual([])
  })
})
