// Generated from the core's host-ops/spec.ts and the packages' versions; do not edit.

/** The table of host ops that this version of the host implements, and the version of the core that it was made with. */
export const builtFor: { readonly hash: number; readonly core: string; readonly host: string } = {
  hash: 0xfc9ff89a,
  core: '0.0.0',
  host: '0.0.0',
}
