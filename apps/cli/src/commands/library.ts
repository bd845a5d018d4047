/** What tclsh has as procedures of its script library. */
import { type CommandFamily, type CommandRow, matchWord, type Reply } from '../command.ts'
import { CommandFailure, fail, failUsage } from '../failure.ts'
import { loadModule } from '../modules.ts'
import { findProgram } from '../processes/find-program.ts'
import { readScript } from '../script-text.ts'
import type { Shell } from '../shell.ts'
import { parseList, quoteWord } from '../tcl-list.ts'

const parray: CommandRow = {
  name: 'parray',
  min: 1,
  max: 2,
  usage: 'a ?pattern?',
  run(shell, [name, pattern = '*']) {
    const { engine } = shell
    if (engine.call('array', 'exists', name!) !== '1') fail(`"${name}" isn't an array`)
    const words = parseList(engine.call('array', 'get', name!, pattern))
    const pairs: [string, string][] = []
    for (let i = 0; i + 1 < words.length; i += 2) pairs.push([`${name}(${words[i]})`, words[i + 1]!])
    pairs.sort(([a], [b]) => (a < b ? -1 : 1))
    const width = Math.max(0, ...pairs.map(([left]) => left.length))
    const stdout = shell.channels.get('stdout')
    for (const [left, value] of pairs) stdout.write(`${left.padEnd(width)} = ${value}\n`)
    return ''
  },
}

const autoExecok: CommandRow = {
  name: 'auto_execok',
  min: 1,
  max: 1,
  usage: 'name',
  run(shell, [name]): Reply {
    try {
      const file = findProgram(name!, shell.paths.folder, shell.engine.getVar('::env(PATH)') ?? '')
      return [name!.includes('/') ? name! : file]
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      return ''
    }
  },
}

const tclLog: CommandRow = {
  name: 'tclLog',
  min: 1,
  max: 1,
  usage: 'string',
  run(shell: Shell, [text]) {
    shell.channels.get('stderr').write(`${text}\n`)
    return ''
  },
}

/** The names under which a command may be in the index, the likeliest first. Global ones have no colons. */
function qualify(command: string, namespace: string): string[] {
  const name = command.replace(/:{3,}/g, '::')
  if (name.startsWith('::')) return [name.indexOf('::', 2) < 0 ? name.slice(2) : name]
  const global = name.includes('::') ? `::${name}` : name
  return namespace === '::' ? [global] : [`${namespace}::${name}`, global]
}

const autoQualify: CommandRow = {
  name: 'auto_qualify',
  min: 2,
  max: 2,
  usage: 'cmd namespace',
  run: (_shell, [command, namespace]) => qualify(command!, namespace!),
}

/** Run what the index, or the program, has for a command, in the global namespace. */
function loadFromIndex(shell: Shell, name: string): boolean {
  const script =
    shell.engine.getVar(`::auto_index(${name})`) ?? loadModule('tcl-modules/procedures').procedureScript(name)
  if (script === undefined) return false
  shell.engine.evalGlobal(script)
  return true
}

const autoLoad: CommandRow = {
  name: 'auto_load',
  min: 1,
  max: 2,
  usage: 'cmd ?namespace?',
  run(shell, [command, namespace = '::']) {
    // The last one as it was written, as some indexes have it.
    const names = [...qualify(command!, namespace), command!]
    const find = (): boolean =>
      names.some((name) => loadFromIndex(shell, name) && shell.engine.call('namespace', 'which', `::${name}`) !== '')
    if (find()) return 1
    if (!mayReadIndexFiles(shell) || !folderListChanged(shell)) return 0
    readIndexFiles(shell)
    return find() ? 1 : 0
  },
}

/** The value of `auto_path` when the index files were last looked for. */
const searched = new WeakMap<Shell, string>()

/** Has `auto_path` changed since then: only then there may be more than is known. */
function folderListChanged(shell: Shell): boolean {
  return searched.get(shell) !== (shell.engine.getVar('::auto_path') ?? '')
}

function mayReadIndexFiles({ mediated, policy }: Shell): boolean {
  return mediated || !policy.safe
}

/** Read the index files of the folders in `auto_path`; the first folder's entries win. */
function readIndexFiles(shell: Shell): void {
  const path = shell.engine.getVar('::auto_path') ?? ''
  searched.set(shell, path)
  for (const folder of parseList(path).reverse()) {
    if (shell.mediated) {
      shell.engine.call('apply', '{dir} {global auto_index; catch {source [file join $dir tclIndex]}}', folder)
      continue
    }
    let text: string
    try {
      text = readScript(shell, `${folder}/tclIndex`)
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      continue
    }
    if (!text.startsWith('# Tcl autoload index file, version 2.0')) continue
    shell.engine.evalGlobal(
      `apply {{dir text} {global auto_index; eval $text}} ${[folder, text].map(quoteWord).join(' ')}`,
    )
  }
}

const autoLoadIndex: CommandRow = {
  name: 'auto_load_index',
  min: 0,
  max: 0,
  usage: '',
  run(shell) {
    if (mayReadIndexFiles(shell)) readIndexFiles(shell)
    return 1
  },
}

const autoImport: CommandRow = {
  name: 'auto_import',
  min: 1,
  max: 1,
  usage: 'pattern',
  run(shell, [pattern]) {
    if (!pattern!.includes('::')) return ''
    if (mayReadIndexFiles(shell) && folderListChanged(shell)) readIndexFiles(shell)
    if (shell.engine.call('array', 'exists', '::auto_index') !== '1') return ''
    for (const name of parseList(
      shell.engine.call('array', 'names', '::auto_index', `::${pattern!.replace(/^::/, '')}`),
    )) {
      if (shell.engine.commands(name).length === 0) loadFromIndex(shell, name)
    }
    return ''
  },
}

/** How Tcl was built: nothing is installed in folders of its own. */
const configuration: Readonly<Record<string, string>> = {
  debug: '0',
  threaded: '0',
  profiled: '0',
  '64bit': '1',
  optimized: '1',
  mem_debug: '0',
  compile_debug: '0',
  compile_stats: '0',
  'libdir,runtime': '',
  'bindir,runtime': '',
  'scriptdir,runtime': '',
  'includedir,runtime': '',
  'docdir,runtime': '',
  'libdir,install': '',
  'bindir,install': '',
  'scriptdir,install': '',
  'includedir,install': '',
  'docdir,install': '',
}

const pkgconfig: CommandRow = {
  name: '::tcl::pkgconfig',
  min: 1,
  max: 2,
  usage: 'subcommand ?arg?',
  run(_shell, [word, key]): Reply {
    if (matchWord(['get', 'list'], word!, 'subcommand') === 'list') {
      if (key !== undefined) failUsage('::tcl::pkgconfig list')
      return Object.keys(configuration)
    }
    if (key === undefined) failUsage('::tcl::pkgconfig get key')
    const value = Object.hasOwn(configuration, key) ? configuration[key] : undefined
    return value ?? fail('key not known', 'TCL', 'LOOKUP', 'CONFIG', key)
  },
}

export const family: CommandFamily = [
  parray,
  autoExecok,
  tclLog,
  autoLoad,
  autoLoadIndex,
  autoImport,
  autoQualify,
  pkgconfig,
]
