export {
  type CommandContext,
  type CommandDefinition,
  checkWords,
  defineCommand,
  defineEnsemble,
  defineRow,
  type EnsembleDefinition,
  type Usage,
} from './command.ts'
export { addEncoding } from './commands/encoding-tables.ts'
export { globMatch } from './commands/glob-match.ts'
export { ErrorTrace } from './error-trace.ts'
export { ControlSignal, LimitSignal, LostRun, NoInstance, TracedFailure } from './errors.ts'
export {
  type Completion,
  type EvalLimits,
  FeatherInterp,
  type InterpHooks,
  LAMBDA_LIMIT,
  MEMORY_LIMIT,
  type ParseOutcome,
  SHORT_TEXTS,
} from './feather-interp.ts'
export { CODE_LIMIT, Instance, PIN_LIMIT, SYMBOL_LIMIT, VARIABLE_PINS } from './instance.ts'
export { InstanceKeeper } from './instance-keeper.ts'
export { InterpContext, ScriptRequest } from './interp-context.ts'
export {
  commandNames,
  commandUsage,
  elementKeys,
  subcommandNames,
  variableExists,
  variableNames,
} from './introspection.ts'
export type { Loader } from './loader.ts'
export { COMMAND_HOST, Command, Ensemble, type HostRun, type Kept, Namespace, Variable } from './persist.ts'
export { type AnyOp, type AroundOp, InjectedFault, Recorder } from './recorder.ts'
export { KEPT_MEMORY, POOL_LIMIT, Runtime } from './runtime.ts'
export { SHORT_SCRIPTS } from './script-cache.ts'
export { stateBytes } from './size-estimate.ts'
export { type WasmModule, wasmApi } from './webassembly.ts'
