/** The options of the language's commands, for completion. */
export const languageOptions: Readonly<Record<string, string>> = {
  lsearch:
    '-all -ascii -bisect -decreasing -dictionary -exact -glob -increasing -index -inline -integer -nocase -not -real -regexp -sorted -start -stride -subindices',
  lsort: '-ascii -command -decreasing -dictionary -increasing -index -indices -integer -nocase -real -stride -unique',
  regexp: '-all -about -indices -inline -expanded -line -linestop -lineanchor -nocase -start --',
  regsub: '-all -command -expanded -line -linestop -lineanchor -nocase -start --',
  return: '-code -errorcode -errorinfo -errorstack -level -options',
  subst: '-nobackslashes -nocommands -novariables',
  switch: '-exact -glob -indexvar -matchvar -nocase -regexp --',
}
