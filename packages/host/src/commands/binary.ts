/** The `binary` ensemble. */
import { type CommandDefinition, defineEnsemble, type EnsembleDefinition } from '../command.ts'
import { binaryDecode, binaryEncode } from './binary-encode.ts'
import { binaryFormat } from './binary-format.ts'
import { binaryScan } from './binary-scan.ts'

export const binaryCommands: readonly (CommandDefinition | EnsembleDefinition)[] = [
  defineEnsemble('binary', [binaryDecode, binaryEncode, binaryFormat, binaryScan]),
]
