/** Names a value for as long as one run goes on. 0 is nil, positive numbers are scratch, negative ones are pinned. */
export type Handle = number & { readonly __brand: 'Handle' }

/** An address in the linear memory of a WebAssembly instance. */
export type Ptr = number & { readonly __brand: 'Ptr' }

/** The handle that stands for no value. */
export const NIL: Handle = 0 as Handle

/** What is neither a handle nor an address. Those are numbers, and a place that keeps values which may be numbers must not
 *  keep them: it takes `V & NotHandle`. (`toString`, which everything has, keeps this from being a type of optional
 *  properties only, to which TypeScript would not let a string be assigned.) */
export interface NotHandle {
  readonly __brand?: never
  toString(): string
}
