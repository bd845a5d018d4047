// node first-eval.mjs ENGINE: milliseconds from a Node that is up to the end of the first eval.
const start = performance.now()
const { open } = await import(`./${process.argv[2]}.mjs`)
const engine = await open()
engine.constant()
console.log(performance.now() - start)
