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

/** The files that are kept: the program's code and the core's. */
function kept(cache: string): string[] {
  const folder = join(cache, 'feather', 'code')
  const names = readdirSync(folder)
  expect(names).toHaveLength(2)
  return names.sort().map((name) => join(folder, name))
}

const inodes = (cache: string): number[] => kept(cache).map((file) => statSync(file).ino)

test('the first start keeps it, privately; the second uses it', () => {
  inFolder({}, (cache) => {
    expect(start(cache)).toEqual(fine)
    for (const file of kept(cache)) {
      const { mode, size } = statSync(file)
      expect(mode & 0o777).toBe(0o600)
      expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
      expect(size).toBeGreaterThan(100_000)
    }
    const before = inodes(cache)
    expect(start(cache)).toEqual(fine)
    expect(inodes(cache)).toEqual(before)
  })
})

test('what is damaged is made again', () => {
  inFolder({}, (cache) => {
    start(cache)
    for (const file of kept(cache)) {
      const whole = readFileSync(file)
      const other = Buffer.from(whole)
      other.fill(1, 0, 64)
      for (const bytes of [Buffer.alloc(0), Buffer.from('nonsense'), whole.subarray(0, whole.length >> 1), other]) {
        writeFileSync(file, bytes)
        expect(start(cache)).toEqual(fine)
        expect(readFileSync(file).length).toBeGreaterThan(100_000)
        expect(readFileSync(file).subarray(0, 64)).not.toEqual(other.subarray(0, 64))
      }
    }
  })
})

test('what others can write is not used', () => {
  inFolder({}, (cache) => {
    start(cache)
    const files = kept(cache)
    for (const file of files) {
      writeFileSync(file, 'written by somebody')
      chmodSync(file, 0o666)
      chmodSync(join(file, '..'), 0o777)
    }
    expect(start(cache)).toEqual(fine)
    for (const file of files) expect(readFileSync(file, 'utf8')).toBe('written by somebody')
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

test('where nothing can be kept, a start is as any other', () => {
  inFolder({}, (cache) => {
    mkdirSync(join(cache, 'feather/code'), { recursive: true })
    chmodSync(join(cache, 'feather/code'), 0o777)
    expect(start(cache)).toEqual(fine)
    expect(readdirSync(join(cache, 'feather/code'))).toEqual([])
  })
})
