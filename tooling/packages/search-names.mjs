// Searches which short names of members make a page smaller after gzip, and writes them to short-names.txt.
//
//   npx turbo run build && npx node tooling/packages/search-names.mjs [seconds]
//
// It begins with the names that the bundle has, gives a member that of another, and keeps what is not larger: some 50 tries a second.
// Worth a run of some minutes where much of the packages' code has changed; what is there goes on to hold for what has not.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { internalMembers } from './internal-names.ts'
import { remove, root } from './packed.mjs'
import { namesFile, sharersOf, shortNames } from './short-names.ts'
import { bundled } from './size.mjs'

const seconds = Number(process.argv[2] ?? 600)

/** The text of a page before, between and behind the members, and these; what a member has for a name meanwhile has no other word. */
async function pageWithMembers() {
  const outDir = join(root, 'packages/feather/dist/.names')
  const props = Object.fromEntries([...shortNames().keys()].map((name) => [`$${name}`, `member_${name}_`]))
  try {
    await build({
      root: join(root, 'packages/feather'),
      logLevel: 'error',
      build: { outDir, terserOptions: { nameCache: { props: { props } } } },
    })
    return String(await bundled(join(outDir, 'slim.js'))).split(/\bmember_(\w+)_/)
  } finally {
    remove(outDir)
  }
}

const pieces = await pageWithMembers()
const members = internalMembers()
const sharers = sharersOf(members)
const all = shortNames()
const isMember = (at) => at % 2 === 1
const nameOf = (name) => sharers.names.get(name) ?? all.get(name)
const page = () => pieces.map((piece, at) => (isMember(at) ? nameOf(piece) : piece)).join('')
const sizeNow = () => gzipSync(page(), { level: 9 }).length

const used = new Set(pieces.filter((_, at) => isMember(at)))
const names = members.names.filter((name) => used.has(name))
const shorts = [...new Set(names.map(nameOf))]
/** One of several, the first ones more often. */
const one = (list) => list[Math.floor(Math.random() ** 2 * list.length)]

/** A member gets the short name of another; those that must not share it get what the member had. What each had before, or undefined
 *  where that cannot be. */
function exchange() {
  const [name, short] = [one(names), one(shorts)]
  const old = nameOf(name)
  const others = sharers.against(name, short)
  if (short === old || !others.every((other) => sharers.names.get(other) === short)) return undefined
  const before = new Map([[name, old], ...others.map((other) => [other, short])])
  sharers.give(name, short)
  for (const other of others) sharers.give(other, old)
  if (others.every((other) => sharers.against(other, old).length === 0)) return before
  restore(before)
  return undefined
}

function restore(before) {
  for (const [name, short] of before) sharers.give(name, short)
}

let size = sizeNow()
console.log(`${size} bytes after gzip`)
let tries = 0
for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
  const before = exchange()
  if (before === undefined) continue
  tries++
  const candidateSize = sizeNow()
  if (candidateSize <= size) size = candidateSize
  else restore(before)
}
writeFileSync(namesFile, `${members.names.map((name) => `${name} ${nameOf(name)}`).join('\n')}\n`)
console.log(`${size} bytes after ${tries} tries`)
