// A console in a page: Enter runs what is complete, the arrows go through what was typed, Tab completes. Scripts can do what the
// page gives them: here, the command `button`.
//
//   npx vite examples/browser-console
import { createFeather, TclError, TclLimitError, t } from 'feather-tcl'

const [output, input, hint, button] = ['output', 'script', 'hint', 'paint'].map((id) => document.getElementById(id))

function show(text, kind = '') {
  const line = document.createElement('div')
  line.className = kind
  line.textContent = text
  output.append(line)
}

const feather = await createFeather()
// The page's own thread: a bound on steps keeps it alive. In a Worker, a script could take as long as it likes.
const interp = feather.create({ stdout: (text) => show(text.replace(/\n$/, '')), limits: { steps: 20_000_000 } })

interp.command('button', [t.enum('text', 'color'), t.string], (what, value) => {
  if (what === 'text') button.textContent = value
  else button.style.background = value
})
button.addEventListener('click', () => {
  if (interp.eval('info procs clicked', t.list(t.string)).length > 0) run('clicked')
  else show('proc clicked {} { ... } will be called', 'typed')
})

function run(script) {
  try {
    const result = interp.eval(script)
    if (result !== '') show(result)
  } catch (error) {
    if (!(error instanceof TclError || error instanceof TclLimitError)) throw error
    show(error.message, 'error')
  }
}

const history = []
let place = 0

function recall(step) {
  place = Math.max(0, Math.min(history.length, place + step))
  input.value = history[place] ?? ''
}

function complete() {
  const found = interp.complete(input.value, input.selectionStart)
  if (found.length === 1) {
    const [{ text, start, end }] = found
    input.setRangeText(text, start, end, 'end')
  } else
    hint.textContent = found
      .slice(0, 30)
      .map(({ text }) => text)
      .join(' ')
}

input.addEventListener('keydown', (event) => {
  hint.textContent = ''
  if (event.key === 'Enter' && !event.shiftKey) {
    const script = input.value
    const parsed = interp.parse(script)
    if (parsed.status === 'incomplete') {
      hint.textContent = `${parsed.expects} is missing`
      input.rows++
      return
    }
    event.preventDefault()
    show(`% ${script}`, 'typed')
    if (script.trim() !== '') place = history.push(script)
    input.value = ''
    input.rows = 1
    run(script)
  } else if (event.key === 'Tab' && input.value !== '') {
    event.preventDefault()
    complete()
  } else if (event.key === 'ArrowUp' && input.rows === 1) recall(-1)
  else if (event.key === 'ArrowDown' && input.rows === 1) recall(1)
})
document.body.dataset.ready = 'yes'
