// One interpreter for the page: each run sees what the runs before it left.
import { createFeather, TclError } from 'feather-tcl'

const example = `proc greet name {
  return "Hello, $name!"
}
puts [greet world]
set squares [lmap n {1 2 3 4 5} {expr {$n * $n}}]
`

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}

const script = element<HTMLTextAreaElement>('script')
const button = element<HTMLButtonElement>('run')
const output = element<HTMLPreElement>('output')
const memory = element<HTMLParagraphElement>('memory')

const feather = await createFeather()
const show = (text: string): void => output.append(text)
const interp = feather.create({ stdout: show, stderr: show })

function run(): void {
  output.replaceChildren()
  try {
    show(interp.eval(script.value))
  } catch (error) {
    show(error instanceof TclError ? error.errorInfo : String(error))
  }
  const stats = interp.memoryStats()
  memory.textContent = `After the run: ${stats.scratchHandles} handles, ${stats.wasmArenaUsed} bytes of arena in use.`
}

script.value = example
button.disabled = false
button.addEventListener('click', run)
script.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
})
