# Procedures whose arguments are described: what each kind, type and mistake gives.
source prelude.tcl
puts [package require opt]
foreach name {
  OptKeyRegister OptKeyDelete OptKeyError OptKeyParse OptProc OptProcArgGiven OptParse
  Lempty Lget Lassign Lvarpop Lvarpop1 Lvarset Lvarincr SetMax SetMin
} {
  if {"::tcl::$name" ni [info commands ::tcl::$name] || $name ni [namespace eval ::tcl {namespace export}]} {puts "no $name"}
}

# The local variables in the order of their names.
proc locals {} {
  lmap name [lsort [uplevel 1 {info locals}]] {list $name [uplevel 1 [list set $name]]}
}

# Call a procedure with such arguments in several ways.
proc try-out {description args} {
  puts [list $description]
  if {[catch {::tcl::OptProc tried $description {locals}} result options]} {
    puts "  $result; [dict get $options -errorcode]"
    return
  }
  foreach words $args {
    puts "  $words => [catch {uplevel #0 [list tried {*}$words]} result] $result"
  }
}

try-out {{-a 1 x}} {} {-a 2} {-a 2 -a 3} {-a x} {-A 3} {-a 2 3} {-a} {--} {-- x} {-- -a} {-} {-b 2}
try-out {{-abc 1 x} {-abd y z} {-xyz}} {-ab 3} {-abc 3} {-x} {-xy} {-xyz} {-abd q -xyz} {-xyz 0} {-abd} {-a 3}
try-out {a} {} 1 {1 2} {-1} {-help} {--}
try-out {a b} {} 1 {1 2} {1 2 3}
try-out {?a?} {} 1 {1 2}
try-out {?a? b} {} 1 {1 2} {1 2 3}
try-out {?a? ?b?} {} 1 {1 2} {1 2 3}
try-out {a ?b? args} {} 1 {1 2} {1 2 3} {1 2 3 4}
try-out {args} {} 1 {1 2}
try-out {args a} {} 1 {1 2} {1 2 3}
try-out {-a} {} -a {-a 1} {1}
try-out {-a b} {} -a {-a 1} {1} {-- -a} {1 -a} {-b} {-a -a 1}
try-out {-a b -c} {} {-a 1} {-a 1 -c} {1 -c} {1} {1 -a}  {-c 1} {1 2}
try-out {-a b -c ?d?} {1} {-a 1 -c 2} {1 2} {1 -c} {1 2 -c} {1 -- -c} {1 -x} {1 -- -x}
try-out {-a ?b?} {} {-a} {1} {-a 1} {-x} {-- -x}
try-out {-a ?b? c} {-a 1} {1 2} {-a 1 2} {-a -- 1 2}
try-out {-a args} {} {-a} {1 2 3} {-a 1 -a} {-x} {-- -x -y}
try-out {{a -int}} 1 x {1.5}
try-out {{a -float}} 1 x 1.5 1e3
try-out {{a -boolean}} 1 x yes TRUE 2 tr
try-out {{a -string}} 1 {{}} -x
try-out {{a -any}} 1 {{}} -x
try-out {{a -choice {x y zed}}} x z zed w {} X {{}}
try-out {{a -choice {x y zed} help}} x z zed w {} X {{}}
try-out {{-a -choice {x y zed} help}} {} {-a x} {-a z} {-a q} {-a}
try-out {{?a? -choice {x y zed} help}} {} x z q
try-out {{-a -int 3}} {} {-a 5} {-a x} {-a -5}
try-out {{-a -int x}} {} {-a 5}
try-out {{-a -int}} {} {-a 5}
try-out {{-a -boolflag}} {} {-a}
try-out {{-a -boolflag true}} {} {-a} 
try-out {{-a -boolflag help}} {} {-a} 
try-out {{-a -boolflag 1 help}} {} {-a} 
try-out {{-a -flag 1 help}} {} {-a} 
try-out {{-a -boolean 1 help}} {} {-a} {-a 0} {-a no} {-a x}
try-out {{-a -string x help}} {} {-a} {-a 0} {-a -b}
try-out {{-a -any x help}} {} {-a} {-a 0} {-a -b}
try-out {{-a -list {x y} help}} {} {-a} {-a 0} {-a -b}
try-out {{-a -float 1.5 help}} {} {-a 2} {-a 2.5} {-a x}
try-out {{-a {} help}} {} {-a 2}
try-out {{-a 1.5 help}} {} {-a 2} {-a x}
try-out {{-a yes help}} {} {-a 2} {-a no} {-a x}
try-out {{-a 0x10 help}} {} {-a 2} {-a no} {-a x}
try-out {{-a "a b" help}} {} {-a 2} {-a no} {-a x}
try-out {{-a -b help}} {} {-a 2} {-a no} {-a x}
try-out {{-a -5 help}} {} {-a 2} {-a no} {-a x}
try-out {{-a -nosuch 5 help}} {} {-a 2} {-a no} {-a x}
try-out {{-a help1 help2 help3}} {}
try-out {{-a help1 help2 help3 help4}} {}
try-out {{a 5}} {} 2 x
try-out {{a 5 help}} {} 2 x
try-out {{a help}} {} 2 x
try-out {{?a? 5 help}} {} 2 x
try-out {{?a? 5}} {} 2 x
try-out {{?a? -int 5}} {} 2 x
try-out {{?a? -int 5 hh}} {} 2 x
try-out {{?a? -int}} {} 2 x
try-out {{args -int}} {} 2 x
try-out {{args {1 2} h}} {} 2 x
try-out {{args -list {1 2} h}} {} 2 x
try-out {{-a 1 x} {-ab 2 y} {-ABC 3 z}} {-a 5} {-ab 5} {-A 5} {-abc 5} {-AB 5} {-ABC 6} {-xx 1}
try-out {-x -y -z} {-z -x} {-z -y -x -z} {-Z}
try-out {-A a} {-a 1} {1}
try-out {a -b} {1 -help} {-help} {1 -b -help} {1 -hel} {1 -h} {-help 1} {-h}
try-out {-a b} {-help} {-help x} {-a -help} {-h} {-he} {-HELP}
try-out {-helper b} {-help 1} {-h 1} {-help}
try-out {?a?} -help {-help 1}
try-out {args} -help {-help 1} {1 -help}
try-out {a b} {1 -help} {-help 1} {-help -help}
try-out {{-a -string s}} {-a -help} {-help}
try-out {{a -int 1}} {{}} {{ 5 }} 0x1F 1e3 99999999999999999999 -5 010 0b11 1_000 +3
try-out {{-a -int 1}} {-a {}} {-a { 5 }} {-a 0x1F} {-a 99999999999999999999} {-a -5} {-a +3} {-a 1.0}
try-out {{-a -float 1}} {-a {}} {-a { 5 }} {-a 0x1F} {-a 99999999999999999999} {-a -5} {-a 1e400} {-a inf} {-a nan} {-a -1.5e3} {-a 0x}
try-out {{-a -boolean 1}} {-a {}} {-a { 1 }} {-a on} {-a OFF} {-a 2} {-a t} {-a o} {-a 0.0} {-a -1}
try-out {{-a -list {}}} [list -a "\{"] {-a {a b}} [list -a "a {b}c"] {-a {}}
try-out {{-a -string {}}} {-a {}} {-a {a b}} {-a -} {-a { -b}} {-a --}
try-out {{a -string {}}} {{}} {{a b}} {-} {{ -b}} {--} -x
try-out {{a -choice {}}} {{}} x
try-out {{?a? -choice {}}} {} x
try-out {{-a -choice {}}} {} {-a x}
try-out {{a -boolean 0}} {} x no
try-out {{a -float 0}} {} x 2 2.0
try-out {{a -boolflag 0}} {} x 1
try-out {{a -int 5} {b -int 6}} {1 x} {1 2 3}
try-out {{?a? -int 5} {b any {}}} {x} {1 x} {1}
try-out {{?a? -int 5} {?b? -string x}} {x} {1 x} {1} {x 1} {-x}
try-out {-verylongflagnamethatgoesonandon {b {some long default value that goes on and on and on} {some very long help text that goes on and on and on and on over more than eighty columns}}} -help {} {1 2}
try-out {{a {x y} {h}}} {}
try-out {{a "x\ny" {h}}} {}
try-out {{-a 1 h} {b 2 h} {?c? 3 h} {-d 4 h} {args}} -help {1 -help}
try-out {{-a yes}} {} -a
try-out {{-a true}} {} -a
try-out {{-a 1.5}} {} -a
try-out {{-a {}}} {} -a
try-out {{?a? yes}} {} 1
try-out {{?a? 1.5}} {} 1
try-out {{?a? {}}} {} 1
try-out {{a 1.5}} {} 1
try-out {{a {}}} {} 1
try-out {{a {} h}} {} 1
try-out {{a yes no}} {} 1
try-out {{args -list {1 2}}} {} 1 x
try-out {{args -int 2}} {} 1 x
try-out {{args 2}} {} 1 x
try-out {{args 2 h}} {} 1 x
try-out {{a -choice}} {} 1
try-out {{a -foo 2}} {} 1
try-out {{a -foo 2 h}} {} 1
try-out {{a -int 2 h}} {} 1
try-out {{-a -choice {x y}}} {} 1
try-out {{a -5}} {} 1
try-out {{a -5 3}} {} 1
try-out {{a -INT 3}} {} 1 x
try-out {{-a -Int 3}} {} {-a 1} {-a x}
try-out {{-a -boolflag}} {}
try-out {{-a -boolflag no}} {} -a
try-out {{a -any}} {} 1
try-out {{?a? -name {} h}} -x x {{}} {{ x}} -
try-out {{-a -other {} h}} {-a -x} {-a x} {-a {}}
try-out {{a b c d}} {} 1
try-out {{a b c}} {} 1
try-out {{-a 0x}} 
try-out {{-a 08}} 
try-out {{-a 1e5}} 
try-out {{-a " 5 "}} 
try-out {{-a .5}} 
try-out {{-a 5.}} 
try-out {{-a 5%}} 
try-out {{-a inf}} 
try-out {{-a nan}} 
try-out {{-a 99999999999999999999}} 
try-out {{-a 1_000}} 
try-out {{-a 0b11}} 
try-out {{-a -int {}}}  {} {-a 3}
try-out {a {-b x}} 
try-out {{?a b}} x
try-out {{a? b}} x
try-out {{? b}} x
try-out {{?? b}} x {}
try-out {?-a?} x {} -a
try-out {{a b} {c d}} {x y}
try-out {a a} {1 2}
try-out {-a a} {-a 2} {3}
try-out {-a -a} -a
try-out {} {} x
try-out {{{}}} {} x
try-out {{{} x}} {} x
try-out {-} {} - 
try-out {--} {} -- {-- --}
try-out {a--b a(1) ::gl::x} {1 2 3}
try-out {{-a -float 2 h}} {} {-a 3}
try-out {{-a -script {} }} {-a x} [list -a "\{"] [list -a "\}"] [list -a "a \["]
try-out {{-a -script {} h}} {-a x} [list -a "\{"] [list -a "\}"] [list -a "a \["]
try-out {{-a -boolean maybe h}} {}
try-out {{?a? -boolean on h}} {} no
try-out {{-a -number 5}} {-a x}
try-out {{-a -double 5}} {-a x}
try-out {{-a -integer 5}} {-a x}
try-out {{-a -bool 5}} {-a x}

