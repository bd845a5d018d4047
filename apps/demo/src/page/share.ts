/** A script in the fragment of the page's address: deflated, in the alphabet of URLs. No server ever sees it. */

const PREFIX = '#script='
/** UTF-8 bytes of a script that is taken from an address: a short one can inflate to gigabytes. */
const MOST = 1_000_000

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > MOST) {
      await reader.cancel()
      throw new RangeError(`the script is larger than ${MOST} bytes`)
    }
    chunks.push(value as Uint8Array<ArrayBuffer>)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

const through = (
  data: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => collect(new Blob([data]).stream().pipeThrough(by))

/** The fragment for a script. @throws RangeError when the script is too large to be read back */
export async function toFragment(script: string): Promise<string> {
  const data = new TextEncoder().encode(script)
  if (data.length > MOST) throw new RangeError(`the script is larger than ${MOST} bytes`)
  const packed = await through(data, new CompressionStream('deflate-raw'))
  const text = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''))
  return PREFIX + text.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** The script of a fragment; undefined when it holds none.
 *  @throws Error when it holds something that is no script */
export async function fromFragment(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined
  try {
    const text = atob(fragment.slice(PREFIX.length).replace(/-/g, '+').replace(/_/g, '/'))
    const packed = Uint8Array.from(text, (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(
      await through(packed, new DecompressionStream('deflate-raw')),
    )
  } catch (error) {
    throw new Error(error instanceof RangeError ? error.message : 'the link is damaged', { cause: error })
  }
}
