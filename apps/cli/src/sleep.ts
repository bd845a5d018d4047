const nothing = new Int32Array(new SharedArrayBuffer(4))

/** Wait without doing anything else. */
export function sleep(milliseconds: number): void {
  if (milliseconds > 0) Atomics.wait(nothing, 0, 0, milliseconds)
}
