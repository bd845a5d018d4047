/** What the page costs to load. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { built } from './server.ts'

/** Bytes of all files, each compressed for itself. */
const MOST = 400_000

const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))

const text = (file: string): string => readFileSync(file, 'utf8')

test('everything together is under 400 KB gzipped', () => {
  const sizes = files.map((file) => ({
    file: relative(built, file),
    size: gzipSync(readFileSync(file), { level: 9 }).length,
  }))
  const total = sizes.reduce((sum, { size }) => sum + size, 0)
  console.log([...sizes, { file: 'total', size: total }].map(({ file, size }) => `${size}  ${file}`).join('\n'))
  expect(sizes.length).toBeGreaterThan(3)
  expect(total).toBeLessThan(MOST)
})

test('nothing is fetched from elsewhere, and all addresses are relative', () => {
  const html = text(join(built, 'index.html'))
  for (const [, address] of html.matchAll(/\b(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^(\.\/|#|data:)/)
  expect(html.replaceAll('&#39;', "'")).toContain("script-src 'self' 'wasm-unsafe-eval'")
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
  for (const file of files.filter((one) => one.endsWith('.js')))
    expect(text(file)).not.toMatch(/\bnew Function\b|\beval\(['"`]/)
  for (const file of files.filter((one) => one.endsWith('.css')))
    expect(text(file)).not.toMatch(/@import|url\(\s*['"]?https?:/)
})
