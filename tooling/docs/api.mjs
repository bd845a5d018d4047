// Writes docs/api/ from the declarations that tsc makes of the sources: what each package exports, with its comments.
//
//   node tooling/docs/api.mjs [--check]      after a build; --check writes nothing and fails when a page is not current
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'vite'
import { root } from './pages.mjs'

/** The modules that have a page. */
const modules = {
  'feather-tcl': 'packages/feather/dist/index.d.ts',
  '@feather-tcl/arena': 'packages/arena/dist/index.d.ts',
  '@feather-tcl/arena/values': 'packages/arena/dist/values/index.d.ts',
}

/** Where names come from that a module exports for another package. */
const others = {
  '@feather-tcl/core': 'packages/core/dist/src/index.d.ts',
  '@feather-tcl/host': 'packages/host/dist/index.d.ts',
}

const parsed = new Map()

/** A declaration file: its syntax tree, its text, and the comment before a place. */
function readDeclarations(file) {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const text = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, text, { lang: 'dts' })
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const byEnd = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  /** The doc comment that ends right before `start`. */
  const commentBefore = (start) => {
    const last = byEnd.findLast(({ end }) => end <= start)
    return last !== undefined && text.slice(last.end, start).trim() === '' ? clean(last.value) : ''
  }
  const found = { file, text, body: program.body, commentBefore, comments: byEnd }
  parsed.set(file, found)
  return found
}

const clean = (comment) =>
  comment
    .slice(1)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').replace(/^ (?=\S)/, ''))
    .join('\n')
    .trim()

const fileOf = (from, specifier) =>
  specifier.startsWith('.')
    ? join(dirname(from), specifier.replace(/\.ts$/, '.d.ts'))
    : join(root, others[specifier] ?? modules[specifier])

/** Every name that a file exports, in the order of the text, with the declarations that it has.
 *  @returns {Map<string, { source: object, nodes: object[] }>} */
function exportsOf(file) {
  const source = readDeclarations(file)
  const found = new Map()
  for (const statement of source.body) {
    if (statement.type === 'ExportAllDeclaration')
      for (const [name, one] of exportsOf(fileOf(file, statement.source.value))) found.set(name, one)
    if (statement.type !== 'ExportNamedDeclaration') continue
    if (statement.declaration) {
      for (const name of namesOf(statement.declaration)) {
        const nodes = [...(found.get(name)?.nodes ?? []), statement]
        found.set(name, { source, nodes })
      }
    } else if (statement.source) {
      const there = exportsOf(fileOf(file, statement.source.value))
      for (const { local, exported } of statement.specifiers) found.set(exported.name, there.get(local.name))
    }
  }
  return found
}

const namesOf = (declaration) =>
  declaration.type === 'VariableDeclaration' ? declaration.declarations.map(({ id }) => id.name) : [declaration.id.name]

const kindOf = ({ type }) =>
  ({
    ClassDeclaration: 'class',
    TSInterfaceDeclaration: 'interface',
    TSTypeAliasDeclaration: 'type',
    TSDeclareFunction: 'function',
    VariableDeclaration: 'constant',
  })[type]

/** A part of the text without the comments in it. */
function code({ text, comments }, start, end) {
  let result = ''
  let at = start
  for (const comment of comments.filter((one) => one.start >= start && one.end <= end)) {
    result += text.slice(at, comment.start).replace(/[ \t]+$/, '')
    at = comment.end + (text[comment.end] === '\n' ? 1 : 0)
  }
  return (result + text.slice(at, end)).replace(/\n\s*\n/g, '\n').trim()
}

const asProgram = (text) => `\`\`\`typescript\n${text.replace(/;$/gm, '')}\n\`\`\``

/** A doc comment as Markdown: what is said of parameters, results and exceptions becomes a list. */
function prose(comment) {
  const [text, ...tags] = comment.split(/^@(?=param|returns|throws)/m)
  const items = tags.map((tag) => {
    const [, kind, rest] = /^(\w+)\s*(.*)$/s.exec(tag.replace(/\s*\n\s*/g, ' ').trim())
    const param = kind === 'param' ? /^(\S+)\s*(.*)$/s.exec(rest) : null
    if (param !== null) return `- \`${param[1]}\`: ${param[2]}`
    return `- ${kind === 'returns' ? 'gives' : 'throws'} ${rest}`
  })
  return [text.trim(), items.join('\n')].filter(Boolean).join('\n\n')
}

