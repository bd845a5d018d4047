// What a page loads stays small.
import { beforeAll, expect, test } from 'vitest'
import { limits, sizes } from '../size.mjs'

let found
beforeAll(async () => {
  found = await sizes()
})

test.each(Object.entries(limits))('%s: at most %d bytes after gzip', (name, most) => {
  expect(found[name]).toBeGreaterThan(500)
  expect(found[name]).toBeLessThanOrEqual(most)
})
