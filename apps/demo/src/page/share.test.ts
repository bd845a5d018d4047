import { describe, expect, test } from 'vitest'
import { fromFragment, toFragment } from './share.ts'

const scripts = [
  '',
  'puts "Hello"',
  'set é {Grüße, 日本語 😀}\n\t# \u0000 \u007f &<>"\'+/=%20#',
  Array.from({ length: 5000 }, (_, i) => `proc p${i} {} {return ${i * 7919}}`).join('\n'),
]

const packed = async (data: Uint8Array<ArrayBuffer>): Promise<string> => {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return `#script=${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`
}

describe('the script in a link', () => {
  test.each(scripts)('comes back as it was (%#)', async (script) => {
    const fragment = await toFragment(script)
    expect(fragment).toMatch(/^#script=[\w-]*$/)
    expect(await fromFragment(fragment)).toBe(script)
  })

  test('is shorter than the script, when that is long', async () => {
    const script = scripts[3]!
    expect((await toFragment(script)).length).toBeLessThan(script.length / 3)
  })

  test.each(['', '#', '#elsewhere', '#other=abc'])('%o holds none', async (fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined()
  })

  test.each(['#script=', '#script=!!!', '#script=AAAA', '#script=abcdefghijklmnop'])(
    '%s is damaged',
    async (fragment) => {
      await expect(fromFragment(fragment)).rejects.toThrow('the link is damaged')
    },
  )

  test('text that is no UTF-8 is damaged', async () => {
    await expect(fromFragment(await packed(Uint8Array.of(0xff, 0xfe, 0xfd)))).rejects.toThrow('the link is damaged')
  })

  test('what inflates to more than a megabyte is refused, on both ways', async () => {
    const bomb = await packed(new Uint8Array(200_000_000))
    expect(bomb.length).toBeLessThan(300_000)
    await expect(fromFragment(bomb)).rejects.toThrow('the script is larger than 1000000 bytes')
    await expect(toFragment('x'.repeat(1_000_001))).rejects.toThrow('the script is larger than 1000000 bytes')
  })
})
