/** The operators of expressions as commands: mathop(n), for the namespace ::tcl::mathop. */
import { makeDouble, payEvery, TclDouble, type TclValue } from '@feather-tcl/arena/values'
import { BINARY_OPS, binaryAt, UNARY_OPS, unaryAt } from '../arith/index.ts'
import { numericOperand } from '../arith/operand.ts'
import { type CommandContext, type CommandDefinition, defineCommand } from '../command.ts'

type BinaryName = (typeof BINARY_OPS)[number]

function at(args: readonly TclValue[], i: number): TclValue {
  return args[i] ?? ''
}

/** From left to right: `- 1 2 3` is (1 - 2) - 3. */
function fold(index: number, args: readonly TclValue[]): TclValue {
  let result = at(args, 0)
  for (let i = 1; i < args.length; i++) {
    payEvery(i, 1 / 4)
    result = binaryAt(index, result, at(args, i))
  }
  return result
}

/** An operator of any number of operands, with the value of none. One operand is combined with `identity`. */
function associative(name: BinaryName, identity: number): CommandDefinition {
  const index = BINARY_OPS.indexOf(name)
  return defineCommand(`${name} ?value ...?`, (_ctx, args) => {
    if (args.length > 1) return fold(index, args)
    return args.length === 0 ? identity : binaryAt(index, at(args, 0), identity)
  })
}

/** `-` and `/`: one operand is subtracted from 0, or divides 1.0. */
function inverse(name: BinaryName, identity: TclValue): CommandDefinition {
  const index = BINARY_OPS.indexOf(name)
  return defineCommand(`${name} value ?value ...?`, (_ctx, args) => {
    if (args.length > 1) return fold(index, args)
    return name === '-' ? unaryAt(UNARY_OPS.indexOf('-'), at(args, 0)) : binaryAt(index, identity, at(args, 0))
  })
}

/** From right to left: `** 2 3 2` is 2 ** (3 ** 2). */
function exponentiate(_ctx: CommandContext, args: readonly TclValue[]): TclValue {
  const index = BINARY_OPS.indexOf('**')
  if (args.length === 0) return 1
  let result = at(args, args.length - 1)
  if (args.length === 1) {
    const number = numericOperand(result, '**', 'left ')
    return number instanceof TclDouble ? number : result
  }
  for (let i = args.length - 2; i >= 0; i--) result = binaryAt(index, at(args, i), result)
  return result
}

/** A comparison that must hold between each operand and the next. */
function chain(name: BinaryName): CommandDefinition {
  const index = BINARY_OPS.indexOf(name)
  return defineCommand(`${name} ?value ...?`, (_ctx, args) => {
    for (let i = 1; i < args.length; i++) {
      payEvery(i, 1 / 4)
      if (binaryAt(index, at(args, i - 1), at(args, i)) === 0) return 0
    }
    return 1
  })
}

function pair(name: BinaryName, usage: string): CommandDefinition {
  const index = BINARY_OPS.indexOf(name)
  return defineCommand(`${name} ${usage}`, (_ctx, args) => binaryAt(index, at(args, 0), at(args, 1)))
}

function single(name: '!' | '~', usage: string): CommandDefinition {
  const index = UNARY_OPS.indexOf(name)
  return defineCommand(`${name} ${usage}`, (_ctx, args) => unaryAt(index, at(args, 0)))
}

/** The commands of ::tcl::mathop, by their names there. */
export const mathopCommands: readonly CommandDefinition[] = [
  single('!', 'boolean'),
  single('~', 'integer'),
  associative('+', 0),
  inverse('-', 0),
  associative('*', 1),
  inverse('/', makeDouble(1)),
  pair('%', 'integer integer'),
  defineCommand('** ?value ...?', exponentiate),
  associative('&', -1),
  associative('|', 0),
  associative('^', 0),
  pair('<<', 'integer shift'),
  pair('>>', 'integer shift'),
  chain('=='),
  pair('!=', 'value value'),
  chain('<'),
  chain('<='),
  chain('>'),
  chain('>='),
  chain('eq'),
  pair('ne', 'value value'),
  chain('lt'),
  chain('le'),
  chain('gt'),
  chain('ge'),
  pair('in', 'value list'),
  pair('ni', 'value list'),
]
