/** What a server of the page should send: with it the page is isolated from other origins, and may share memory with its worker. */
export const isolation: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/** What the page itself asks for, in a `meta` element: nothing from elsewhere, and no requests at all once it is loaded. CodeMirror
 *  and the charts set styles, so those are free. */
export const policy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
