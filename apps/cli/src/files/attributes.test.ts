import { expect, test } from 'vitest'
import { parsePermissions } from './attributes.ts'

test.for([
  ['0600', 0o600],
  ['0o755', 0o755],
  ['420', 0o644],
  ['rwxr-x---', 0o750],
  ['rwsr-xr-t', 0o5755],
  ['u+x', 0o744],
  ['go-r,u=rw', 0o600],
  ['a=r', 0o444],
  ['+x', 0o755],
  ['u+s', 0o4644],
] as [string, number][])('%s on 0o644', ([text, mode]) => {
  expect(parsePermissions(text, 0o644).toString(8)).toBe(mode.toString(8))
})

test('what is no permission', () => {
  expect(() => parsePermissions('foo', 0)).toThrow(
    expect.objectContaining({ message: 'unknown permission string format "foo"' }),
  )
})
