# What a safe interpreter can do with files, packages and what is auto-loaded, and what it cannot.
source prelude.tcl
tcl::tm::path remove {*}[tcl::tm::path list]
proc write {name text} {
  file mkdir [file dirname $name]
  set channel [open $name w]
  fconfigure $channel -encoding utf-8
  puts -nonewline $channel $text
  close $channel
}
write files/plain.tcl {set ::sourced 1; return "from plain"}
write files/place.tcl {list [info script] [info level] [info locals] [namespace current]}
write files/error.tcl "set x 1\nerror oops info {A B}\n"
write files/break.tcl break
write files/continue.tcl continue
write files/code.tcl {return -code 5 five}
write files/raise.tcl {return -code error bad}
write files/umlaut.tcl "set v ü"
write files/end.tcl "set v 1\x1aset v 2"
write files/open.tcl "set v \{"
write files/two.dots.tcl {set x two}
write files/noextension {set x none}
write files/tclIndex {# Tcl autoload index file, version 2.0
set auto_index(lazy) [list source [file join $dir lazy.tcl]]
set auto_index(::deep::lazy) [list source [file join $dir lazy.tcl]]}
write files/lazy.tcl {proc lazy {} {return lazily}; namespace eval deep {proc lazy {} {return deeply}}}
write files/pkgIndex.tcl {package ifneeded near 1.0 [list source [file join $dir near.tcl]]}
write files/near.tcl {package provide near 1.0; proc near {} {return "near [package provide near]"}}
write files/inner/pkgIndex.tcl {package ifneeded far 2.5 "package provide far 2.5; set ::far [list $dir]"}
write files/inner/part.tcl {set part 1}
write files/other/hidden.tcl {set hidden 1}
write files/other/pkgIndex.tcl {package ifneeded secret 1.0 {package provide secret 1.0}}
write files/module-1.2.tm {package provide module 1.2; proc module {} {return modular}}
set library [info library]
safe::interpCreate c -accessPath [list $library [pwd]/files [pwd]/files/inner] -autoPath [list $library [pwd]/files]
set logged {}
proc log text {
  # What is asked for where packages may be differs, and what is looked for in the library.
  foreach part [list GLOB {"$p(:0:)} "\"$::library/*\""] {if {[string first $part $text] >= 0} return}
  lappend ::logged $text
}
safe::setLogCmd log
foreach script {
  {source {$p(:1:)/plain.tcl}}
  {set sourced}
  {source {$p(:1:)/place.tcl}}
  {proc p {one} {source {$p(:1:)/place.tcl}}; p 1}
  {info script}
  {source {$p(:1:)/error.tcl}}
  {set errorInfo}
  {source {$p(:1:)/break.tcl}}
  {while 1 {source {$p(:1:)/continue.tcl}}}
  {source {$p(:1:)/code.tcl}}
  {source {$p(:1:)/raise.tcl}}
  {source {$p(:1:)/umlaut.tcl}}
  {source -encoding iso8859-1 {$p(:1:)/umlaut.tcl}}
  {source -encoding none {$p(:1:)/umlaut.tcl}}
  {source -encoding}
  {source}
  {source a b}
  {source {$p(:1:)/end.tcl}}
  {source {$p(:1:)/open.tcl}}
  {source {$p(:1:)/two.dots.tcl}}
  {source {$p(:1:)/noextension}}
  {source {$p(:1:)/missing.tcl}}
  {source {$p(:1:)/inner}}
  {source {$p(:1:)}}
  {source {$p(:1:)/inner/part.tcl}}
  {source {$p(:1:)/other/hidden.tcl}}
  {source {$p(:1:)/inner/../plain.tcl}}
  {source {$p(:9:)/plain.tcl}}
  {source plain.tcl}
  {source /etc/passwd}
  {source {}}
  {glob *}
  {glob -nocomplain *}
  {lsort [glob -directory {$p(:1:)} *e.tcl]}
  {lsort [glob -directory {$p(:1:)} -tails *e.tcl]}
  {lsort [glob -types d -directory {$p(:1:)} -- *]}
  {glob -directory {$p(:1:)} none*}
  {lsort [glob -directory {$p(:1:)} inner/*.tcl]}
  {lsort [glob -directory {$p(:1:)} -join inner p*.tcl]}
  {glob -directory {$p(:1:)} -join -nocomplain * pkgIndex.tcl}
  {glob -directory {$p(:1:)} */*}
  {glob -nocomplain -directory {$p(:1:)} */*}
  {glob -directory {$p(:1:)} ../*}
  {glob -directory {$p(:1:)} /etc/*}
  {glob -directory {$p(:1:)}/inner *}
  {glob -directory {$p(:1:)}/other *}
  {glob -nocomplain -directory {$p(:1:)/other} *}
  {glob -directory /etc *}
  {glob -path {$p(:1:)/pl} *}
  {glob -dir {$p(:1:)} *}
  {package require near; near}
  {package require far; set far}
  {package require secret}
  {package require module}
  {tcl::tm::path add {$p(:1:)}; package require module; module}
  {package require nothing}
  {lazy}
  {::deep::lazy}
  {set auto_index(lazy)}
  {no-such-command}
  {file join a b}
  {file split {$p(:1:)/x}}
  {file dirname {$p(:1:)/x.y}}
  {list [file tail {$p(:1:)/x.y}] [file extension {$p(:1:)/x.y}] [file rootname {$p(:1:)/x.y}]}
  {file pathtype /a}
  {file exists /etc/passwd}
  {file delete x}
  {file normalize .}
  {::tcl::file::exists /etc/passwd}
  {file nothing}
  {file}
  {encoding system}
  {encoding system utf-8}
  {encoding convertto utf-8 ü}
  {info nameofexecutable}
  {load {$p(:1:)/missing.so}}
  {load /tmp/x.so}
  {load {} Nothing}
  {load {}}
  {load {} Nothing x}
  {load a b c d}
  {open /etc/passwd}
  {exec ls}
  {pwd}
  {cd /}
  {socket localhost 1}
  {interp create d; d eval {source {$p(:1:)/plain.tcl}}}
  {exit 1}
} {
  set logged {}
  show [list c eval $script]
  foreach line $logged {puts [blur "  $line"]}
}
show {safe::interpConfigure c -statics 0; c eval {load {} Nothing}}
show {interp invokehidden c source files/plain.tcl}
show {interp invokehidden c file exists /etc/passwd}
show {interp invokehidden c file join a b}
show {close [interp invokehidden c open files/plain.tcl]}
show {interp expose c pwd; c eval pwd}
show {c eval exit}
show {interp exists c}
# One without these.
interp create -safe plain
show {plain eval {source files/plain.tcl}}
show {interp invokehidden plain source files/plain.tcl}
show {interp invokehidden plain file tail a/b}
show {plain eval {::tcl::file::stat / x}}
show {plain eval {package require near}}
show {lsort [plain hidden]; plain eval {info commands exec}}
