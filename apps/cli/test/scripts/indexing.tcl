# Index files: what is written to them, but for the comments, and that they serve.
source prelude.tcl
proc write {name text} {
  set channel [open $name w]
  puts -nonewline $channel $text
  close $channel
}
proc tclLog text {puts "log: $text"}
proc contents {name} {
  foreach line [split [readFile $name] \n] {if {$line ne "" && ![string match #* $line]} {puts "  $line"}}
}
proc try-index {script {name tclIndex}} {
  file delete $name
  show $script
  if {[file exists $name]} {contents $name}
}
write a.tcl {# a comment
proc one {} {}
  proc two {a b} {}
proc three {} {}; proc four {} {}
namespace eval ns {
  variable v 1
  proc in {} {return [expr {1 + 1}]}
  namespace eval deeper {proc in {} {}; proc ::global {} {}; proc other::in {} {}}
  namespace export in
}
namespace eval ::ns::whole {proc in {} {}}
proc ns::five {} {}
proc ::six {} {}
if 1 {proc inside {} {}}
set x [proc bracketed {} {}]
proc "with space" {} {}
proc a]b {} {}
proc "a\tb" {} {}
proc d$x {} {}
proc one {} {}
oo::class create Kind {method m {} {proc notSeen {} {}}}
oo::class create ns::Kind
oo::object create thing
interp alias {} other {} one
namespace ensemble create -command ens
namespace eval whole {namespace ensemble create}
no-such-command 1 2
expr {1 + 1}
}
write b.tcl "proc good {} {}\nerror foo\nreturn\nproc better {} {return better}\n"
write c.tcl "proc broken \{"
write {d e.tcl} {proc spaced {} {return spaced}}
write f.txt {proc text {} {}}
try-index {auto_mkindex . a.tcl}
contents tclIndex
puts [lindex [split [readFile tclIndex] \n] 0]
try-index {auto_mkindex . b.tcl {d e.tcl}}
try-index {auto_mkindex . {*.t[cx][lt]}}
try-index {auto_mkindex . c.tcl}
try-index {auto_mkindex . none*}
try-index {auto_mkindex missing}
try-index {auto_mkindex}
try-index {auto_mkindex_old . a.tcl b.tcl}
file delete c.tcl
try-index {auto_mkindex .}
puts [pwd]
lappend auto_path [pwd]
show {list [better] [spaced]}

file mkdir packages
cd packages
write a.tcl {puts $x}
write b.tcl {package provide bp 2.0
package require Tcl
package require not-there
proc bp {} {return bp}
namespace eval ::bp {namespace export go; proc go {} {}; proc hidden {} {}}
}
write c.tcl {package provide cp 1.5; error oops}
write d.tcl {package provide bp 2.0; proc dp {} {return dp}; rename dp ep}
write e.tcl {package provide e1 1; package provide e2 2.1a1; proc e {} {}}
write f.tcl {package provide f 1; proc fp {} {}; namespace eval f {proc x {} {}; namespace export x; namespace eval g {proc y {} {}; namespace export y}}
interp alias {} fa {} fp; namespace eval f {namespace ensemble create}
namespace eval use {namespace import ::f::x}; namespace import f::g::*}
write {g h.tcl} {package provide gh 1; proc {g h} {} {}}
write i.tcl {proc unprovided {} {}}
try-index {pkg_mkIndex . b.tcl} pkgIndex.tcl
puts [lindex [split [readFile pkgIndex.tcl] \n] 0]
try-index {pkg_mkIndex -lazy . b.tcl} pkgIndex.tcl
try-index {pkg_mkIndex -verbose . a.tcl b.tcl c.tcl} pkgIndex.tcl
try-index {pkg_mkIndex . a.tcl c.tcl} pkgIndex.tcl
try-index {pkg_mkIndex . b.tcl d.tcl} pkgIndex.tcl
try-index {pkg_mkIndex -verbose -lazy -- . b.tcl d.tcl} pkgIndex.tcl
try-index {pkg_mkIndex . e.tcl} pkgIndex.tcl
try-index {pkg_mkIndex -verbose -lazy . f.tcl} pkgIndex.tcl
try-index {pkg_mkIndex -lazy . {g h.tcl}} pkgIndex.tcl
try-index {pkg_mkIndex -direct . {g h.tcl} i.tcl} pkgIndex.tcl
try-index {pkg_mkIndex . none*} pkgIndex.tcl
try-index {pkg_mkIndex missing} pkgIndex.tcl
try-index {pkg_mkIndex -other .} pkgIndex.tcl
try-index {pkg_mkIndex} pkgIndex.tcl
try-index {pkg_mkIndex -lazy . b.tcl d.tcl} pkgIndex.tcl
show {package require bp}
show {info commands bp}
show {list [bp] [ep]}

# The folder of a library.
cd ..
file mkdir lib
write lib/start.tcl {set started [file tail [file dirname [info script]]]}
show {catch {tcl_findLibrary mine 1 1.0 start.tcl MINE_LIBRARY mine_library} message; lindex [split $message \n] 0}
show {set env(MINE_LIBRARY) [pwd]/lib; tcl_findLibrary mine 1 1.0 start.tcl MINE_LIBRARY mine_library; list $mine_library $started}
show {unset env(MINE_LIBRARY) started; tcl_findLibrary mine 1 1.0 start.tcl MINE_LIBRARY mine_library; set started}
show {unset mine_library; lappend auto_path [pwd]; file rename lib mine1; tcl_findLibrary mine 1 1.0 start.tcl MINE_LIBRARY mine_library; set mine_library}

# Where modules are found.
tcl::tm::path remove {*}[tcl::tm::path list]
show {tcl::tm::add /q1 /q2; tcl::tm::list}
show {tcl::tm::remove /q1; tcl::tm::path list}
show {tcl::tm::path}
show {tcl::tm::path add /q2/in}
show {tcl::tm::list x}
show {package present tcl::zlib}
show {package present tcl::tommath}
