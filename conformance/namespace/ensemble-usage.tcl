### targets-that-are-builtin
namespace eval e {namespace ensemble create -map {len {::string length} l2 ::tcl::string::length l3 {::tcl::string::cat a} s set f foreach lr lrange li {lindex a} p proc if if}}; set out {}; foreach c {{e len} {e l2} {e l3} {e s} {e s a b c} {e f} {e f a b} {e lr} {e lr a} {e li} {e p} {e if} {e if 1}} {lappend out [catch $c m] $m}; join $out \n

### defaults-and-args
namespace eval e {proc f {a {b 1} args} {}; proc g args {}; proc h {} {};  namespace export *; namespace ensemble create}; set out {}; foreach c {{e f} {e g} {e h 1}} {lappend out [catch $c m] $m}; join $out \n

### inner-call-shows-itself
namespace eval e {proc f {a} {g}; proc g {x} {};  namespace export f; namespace ensemble create}; catch {e f 1} m; set m

### more-words-inserted-than-parameters
namespace eval e {proc f {a b} {};  namespace ensemble create -map {x {f 1 2 3}}}; catch {e x} m; set m

### through-tailcall
namespace eval e {proc f {a b} {}; namespace export *; namespace ensemble create}; proc p {} {tailcall e f 1}; list [catch p m] $m

### not-mixed-up-with-expanded-words
namespace eval e {proc f {a b} {}; namespace export *; namespace ensemble create}; set out {}; foreach x {1 2} {catch {e f 1} m; lappend out $m; catch {list {*}{}; foo {*}{1 2}} m; lappend out $m; proc foo a {}; catch {foo {*}{1 2}} m; lappend out $m; catch {string {*}{length}} m; lappend out $m}; join $out \n

### map-to-missing-qualified-builtins
namespace eval e {namespace ensemble create -map {s string i info n {namespace eval} d {dict get}}}; set out {}; foreach c {{e s length} {e s} {e s foo} {e i exists} {e n} {e n x} {e d}} {catch $c m; lappend out $m}; join $out \n

### map-to-builtins
namespace eval e {namespace ensemble create -map {s ::string i ::info n {::namespace eval} d {::dict get} l ::llength f ::foreach w ::while g ::global}}; set out {}; foreach c {{e s length} {e s} {e s foo} {e i exists} {e n} {e n x} {e d} {e l} {e l a b} {e f} {e f a} {e w} {e w 1} {e g}} {lappend out [catch $c m] $m}; join $out \n

### nested-with-parameters
namespace eval o {namespace eval i {proc x {p q a} {list $p $q $a}; namespace export x; namespace ensemble create -parameters {q}}; namespace ensemble create -map {i ::o::i} -parameters p}; list [catch {o P i Q x 1} m] $m [catch {o P i} m] $m [catch {o P i Q} m] $m [catch {o P i Q x} m] $m
