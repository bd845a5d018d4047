/** What an embedder offers scripts to load. Without one, `source` and packages that nobody has provided are refused. */
export interface Loader {
  /** The text of a script file, for `source`; undefined when there is none by that name. What it throws becomes a Tcl error.
   *  @param encoding the name that `source -encoding` was given
   *  @param counts false with `source -nopkg`: the file is none of the package that is being loaded */
  source?(path: string, encoding: string | undefined, counts: boolean): string | undefined
  /** The name of such a file in `info frame`, whatever folder is the current one later. Default: the path. */
  fullPath?(path: string): string
  /** No package that is known meets the requirements (`1.2`, `1.2-`, `1.2-2`; any version when there are none): a script
   *  that provides one, or that tells by `package ifneeded` how to; undefined when there is none. */
  packageUnknown?(name: string, requirements: readonly string[]): string | undefined
}
