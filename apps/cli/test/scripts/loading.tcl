# Libraries in machine code that cannot be loaded: what is complained about first.
source prelude.tcl
foreach words {{} -global {-global -lazy} -- {-- -foo} nosuch.so libnosuch.so lib lib.so .so 1x _x a/ {{} {}} {{} Foo} {nosuch Foo nosuch} {{} Foo nosuch} {{} {} nosuch} {a b c d} {-nope x}} {
  show [list load {*}$words]
}
foreach words {{} -nocomplain nosuch {{} {}} {{} Foo} {nosuch Foo nosuch} {-nocomplain nosuch} {-nocomplain nosuch Foo nosuch} {-nope x} {-keeplibrary -- nosuch}} {
  show [list unload {*}$words]
}
