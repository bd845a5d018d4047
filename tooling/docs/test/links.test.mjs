// Links in the documentation lead to files, and to headings, that there are.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { pages, root } from '../pages.mjs'

/** What a heading is called in a link. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

const anchorsOf = (file) =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^#{1,6} (.*)$/gm), ([, heading]) => anchorOf(heading))

const withoutCode = (text) => text.replace(/^```.*?^```/gms, '').replace(/`[^`\n]*`/g, '')

const all = pages()

test('there are pages', () => expect(all.length).toBeGreaterThan(10))

test.each(all)('%s', (page) => {
  const wrong = []
  const text = withoutCode(readFileSync(join(root, page), 'utf8'))
  for (const [, inMarkdown, inHtml] of text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)) {
    const target = inMarkdown ?? inHtml
    if (/^[a-z]+:/.test(target)) continue
    const [path, anchor] = target.split('#')
    const file = path === '' ? join(root, page) : join(root, dirname(page), path)
    if (!existsSync(file)) wrong.push(target)
    else if (anchor !== undefined && !anchorsOf(file).includes(anchor)) wrong.push(target)
  }
  expect(wrong).toEqual([])
})
