// The TypeScript and Markdown that follow from the host-op table.

export const hashModule = (hash) => `// Generated from spec.ts; do not edit.

/** Hash of the host-op table: names, argument kinds, results. The wasm carries the one it was compiled with. */
export const hostOpsHash: number = ${hash}
`

export const importsModule = (names) => `// Generated from spec.ts; do not edit.

const names: Readonly<Record<string, string>> = {
${[...names].map(([op, name]) => `  ${op}: '${name}',`).join('\n')}
}

/** The name under which the wasm imports an op, from module \`env\`. */
export function importName(op: string): string {
  return names[op] ?? op
}
`

export const builtForModule = (
  hash,
  core,
  host,
) => `// Generated from the core's host-ops/spec.ts and the packages' versions; do not edit.

/** The table of host ops that this version of the host implements, and the version of the core that it was made with. */
export const builtFor: { readonly hash: number; readonly core: string; readonly host: string } = {
  hash: ${hash},
  core: '${core}',
  host: '${host}',
}
`

const kinds = `| kind | C | crosses as |
| --- | --- | --- |
| handle | \`int32_t\` | names a value or a variable; 0 is none, below 0 pinned |
| cell | \`Cell *\` | address of a VM cell |
| ptr | \`void *\` | address in linear memory |
| i32 | \`int32_t\` | signed integer |
| size | \`uint32_t\` | count or length |
| f64 | \`double\` | number |
| bool | \`bool\` | 0 or 1 |
| status | \`Status\` | completion code: an op returns one, it never throws through C |`

const signature = (op) => {
  const args = op.args.map((arg) => (/^a\d+$/.test(arg.name) ? arg.kind : `${arg.kind} ${arg.name}`)).join(', ')
  return `${op.name}(${args})${op.ret === 'void' ? '' : ` -> ${op.ret}`}`
}

/** Text of docs/host-ops.md. */
export function referencePage(ops, hash) {
  const families = [...new Set(ops.map((op) => op.family))]
  const section = (family) => {
    const rows = ops.filter((op) => op.family === family)
    const lines = rows.map((op) => `| \`${signature(op)}\` | ${op.doc.replaceAll('|', '\\|').replaceAll('\n', ' ')} |`)
    return `## ${family}\n\n| op | |\n| --- | --- |\n${lines.join('\n')}\n`
  }
  return `# Host ops

What the core asks of its host: ${ops.length} functions, imported by the wasm from module \`env\` under short names
(\`importName\` of \`@feather-tcl/core/host-ops/imports\`), called \`feather_host_<op>\` in C, or fields of
\`FeatherHostOps\` in a native build. This page is generated from \`packages/core/host-ops/spec.ts\`; hash of the table: \`${hash}\`.

${kinds}

${families.map(section).join('\n')}`
}