namespace import ::tcl::*
::tcl::OptProc pg {{-a 1} {-b} {c} {?d?} {args}} {list [OptProcArgGiven -a] [OptProcArgGiven a] [OptProcArgGiven -A] [OptProcArgGiven -b] [OptProcArgGiven c] [OptProcArgGiven d] [OptProcArgGiven ?d?] [OptProcArgGiven args] [OptProcArgGiven zz] $args $Args}
show {pg 1}
show {pg -b -a 5 1 2 3 4}
show {OptProcArgGiven -a}
show {OptProcArgGiven}
show {proc q {} {::tcl::OptParse {{-x 1} y args} {-x 5 6 7 8}}; q}
show {proc q {} {::tcl::OptParse {{-x 1} y args} {-x 5 6 7 8}; list $x $y $args}; q}
show {proc q {} {set r [::tcl::OptParse {{-x 1} y args} {6}]; list $r $x $y [info locals]}; q}
show {::tcl::OptParse}
show {::tcl::OptParse a}
show {::tcl::OptParse a b c}
show {::tcl::OptKeyRegister}
show {::tcl::OptKeyRegister {a b} k x}
show {::tcl::OptKeyRegister {a b} k}
show {::tcl::OptKeyRegister {c d} k}
show {::tcl::OptKeyParse k {1 2}; list $c $d}
show {::tcl::OptKeyParse k {1}}
show {::tcl::OptKeyParse k}
show {::tcl::OptKeyParse nope {}}
show {::tcl::OptKeyError}
show {::tcl::OptKeyError a nope}
show {::tcl::OptKeyError "" k}
show {::tcl::OptKeyError x k 1}
show {::tcl::OptKeyError x k 0}
show {::tcl::OptKeyError x k 1 1}
show {::tcl::OptKeyDelete}
show {::tcl::OptKeyDelete k}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyDelete 2; ::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {a} 7}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {a}}
show {::tcl::OptKeyRegister {}}
show {Lempty {}}
show {Lempty {a}}
show {Lempty}
show {Lempty " "}
show {Lget {a {b c {d e}} f} 1}
show {Lget {a {b c {d e}} f} {1 2 1}}
show {Lget {a {b c {d e}} f} {1 9}}
show {Lget {a {b c {d e}} f} {}}
show {Lget {a {b c {d e}} f} end}
show {Lget {a {b c {d e}} f} {1 end}}
show {Lget a}
show {set l {a {b c {d e}} f}; Lvarset l {1 0} X; set l}
show {set l {a {b c {d e}} f}; Lvarset l 1 X}
show {set l {a {b c {d e}} f}; Lvarset l {} X; set l}
show {set l {a {b c {d e}} f}; Lvarset l {1 2 5} X; set l}
show {set l {a {b c {d e}} f}; Lvarset l 9 X; set l}
show {set l {a {b c {d e}} f}; Lvarset l end X; set l}
show {Lvarset nosuch 0 X}
show {Lvarset l}
show {set l {1 {2 3} 4}; list [Lvarincr l 0] $l}
show {set l {1 {2 3} 4}; list [Lvarincr l {1 1} 5] $l}
show {set l {1 {2 3} x}; list [Lvarincr l 2 5] $l}
show {set l {1 {2 3} x}; list [Lvarincr l 9] $l}
show {set l {1 {2 3} x}; list [Lvarincr l {}] $l}
show {Lvarincr}
show {set l {a b c}; list [Lvarpop l] $l}
show {set l {a b c}; list [Lvarpop1 l] $l}
show {set l {}; list [Lvarpop l] $l}
show {set l {}; list [Lvarpop1 l] $l}
show {set l {{a b} c}; list [Lvarpop l] $l}
show {set l {{a b} c}; list [Lvarpop1 l] $l}
show {Lvarpop nosuch}
show {Lvarpop}
show {Lvarpop l 0}
show {Lvarpop1}
show {list [Lassign {1 2 3} a b] $a $b}
show {list [Lassign {1} a b] $a $b}
show {list [Lassign {1 2 3} a b c d] $a $b $c $d}
show {list [Lassign {} a] $a}
show {Lassign {1 2}}
show {Lassign}
show {set x 5; list [SetMax x 3] $x [SetMax x 9] $x}
show {set x 5; list [SetMin x 3] $x [SetMin x 9] $x}
show {set x a; list [SetMax x 3] $x}
show {SetMax nosuch 3}
show {SetMax}
show {SetMin x}

