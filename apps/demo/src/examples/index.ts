/** The gallery. The first example is what the page opens with. */
import button from './button.tcl?raw'
import config from './config.tcl?raw'
import life from './life.tcl?raw'
import primes from './primes.tcl?raw'
import tour from './tour.tcl?raw'
import turtle from './turtle.tcl?raw'

export interface Example {
  readonly name: string
  readonly label: string
  readonly script: string
}

export const examples: readonly Example[] = [
  { name: 'tour', label: 'Language tour', script: tour },
  { name: 'turtle', label: 'Turtle', script: turtle },
  { name: 'button', label: 'A button', script: button },
  { name: 'config', label: 'Config file', script: config },
  { name: 'life', label: 'Game of life', script: life },
  { name: 'primes', label: 'Primes', script: primes },
]
