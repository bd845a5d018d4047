### result-with-parameters
namespace eval e {proc unk args {return [list ::list a b]}; namespace ensemble create -unknown ::e::unk -parameters {p q}}; e 1 2 foo 3 4

### arguments-of-handler
namespace eval e {proc unk args {return [list ::list $args]}; namespace ensemble create -unknown {::e::unk x} -parameters {p q}}; e 1 2 foo 3 4

### ambiguous-abbreviation
namespace eval e {proc ab {} {}; proc ac {} {}; proc unk args {return [list ::list $args]}; namespace export a*; namespace ensemble create -unknown {::e::unk}}; e a 2

### deletes-namespace
namespace eval e {proc unk args {namespace delete ::e; return {}}; namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode]

### deletes-ensemble
namespace eval e {proc unk args {rename ::e {}; return {}}; namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode]

### returns-return
namespace eval e {proc unk args {return -code return x}; namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode]

### returns-other-code
namespace eval e {proc unk args {return -code 5 x}; namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### returns-higher-level
namespace eval e {proc unk args {return -level 2 x}; namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### handler-missing
namespace eval e {namespace ensemble create -unknown {::e::unk}}; list [catch {e a 2} m o] $m [dict get $o -errorcode] [dict get $o -errorinfo]

### makes-subcommands
namespace eval e {proc unk {ens sub args} {proc ::e::$sub args {return "auto [lindex [info level 0] 0] $args"}; namespace eval ::e [list namespace export $sub]; return}; namespace ensemble create -unknown ::e::unk}; list [e foo 1] [e bar 2] [namespace ensemble configure e -unknown]

### handler-deletes-the-ensemble-note
proc handle {ensemble args} {rename $ensemble {}}
namespace ensemble create -command e -unknown handle
e one two

### handler-deletes-the-ensemble-code
proc handle {ensemble args} {rename $ensemble {}; list list}
namespace ensemble create -command e -unknown handle
catch {e one two} m o
list $m [dict get $o -errorcode]

### handler-changes-parameters
namespace eval n {
  namespace export x*
  proc x1 {args} {list $args}
  proc ask {ensemble args} {
    namespace ensemble configure $ensemble -parameters [lindex $::next 0]
    set ::next [lrange $::next 1 end]
    list
  }
  namespace ensemble create -unknown ::n::ask
}
set next {p {} {p q r s}}
lappend seen [n x1 x2] [catch {n x2 x1} m] $m [namespace ensemble configure n -parameters]
lappend seen [catch {n x2 x3} m] $m [namespace ensemble configure n -parameters]
lappend seen [catch {n x2 x1} m] $m [namespace ensemble configure n -parameters]
