import type { Options } from '../arguments.ts'
export async function startRepl(_options: Options): Promise<number> { return 0 }
