/** Which module has which command; none is loaded before a script uses it. */
import type { CommandFamily, CommandRow } from './command.ts'
import { family as basicFamily } from './commands/channels.ts'
import { loadModule, type ModuleName } from './modules.ts'
import type { Policy, Shell } from './shell.ts'

type Family = Extract<ModuleName, `commands/${string}`>

/** A module with commands, and their names. */
interface Commands {
  readonly module: Family
  readonly names: string
}

/** An ensemble and the names of its parts, which are commands of their own: `::tcl::file::exists`. */
interface Ensemble extends Commands {
  readonly name: string
  /** Its whole name, when that is not in the global namespace. */
  readonly command?: string
}

/** Nearly every script needs these: they are there from the beginning. */
const always = ['puts', 'gets', 'read', 'flush', 'eof', 'fblocked', 'close', 'seek', 'tell']

const families: readonly Commands[] = [
  { module: 'commands/configure', names: 'fconfigure' },
  { module: 'commands/chan', names: 'fcopy fileevent' },
  {
    module: 'commands/package',
    names: 'package tclPkgUnknown ::tcl::tm::UnknownHandler ::tcl::tm::add ::tcl::tm::list ::tcl::tm::remove',
  },
  {
    module: 'commands/library',
    names: 'parray tclLog auto_load auto_load_index auto_import auto_qualify ::tcl::pkgconfig',
  },
  { module: 'commands/clock', names: '::tcl::unsupported::clock::configure ::tcl::clock::ClearCaches' },
  { module: 'commands/interp', names: '::tcl::chan::Self ::tcl::chan::HandOver ::tcl::Environment ::tcl::EquipSafe' },
  { module: 'commands/events', names: 'after vwait update exit ::tcl::Signal ::tcl::Bgerror' },
]
const ensembles: readonly Ensemble[] = [
  {
    name: 'chan',
    module: 'commands/chan',
    names:
      'blocked close configure copy create eof event flush gets isbinary names pending pipe pop postevent push puts read seek tell truncate',
  },
  {
    name: 'zlib',
    module: 'commands/zlib',
    names: 'adler32 compress crc32 decompress deflate gunzip gzip inflate push stream',
  },
]

const fileFamilies: readonly Commands[] = [
  { module: 'commands/open', names: 'open' },
  { module: 'commands/file', names: 'cd pwd' },
  { module: 'commands/glob', names: 'glob' },
]
const fileEnsembles: readonly Ensemble[] = [
  {
    name: 'file',
    module: 'commands/file',
    names:
      'atime attributes channels copy delete dirname executable exists extension home isdirectory isfile join link lstat mkdir mtime nativename normalize owned pathtype readable readlink rename rootname separator size split stat system tail tempdir tempfile tildeexpand type volumes writable',
  },
]

const systemEnsembles: readonly Ensemble[] = [
  { name: 'process', command: '::tcl::process', module: 'commands/process', names: 'autopurge list purge status' },
]

const systemFamilies: readonly Commands[] = [
  { module: 'commands/process', names: 'exec pid' },
  { module: 'commands/socket', names: 'socket' },
  { module: 'commands/library', names: 'auto_execok' },
  { module: 'commands/load', names: 'load unload' },
]

/** Give the interpreter the commands that the policy allows. */
export function registerCommands(shell: Shell): void {
  const { engine, policy } = shell
  const withFiles = !policy.safe
  const withSystem = withFiles && policy.root === undefined
  for (const name of always) engine.define(shell, name, () => rowOf(basicFamily, name), true)
  for (const { module, names } of [
    ...families,
    ...(withFiles ? fileFamilies : []),
    ...(withSystem ? systemFamilies : []),
  ]) {
    for (const name of names.split(' ')) engine.define(shell, name, () => rowOf(loadModule(module).family, name))
  }
  const together = [...ensembles, ...(withFiles ? fileEnsembles : []), ...(withSystem ? systemEnsembles : [])]
  for (const { name, module, names } of together) {
    for (const part of names.split(' ')) {
      engine.define(shell, `::tcl::${name}::${part}`, () => partOf(loadModule(module).family, name, part))
    }
  }
  engine.setUp(
    [...together.map(ensembleScript), modulePathScript, ...(policy.safe ? [] : [unknownProcedure])].join('\n'),
  )
}

/** Give an interpreter that a script has made as a safe one its commands, and nothing that a safe one does not have under
 *  tclsh. What reaches the outside is hidden from its scripts by the library.
 *  @param outer what the interpreters around it are kept from */
export function registerForSafe(shell: Shell, outer: Policy): void {
  registerCommands(shell)
  for (const name of [...forLoading, 'tclPkgUnknown', '::tcl::tm::UnknownHandler', '::tcl::EquipSafe']) {
    shell.engine.remove(name)
  }
  for (const name of ['encoding dirs', 'encoding system']) {
    const [ensemble = '', part = ''] = name.split(' ')
    shell.engine.define(shell, `::tcl::${ensemble}::${part}`, () =>
      loadModule('commands/interp').refused(ensemble, part),
    )
  }
  if (outer.safe) return
  const commands = [...fileFamilies, ...(outer.root === undefined ? systemFamilies : [])]
  for (const { module, names } of commands) {
    for (const name of names.split(' ')) shell.engine.define(shell, name, () => rowOf(loadModule(module).family, name))
  }
  shell.engine.remove('auto_execok')
  for (const { name, module, names } of fileEnsembles) {
    for (const part of names.split(' ')) {
      const allowed = safeParts.includes(part)
      const find = (): CommandRow =>
        allowed ? partOf(loadModule(module).family, name, part) : loadModule('commands/interp').refused(name, part)
      shell.engine.define(shell, `::tcl::${name}::${part}`, find)
    }
  }
  shell.engine.setUp(fileEnsembles.map(ensembleScript).join('\n'))
}