namespace eval outer {
  namespace eval inner {}
  puts [::tcl::OptProc near {a} {namespace current}]
  puts [info body near]
  puts [::tcl::OptProc inner::far {a} {namespace current}]
  puts [inner::far 1]
  puts [::tcl::OptProc ::named {} {namespace current}]
  puts [catch {::tcl::OptProc missing::p {a} {}} message],$message
}
show {outer::near}
show {named}
show {::tcl::OptProc p}
show {OptProcArgGiven *}

foreach {type value} {int x int 0x10 int 1.0 float x float 2 string -x string x list a boolean yes boolean 2 any -x choice a choice c foo x} {
  show [list ::tcl::OptCheckType $value $type {a b}]
}
show {::tcl::OptCheckType "a \{" list}
show {set key [OptKeyRegister {-a}]; list [info exists ::tcl::OptDesc($key)] [expr {$::tcl::OptDescN == $key + 1}] [OptKeyDelete $key] [info exists ::tcl::OptDesc($key)]}
show {set l {a b c}; ::tcl::Lvarset1 l 1 x; ::tcl::Lvarset1 l 5 y; ::tcl::Lvarset1nc l 9 z}
show {set l {a b c}; ::tcl::Lvarset1 l -1 x}
show {set l {1 2 {3 4}}; list [::tcl::Lvarincr1 l 1] [::tcl::Lvarincr1 l 0 5] $l}
show {::tcl::OptProc chosen {{way -choice {northward southward eastward} "where to"} {?much? 1 "how far"}} {}; chosen -help}
