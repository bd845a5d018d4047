/** A terminal for tests and benchmarks: tmux, with a server of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cli } from './run-script.ts'

export const hasTmux: boolean = spawnSync('tmux', ['-V']).status === 0

let servers = 0

export class Tmux {
  readonly home: string = mkdtempSync(join(tmpdir(), 'feather-home-'))
  #socket = ''

  #tmux(...args: string[]): string {
    return execFileSync('tmux', ['-L', this.#socket, '-f', '/dev/null', ...args], { encoding: 'utf8' })
  }

  /** Start the CLI in a fresh terminal; its exit code is printed when it ends. */
  async start(args: readonly string[] = [], env: Record<string, string> = {}): Promise<void> {
    const settings = { HOME: this.home, XDG_STATE_HOME: '', NO_COLOR: '', ...env }
    const assignments = Object.entries(settings).map(([name, value]) => `${name}='${value}'`)
    const words = args.map((word) => `'${word}'`).join(' ')
    const program = `cd ${this.home}; env ${assignments.join(' ')} '${process.execPath}' '${cli}' ${words}`
    this.#stop()
    // A server that has been told to stop may still be there.
    servers += 1
    this.#socket = `feather-test-${process.pid}-${servers}`
    this.#tmux('new-session', '-d', '-x', '80', '-y', '24', `${program}; echo "exit code $?"; sleep 1000`)
    await this.see(/^(%|\d+>|exit code)/m)
  }

  /** Type a text. */
  type(text: string): void {
    this.#tmux('send-keys', '-l', '--', text)
  }

  /** Press keys, by tmux's names: `Enter`, `C-c`, `Up`. */
  press(...keys: string[]): void {
    this.#tmux('send-keys', ...keys)
  }

  /** Paste a text as terminals do. */
  paste(text: string): void {
    this.#tmux('set-buffer', '--', text)
    this.#tmux('paste-buffer', '-p')
  }

  /** Type many lines, one after the other. */
  enter(lines: readonly string[]): void {
    this.#tmux('set-buffer', '--', `${lines.join('\n')}\n`)
    this.#tmux('paste-buffer')
  }

  /** Write what the program prints from now on into a file. */
  record(file: string): void {
    this.#tmux('pipe-pane', '-o', `cat > '${file}'`)
  }

  resize(columns: number, rows: number): void {
    this.#tmux('resize-window', '-x', String(columns), '-y', String(rows))
  }

  /** What is on the screen. */
  screen(): string {
    return this.#tmux('capture-pane', '-p').replace(/\s+$/, '')
  }

  /** The same with escape sequences for colors. */
  colors(): string {
    return this.#tmux('capture-pane', '-p', '-e').replace(/\s+$/, '')
  }

  /** Wait until a text is on the screen; the screen. */
  async see(text: string | RegExp, milliseconds = 10_000): Promise<string> {
    const end = performance.now() + milliseconds
    for (;;) {
      const screen = this.screen()
      if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen
      if (performance.now() > end) throw new Error(`never saw ${text} on this screen:\n${screen}`)
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  }

  /** Type a line and wait for what it prints, and for the next prompt. */
  async run(line: string, expected: string | RegExp): Promise<string> {
    this.type(line)
    this.press('Enter')
    await this.see(expected)
    return this.see(/(^|\n)(%|\d+>|exit code \d+)$/)
  }

  #stop(): void {
    if (this.#socket !== '') spawnSync('tmux', ['-L', this.#socket, 'kill-server'])
  }

  close(): void {
    this.#stop()
    rmSync(this.home, { recursive: true, force: true })
  }
}

/** Type ten thousand lines into a REPL, a hundred at a time; the last of each hundred prints `piece N done`. */
export async function typeTenThousandLines(terminal: Tmux): Promise<void> {
  for (let piece = 0; piece < 100; piece += 1) {
    const lines = Array.from({ length: 98 }, (_, i) => `set v${i} [string length "line ${piece * 100 + i}"]`)
    terminal.enter(['lappend times [clock microseconds]', ...lines, `string cat {piece ${piece} } done`])
    await terminal.see(new RegExp(`\\npiece ${piece} done\\n%`), 60_000)
  }
}
