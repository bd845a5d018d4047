// A tool for a language model: it sends scripts, and gets back what they gave, what they printed, and what they cost. State
// stays between the scripts of one conversation; nothing that a script does can stop or fill the service.
//
//   node examples/agent-sandbox/sandbox.js
import { pathToFileURL } from 'node:url'
import { createFeather, TclError, TclLimitError, t } from 'feather-tcl'

const feather = await createFeather()

/** The sandbox of one conversation.
 *  @param documents what the agent may search: name and text */
export function createSandbox(documents, { steps = 1_000_000, stateBytes = 4e6, outputBytes = 4000 } = {}) {
  let output = ''
  const interp = feather.create({
    stdout: (text) => (output += text),
    stderr: (text) => (output += text),
    clock: null, // runs can be repeated: no time, no randomness
    random: null,
    commands: { except: ['interp', 'source', 'gets', 'read', 'eof'] },
    limits: { steps, stateBytes, scratchBytes: 32e6, outputBytes, depth: 200 },
  })

  interp.command('search', [t.string.named('words')], (words) => {
    const wanted = words.toLowerCase().split(/\s+/)
    return Object.keys(documents).filter((name) => wanted.every((word) => documents[name].toLowerCase().includes(word)))
  })
  interp.command('document', [t.string.named('name')], (name) => {
    if (Object.hasOwn(documents, name)) return documents[name]
    throw new TclError(`no document "${name}": must be one of ${Object.keys(documents).join(', ')}`, {
      errorCode: ['AGENT', 'DOCUMENT', name],
    })
  })

  return {
    /** What the agent is told of its tool. */
    description: [
      'Runs a Tcl 9 script and returns its result. Variables and procedures stay for the next script. Extra commands:',
      ...['search', 'document'].flatMap((name) => interp.help(name)),
    ].join('\n'),

    /** Run a script; an error is an answer too. */
    run(script) {
      output = ''
      const before = interp.memoryStats().steps
      const answer = { ok: true, result: '', output: '', steps: 0 }
      try {
        answer.result = interp.eval(script)
      } catch (error) {
        answer.ok = false
        if (error instanceof TclLimitError) answer.result = `stopped: ${error.message}`
        else if (error instanceof TclError) answer.result = error.errorInfo
        else throw error
      }
      answer.output = output
      answer.steps = interp.memoryStats().steps - before
      return answer
    },

    close: () => interp.dispose(),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sandbox = createSandbox({
    'tea.txt': 'Green tea: 80 degrees, 2 minutes.',
    'cake.txt': 'Cake: 180 degrees, 40 minutes.',
  })
  console.log(sandbox.description)
  for (const script of [
    'foreach name [search degrees] { regexp {(\\d+) min} [document $name] -> time; dict set times $name $time }; set times',
    'puts "longest: [lindex [lsort -stride 2 -index 1 -integer -decreasing $times] 0]"',
    'while 1 { incr n }',
    'document tee.txt',
    'set n',
  ])
    console.log(script, sandbox.run(script))
}
