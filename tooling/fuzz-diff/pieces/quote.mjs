/** A value as a word of a script. */
const BARE = /^[A-Za-z0-9_+\-.:/=,*?<>@%!^&|~]+$/

export function quote(value) {
  if (BARE.test(value)) return value
  if (bracesHold(value)) return `{${value}}`
  return value.replace(/[\s\\{}[\]$";#\x00-\x1f]/g, (c) =>
    c === '\n' ? '\\n' : c.charCodeAt(0) < 32 ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : `\\${c}`,
  )
}

function bracesHold(value) {
  if (value.includes('\\') || value.includes('\0')) return false
  let depth = 0
  for (const c of value) {
    if (c === '{') depth++
    else if (c === '}' && --depth < 0) return false
  }
  return depth === 0
}