/** The members of a class, an interface, or a constant that has several, in groups of one name. */
function membersOf(source, declaration) {
  const literal = declaration.declarations?.[0]?.id.typeAnnotation?.typeAnnotation
  const body = declaration.body?.body ?? (literal?.type === 'TSTypeLiteral' ? literal.members : undefined)
  if (body === undefined || declaration.type === 'TSTypeAliasDeclaration') return undefined
  const groups = new Map()
  for (const member of body) {
    if (member.key?.type === 'PrivateIdentifier' || member.accessibility === 'private') continue
    const comment = source.commentBefore(member.start)
    if (comment.includes('@internal')) continue
    const name = member.key === undefined ? '' : source.text.slice(member.key.start, member.key.end)
    const group = groups.get(name) ?? { signatures: [], comments: [] }
    group.signatures.push(...signaturesOf(source, name, member))
    if (comment !== '') group.comments.push(comment)
    groups.set(name, group)
  }
  return [...groups.values()]
}

/** A member as it is written; one that has the type of a function of its file (`list: typeof list`), as that function. */
function signaturesOf(source, name, member) {
  const text = code(source, member.start, member.end)
  const [, local] = /: typeof (\w+);?$/.exec(text) ?? []
  const functions = source.body.filter(({ type, id }) => type === 'TSDeclareFunction' && id.name === local)
  if (functions.length === 0) return [text]
  return functions.map((one) => name + code(source, one.id.end, one.end))
}

/** What stands before the `{` of a declaration with members. */
function headOf(source, declaration) {
  const end = declaration.body?.start ?? declaration.end
  return source.text
    .slice(declaration.start, end)
    .replace(/^declare /, '')
    .trim()
}

function section(name, { source, nodes }) {
  const declarations = nodes.map((node) => node.declaration)
  const comments = nodes.map((node) => source.commentBefore(node.start)).filter(Boolean)
  if (comments.some((comment) => comment.includes('@internal'))) return ''
  const parts = [`## ${name}`, `*${kindOf(declarations[0])}*`]
  const members = membersOf(source, declarations[0])
  if (members === undefined)
    parts.push(
      asProgram(declarations.map((one) => code(source, one.start, one.end).replace(/^declare /, '')).join('\n')),
    )
  else if (declarations[0].type !== 'VariableDeclaration') parts.push(asProgram(headOf(source, declarations[0])))
  parts.push(...comments.map(prose))
  for (const { signatures, comments: said } of members ?? [])
    parts.push(asProgram(signatures.join('\n')), ...said.map(prose))
  return parts.join('\n\n')
}

const pageOf = (name) => `${name.replace('@', '').replaceAll('/', '-')}.md`

/** The pages: path from the project's root, and text. */
export function makePages() {
  const pages = new Map()
  const index = ['# API reference', '', 'Made from the sources by `npm run docs`; do not edit.', '']
  for (const [name, file] of Object.entries(modules)) {
    const exported = [...exportsOf(join(root, file))].sort(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    const sections = exported.map(([one, what]) => section(one, what)).filter(Boolean)
    const text = [`# ${name}`, 'Made from the sources by `npm run docs`; do not edit.', ...sections].join('\n\n')
    pages.set(`docs/api/${pageOf(name)}`, `${text}\n`)
    const links = exported.map(([one]) => `[${one}](${pageOf(name)}#${one.toLowerCase()})`)
    index.push(`- [\`${name}\`](${pageOf(name)}): ${links.join(', ')}`)
  }
  index.push(
    '',
    '`feather-tcl/slim` exports what `feather-tcl` does; its `createFeather` and `createFeatherSync` need a source.',
  )
  pages.set('docs/api/README.md', `${index.join('\n')}\n`)
  return pages
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const check = process.argv.includes('--check')
  let stale = 0
  const pages = makePages()
  for (const [path, text] of pages) {
    const file = join(root, path)
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    stale++
    if (check) console.error(`${relative(process.cwd(), file)} is not current: npm run docs`)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      console.log(path)
    }
  }
  if (check) {
    console.log(`${pages.size - stale} passed, ${stale} failed`)
    process.exitCode = stale > 0 ? 1 : 0
  }
}
