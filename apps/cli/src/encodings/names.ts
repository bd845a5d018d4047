/** The encodings of Tcl's that are tables and that JavaScript engines do not have, in the order of `tables.gen.ts`. */
export const ENCODINGS: readonly string[] = (
  'cns11643 cp165 cp437 cp737 cp775 cp850 cp852 cp855 cp857 cp860 cp861 cp862 cp863 cp864 cp865 cp869 cp949 dingbats ' +
  'ebcdic gb12345 gb1988 gb2312-raw iso8859-16 jis0201 jis0208 jis0212 koi8-ru koi8-t ksc5601 macCentEuro macCroatian ' +
  'macDingbats macGreek macIceland macJapan macRomania macThai macTurkish macUkraine symbol'
).split(' ')

/** Those that change between tables. */
export const ESCAPE_ENCODINGS: readonly string[] = ['iso2022', 'iso2022-jp', 'iso2022-kr']
