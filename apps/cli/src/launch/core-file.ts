/** A file, and the name of its contents. */
export interface NamedFile {
  readonly file: URL
  readonly name: string
}

/** The core as a file beside the program. The build puts it there, and says here where; before, there is none. */
export const coreFile: NamedFile | undefined = undefined as NamedFile | undefined
