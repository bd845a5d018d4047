/** A host object seen from Tcl: its string is its registered name. The object itself may be gone (`instance`
 *  undefined), as after its disposal; the name and the type remain. */
export class TclForeign {
  readonly typeName: string
  readonly text: string
  instance: unknown

  constructor(typeName: string, text: string, instance: unknown) {
    this.typeName = typeName
    this.text = text
    this.instance = instance
  }
}

/** A value that stands for `instance` and reads as `text`. */
export function makeForeign(typeName: string, text: string, instance: unknown): TclForeign {
  return new TclForeign(typeName, text, instance)
}
