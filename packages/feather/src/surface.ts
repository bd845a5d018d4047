/** What every entry exports. */
export { TCL_PARSE_ERROR, TCL_PARSE_INCOMPLETE, TCL_PARSE_OK } from '@feather-tcl/core'
export type { Arguments, Caller, HostFunction, Param } from './commands.ts'
export type { Completion } from './complete.ts'
export type { TclInput } from './convert.ts'
export { addEncoding, type EncodingCodec, type EncodingTable } from './encodings.ts'
export {
  TclError,
  type TclErrorDetails,
  TclFatalError,
  type TclFrame,
  TclLimitError,
  TclStateError,
  TclSyntaxError,
} from './errors.ts'
export { Feather } from './feather.ts'
export type { Input } from './input.ts'
export { type Call, Interp } from './interpreter.ts'
export type { Loader } from './loader.ts'
export { type HostClass, type JsClass, type Method, method, type TypedCreate, type TypedMethod } from './objects.ts'
export type { EvalOptions, InterpOptions, Limits } from './options.ts'
export type { Output } from './output.ts'
export type { Expected, Parsed, PlainParsed } from './parsed.ts'
export type { AbortSignalLike, Disposable, ResponseLike, UrlLike } from './platform.ts'
export type { FeatherSource } from './source.ts'
export type { MemoryStats } from './stats.ts'
export { type Infer, type RestType, type Type, t } from './types.ts'
export type { Value } from './value.ts'
export type { Vars } from './vars.ts'
