/** The parts of the platform that this package's API mentions, typed by itself: programs that use it need neither DOM nor
 *  Node types, and the library `esnext.disposable` only for `using`. */

declare global {
  interface SymbolConstructor {
    readonly dispose: unique symbol
  }
}

/** What `using` takes. */
export interface Disposable {
  [Symbol.dispose](): void
}

/** What is needed of an `AbortSignal`. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason?: unknown
}

/** What is needed of a `Response`. */
export interface ResponseLike {
  arrayBuffer(): Promise<ArrayBuffer>
  readonly ok?: boolean
  readonly status?: number
  readonly url?: string
}

/** What is needed of a `URL`. */
export interface UrlLike {
  readonly href: string
}
