/** The page: its parts, and what goes between them. */
import { type Example, examples } from '../examples/index.ts'
import type { QuestionName, Questions } from '../protocol.ts'
import { Console } from './console.ts'
import { byId, make } from './dom.ts'
import { Editor } from './editor.ts'
import { Ended, Engine } from './engine.ts'
import { MemoryPanel } from './memory-panel.ts'
import { Prompt } from './prompt.ts'
import { fromFragment, toFragment } from './share.ts'
import { StageView } from './stage-view.ts'
import { SurvivalKit } from './survival.ts'
import { startTheme } from './theme.ts'
import { duration } from './units.ts'
import { firstWorker } from './workers.ts'

const output = new Console(byId('log'))
const runButton = byId<HTMLButtonElement>('run')
const stopButton = byId<HTMLButtonElement>('stop')
const status = byId('status')

const engine = new Engine(firstWorker, {
  ready({ ms }) {
    byId('started').textContent = duration(ms)
    showActivity()
  },
  output: ({ channel, text }) => output.output(channel, text),
  samples: ({ numbers }) => memory.add(numbers),
  live: ({ sample }) => memory.live(sample),
  draw: ({ drawings }) => stage.draw(drawings),
  activity: showActivity,
  lost(why) {
    output.note(why)
    memory.clear()
    stage.draw([{ op: 'clear' }])
  },
})

/** Ask something that runs a script; undefined when its worker was ended, which the console tells. */
async function attempt<N extends QuestionName>(
  name: N,
  ask: Questions[N]['ask'],
): Promise<Questions[N]['answer'] | undefined> {
  if (engine.busy) return undefined
  try {
    return await engine.ask(name, ask)
  } catch (error) {
    if (!(error instanceof Ended)) output.note(error instanceof Error ? error.message : String(error))
    return undefined
  }
}

const complete = (text: string, cursor: number): Promise<Questions['complete']['answer']> =>
  engine.busy ? Promise.resolve([]) : engine.ask('complete', { text, cursor })

const memory = new MemoryPanel((name) => attempt('workload', { name }))
const survival = new SurvivalKit((script) => attempt('survive', { script }))
const stage = new StageView(async (id) => {
  // A running script does not keep its buttons from working; they wait for their turn.
  const outcome = await engine.ask('press', { id }).catch(() => undefined)
  if (outcome !== undefined && !outcome.ok) output.end(outcome, false)
})

const editor = new Editor({
  parent: byId('editor'),
  complete,
  run: () => void runScript(),
  check: async (text) =>
    engine.busy ? undefined : (await engine.ask('parse', { text }).catch(() => undefined))?.problem,
})

const prompt = new Prompt({
  parent: byId('prompt'),
  complete,
  ready: () => !engine.busy,
  isComplete: async (text) => (await engine.ask('parse', { text })).status !== 'incomplete',
  run: (script) => void runLine(script),
  changed: (text) => void showUsage(text),
})

async function runScript(): Promise<void> {
  if (engine.busy) return
  const script = editor.text
  const example = examples.find((one) => one.script === script)
  editor.clearMarks()
  choose(example)
  output.begin('ran', example?.label ?? 'the script')
  const outcome = await attempt('run', { script, from: 'editor' })
  if (outcome === undefined) return
  output.end(outcome, true)
  if (!outcome.ok) editor.markFailure(script, outcome)
}

async function runLine(script: string): Promise<void> {
  output.begin('typed', script)
  const outcome = await attempt('run', { script, from: 'prompt' })
  if (outcome !== undefined) output.end(outcome, false)
}

async function showUsage(text: string): Promise<void> {
  const usage = engine.busy || text.trim() === '' ? '' : await engine.ask('usage', { text }).catch(() => '')
  if (text === prompt.text) byId('usage').textContent = usage
}

function showActivity(): void {
  const { busy, repeating } = engine
  const active = busy || repeating
  // What is disabled cannot have the focus: that would take the place from those who use the keyboard.
  runButton.disabled = false
  runButton.setAttribute('aria-disabled', String(busy))
  stopButton.setAttribute('aria-disabled', String(!active))
  document.body.classList.toggle('busy', active)
  status.textContent = engine.failed ? 'failed' : busy ? 'running' : repeating ? 'repeating' : 'ready'
  memory.enable(!busy)
  survival.enable(!busy)
}

async function stop(): Promise<void> {
  if (engine.busy || engine.repeating) await engine.stop()
}

// --- the gallery, links ---

const chips = new Map<Example, HTMLButtonElement>()

function choose(example: Example | undefined): void {
  for (const [one, chip] of chips) chip.setAttribute('aria-pressed', String(one === example))
}

for (const example of examples) {
  const chip = make('button', { type: 'button', 'aria-pressed': 'false', 'data-example': example.name }, example.label)
  chip.addEventListener('click', async () => {
    await stop()
    editor.text = example.script
    choose(example)
    output.clear()
    await runScript()
  })
  chips.set(example, chip)
  byId('gallery').append(chip)
}

async function share(): Promise<void> {
  const button = byId<HTMLButtonElement>('share')
  const say = (text: string): void => {
    byId('share-said').textContent = text
    setTimeout(() => (byId('share-said').textContent = ''), 4000)
  }
  try {
    history.replaceState(null, '', await toFragment(editor.text))
    await navigator.clipboard.writeText(location.href)
    say('Link copied')
  } catch (error) {
    // Without a clipboard the link is in the address bar.
    say(error instanceof RangeError ? error.message : 'The link is in the address bar')
  }
  button.focus()
}

/** The script of the page's address, or the first example. A script that somebody sent is shown, and run by who reads it. */
async function openAddress(first: boolean): Promise<void> {
  let shared: string | undefined
  try {
    shared = await fromFragment(location.hash)
  } catch (error) {
    output.note(`No script was opened: ${(error as Error).message}.`)
  }
  if (shared !== undefined) {
    editor.text = shared
    choose(undefined)
    output.note('This script came with the link. Run it with Ctrl-Enter.')
    return
  }
  const example = examples[0]
  if (!first || example === undefined) return
  editor.text = example.script
  choose(example)
  await runScript()
}

runButton.addEventListener('click', () => void runScript())
stopButton.addEventListener('click', () => void stop())
byId('share').addEventListener('click', () => void share())
byId('clear').addEventListener('click', () => {
  output.clear()
  prompt.focus()
})
byId('reset').addEventListener('click', async () => {
  await stop()
  memory.clear()
  if ((await attempt('reset', {})) === undefined) return
  stage.draw([{ op: 'clear' }])
  output.note('A new interpreter. Variables and procedures of the old one are gone.')
})
addEventListener('hashchange', () => void openAddress(false))

byId('stopping').textContent = engine.interruptible
  ? 'Stop sets a flag in shared memory, which the interpreter looks at.'
  : 'This page has no shared memory (its server does not send the headers that isolate it), so Stop ends the worker, and what the interpreter held is lost.'

startTheme(() => {
  memory.redraw()
  stage.redraw()
})
await openAddress(true)
// What there is to see at first is there.
performance.mark('opened')
