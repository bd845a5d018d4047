import type { CommandFamily } from '../command.ts'
export const family: CommandFamily = []