/** The parts of `file` that tell nothing of the files that there are. */
const safeParts: readonly string[] = ['channels', 'join', 'pathtype', 'separator', 'split', 'system']

/** What a safe interpreter that `::safe::interpCreate` has made has of its own to find commands with. */
const forLoading: readonly string[] = [
  'auto_import',
  'auto_load',
  'auto_load_index',
  'auto_qualify',
  'parray',
  'tclLog',
]

/** Give a safe interpreter the means to load what it may. */
export function registerForLoading(shell: Shell, script: string): void {
  for (const name of forLoading)
    shell.engine.define(shell, name, () => rowOf(loadModule('commands/library').family, name))
  const bundled = '::tcl::tm::Bundled'
  shell.engine.define(shell, bundled, () => rowOf(loadModule('commands/package').family, bundled))
  shell.engine.setUp(`${script}\n${unknownProcedure}`)
}

/** What is not known may be in the index of what can be loaded. The trace of an error in a command that was loaded is the one
 *  that it has when it is there already: what the call from here adds is cut off. */
const unknownProcedure = String.raw`proc ::unknown {args} {
  set name [lindex $args 0]
  if {![info exists ::auto_noload]} {
    if {[catch {auto_load $name [uplevel 1 {::namespace current}]} found options]} {
      dict append options -errorinfo "\n    (autoloading \"$name\")"
      return -options $options $found
    }
    if {$found} {
      if {[catch {uplevel 1 $args} result options] == 1} {
        set shown [string range $args 0 149]
        while {[string length [encoding convertto -profile tcl8 utf-8 $shown]] > 150} {
          set shown [string range $shown 0 end-1]
        }
        if {$shown ne $args} {append shown ...}
        set trace [dict get $options -errorinfo]
        set added "\"$shown\"\n    (\"uplevel\" body line 1)\n    invoked from within\n\"uplevel 1 \$args\""
        foreach how {{invoked from within} {while executing}} {
          set end "\n    $how\n$added"
          set last [expr {[string length $trace] - [string length $end]}]
          if {[string range $trace $last end] ne $end} continue
          dict set options -errorinfo [string range $trace 0 $last-1]
          if {$how eq {while executing}} {dict unset options -errorinfo}
        }
      }
      dict incr options -level
      return -options $options $result
    }
  }
  return -code error -errorcode [list TCL LOOKUP COMMAND $name] "invalid command name \"$name\""
}`

const modulePathScript =
  'namespace eval ::tcl::tm {namespace ensemble create -command path -map {add ::tcl::tm::add list ::tcl::tm::list remove ::tcl::tm::remove}}'

function ensembleScript({ name, names, command = `::${name}` }: Ensemble): string {
  const map = names
    .split(' ')
    .map((part) => `${part} ::tcl::${name}::${part}`)
    .join(' ')
  return `namespace eval ::tcl::${name} {namespace ensemble create -command ${command} -map {${map}}}`
}

function rowOf(family: CommandFamily, name: string): CommandFamily[number] {
  const row = family.find((candidate) => candidate.name === name)
  if (row === undefined) throw new Error(`no row for ${name}`)
  return row
}

/** The row of an ensemble's part, as its errors call it: `file exists`. */
function partOf(family: CommandFamily, name: string, part: string): CommandRow {
  const row = rowOf(rowOf(family, name).subcommands ?? [], part) as CommandRow
  return { ...row, name: `${name} ${part}` }
}

/** The rows of a command that the program adds: its own, or those of its subcommands. */
export function rowsOf(name: string): readonly CommandRow[] {
  if (always.includes(name)) return [rowOf(basicFamily, name)].flatMap(flatten)
  const ensemble = [...ensembles, ...fileEnsembles, ...systemEnsembles].find(
    ({ name: plain, command = plain }) => command === name || command === `::${name}`,
  )
  const home = [...families, ...fileFamilies, ...systemFamilies].find(({ names }) => names.split(' ').includes(name))
  const module = (ensemble ?? home)?.module
  return module === undefined ? [] : flatten(rowOf(loadModule(module).family, ensemble?.name ?? name))
}

function flatten(row: CommandFamily[number]): readonly CommandRow[] {
  if (row.subcommands === undefined) return [row]
  return row.subcommands.map((part) => ({ ...part, name: `${row.name} ${part.name}` }))
}

/** Every module that may be asked for late. */
export const allModules: readonly ModuleName[] = [
  ...new Set<ModuleName>([
    ...[...families, ...ensembles, ...fileFamilies, ...fileEnsembles, ...systemFamilies].map(({ module }) => module),
    'channels/foreign-codecs',
    'encodings/iso2022',
    'encodings/tables',
    'events/event-loop',
    'io/client',
    'packages/registry',
    'tcl-modules/idna',
    'tcl-modules/indexing',
    'tcl-modules/msgcat',
    'tcl-modules/opt',
    'tcl-modules/platform',
    'tcl-modules/platform-shell',
    'tcl-modules/procedures',
    'tcl-modules/safe',
    'tcl-modules/tcltest',
    'stats',
    'hints',
  ]),
]
