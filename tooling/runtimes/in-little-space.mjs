// 1,000 interpreters at once in a process that may have little address space, of which each WebAssembly memory reserves much more
// than it uses. Then some evaluate inside of each other, and each of those needs a memory. Prints as JSON how it went.
import { createFeatherSync } from 'feather-tcl'

const COUNT = 1000
const feather = createFeatherSync()
const all = Array.from({ length: COUNT }, (_, i) => {
  const interp = feather.create({ stdout: null })
  interp.eval(
    `proc next {} { global n; incr n }; set n ${i}; coroutine c apply {i { while 1 { set i [yield $i$i] } }} ${i}`,
  )
  return interp
})
let round = 0

/** How many have what they had, and go on with it. */
function good() {
  round++
  return all.filter((interp, i) => interp.eval(`list [next] [c ${i}]`) === `${i + round} ${i}${i}`).length
}

const before = good()
const inside = (i) => {
  if (i === 3) return 'all of them'
  all[i].command('inside', () => inside(i + 1))
  return all[i].eval('inside')
}
let nested
try {
  nested = inside(0)
} catch (e) {
  nested = `${e.name} ${e.errorCode}`
}
console.log(JSON.stringify({ before, nested, after: good() }))
