/** Finding where a script calls a command, by its text alone. */

/** The argument text of each place in `script` where the words of `path` (`['string', 'map']`) stand in command
 *  position: after the beginning of a line, a separator, an opening bracket, brace or quote, or a braced word.
 *  @param {string} script
 *  @param {readonly string[]} path
 *  @returns {string[]} */
export function findUses(script, path) {
  const name = path[0].startsWith('::') ? `(?:::)?${escapeRegExp(path[0].slice(2))}` : `(?:::)?${escapeRegExp(path[0])}`
  const words = [name, ...path.slice(1).map(escapeRegExp)].join('[ \\t]+')
  const pattern = new RegExp(`(?<=(?:^|[\\[{;"\\n]|\\}\\s)\\s*)${words}(?![^\\s\\]};"])`, 'g')
  const found = []
  for (const match of script.matchAll(pattern)) found.push(argumentText(script, match.index + match[0].length))
  return found
}

/** From `start` to the end of the command that it is in: the line's end or a closing bracket or brace. */
function argumentText(script, start) {
  let depth = 0
  for (let at = start; at < script.length; at++) {
    const char = script[at]
    if (char === '\\') at += 1
    else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') {
      depth -= 1
      if (depth < 0) return script.slice(start, at)
    } else if ((char === '\n' || char === ';') && depth === 0) return script.slice(start, at)
  }
  return script.slice(start)
}

/** `text` as a regular expression that matches it. */
export function escapeRegExp(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
