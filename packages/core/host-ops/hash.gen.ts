// Generated from spec.ts; do not edit.

/** Hash of the host-op table: names, argument kinds, results. The wasm carries the one it was compiled with. */
export const hostOpsHash: number = 0xfc9ff89a
