### eval-current
namespace eval a {namespace eval b {namespace current}}

### eval-result
namespace eval a {expr {1 + 2}}

### eval-concat-args
namespace eval a set x {5}

### eval-no-args
namespace eval

### eval-one-arg
namespace eval a

### eval-absolute-inside
namespace eval a {namespace eval ::b {namespace current}}

### eval-empty-name-is-global
namespace eval {} {namespace current}

### eval-colons-name-is-global
namespace eval :: {namespace current}

### eval-creates-intermediate
namespace eval a::b::c {}
list [namespace exists a] [namespace exists a::b] [namespace children a]

### eval-trailing-colons
namespace eval a:: {namespace current}

### eval-many-colons
namespace eval a::::b {namespace current}

### eval-single-colon-in-name
namespace eval a:b {namespace current}

### eval-odd-names
list [namespace eval {a b} {namespace current}] [namespace eval \{ {namespace current}] [namespace eval "\u00e9" {namespace current}]

### eval-level
namespace eval a {info level}

### eval-level-in-proc
proc p {} {namespace eval a {info level}}
p

### eval-upvar-into-proc
proc p {} {set loc 5; namespace eval a {upvar 1 loc l; set l}}
p

### eval-does-not-see-locals
proc p {} {set loc 5; namespace eval a {info exists loc}}
p

### eval-uplevel
proc p {} {set loc 1; namespace eval a {uplevel 1 {incr loc}}; return $loc}
p

### eval-return
proc p {} {namespace eval a {return inner}; return outer}
p

### eval-error-trace
namespace eval a {
    set x 1
    error inside
}

### eval-error-trace-nested
namespace eval a {
    namespace eval b {
        proc f {} {
            error deep
        }
        f
    }
}

### eval-error-trace-multi-arg
namespace eval a error {two words}

### eval-error-trace-long-name
namespace eval [string repeat n 250] {error x}

### eval-command-resolution
proc who {} {return global}
namespace eval a {proc who {} {return a}}
list [namespace eval a who] [namespace eval b who]

### eval-command-resolution-not-parent
namespace eval a {proc only {} {return a-only}}
list [catch {namespace eval a::b only} m] $m

### eval-relative-qualified-resolution
namespace eval a {namespace eval b {proc f {} {return a-b-f}}}
namespace eval b {proc f {} {return b-f}}
list [namespace eval a b::f] [namespace eval c b::f]

### eval-variable-resolution
set v global
namespace eval a {variable v a-v}
list [namespace eval a {set v}] [catch {namespace eval b {set v}} m] $m [namespace eval a {set ::v}]

### eval-variable-write-falls-to-global
set v global
namespace eval a {set v written}
list $v [info exists a::v]

### eval-proc-in-global-not-seen-as-local
namespace eval a {proc f {} {g}; proc g {} {return a-g}}
a::f

### eval-script-in-variable
set s {namespace current}
namespace eval a $s

### eval-variables-persist
namespace eval a {variable n 0}
for {set i 0} {$i < 5} {incr i} {namespace eval a {incr n}}
set a::n

### eval-break-code
catch {namespace eval a break}

### eval-long-chain
namespace eval a::b::c::d::e::f {proc p {} {namespace current}}
a::b::c::d::e::f::p
### empty-name-in-another-namespace
namespace eval a {namespace eval {} {set q 1}}
### empty-name-in-the-global-one
namespace eval {} {namespace current}

### namespace-without-words
interp create child
list [catch {child eval namespace} m] $m [catch {eval namespace} m] $m [catch {apply {{} namespace}} m] $m
