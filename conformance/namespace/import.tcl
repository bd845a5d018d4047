### import-basic
namespace eval a {proc f {} {return a-f}; namespace export f}
namespace import a::f
f

### import-glob
namespace eval a {proc f1 {} {}; proc f2 {} {}; proc g {} {}; namespace export f*}
namespace eval b {namespace import ::a::*; lsort [info commands ::b::*]}

### import-not-exported
namespace eval a {proc f {} {}}
namespace import a::f
info commands ::f

### import-missing-command-silent
namespace eval a {}
namespace import a::nosuch

### import-missing-namespace
namespace import nosuch::f

### import-unqualified
namespace import f

### import-empty
namespace import {}

### import-no-args-lists
namespace eval a {proc f {} {}; proc g {} {}; namespace export *}
namespace eval b {namespace import ::a::f ::a::g; lsort [namespace import]}

### import-existing-command
namespace eval a {proc f {} {return a}; namespace export f}
proc f {} {return mine}
namespace import a::f

### import-force
namespace eval a {proc f {} {return a}; namespace export f}
proc f {} {return mine}
namespace import -force a::f
f

### import-twice-same
namespace eval a {proc f {} {return a}; namespace export f}
namespace import a::f
namespace import a::f
f

### import-option-only
namespace import -force

### import-from-itself
namespace eval a {proc f {} {}; namespace export f; namespace import ::a::f}

### import-loop
namespace eval a {proc f {} {}; namespace export *}
namespace eval b {namespace import ::a::f; namespace export *}
namespace eval a {namespace import -force ::b::f}

### import-sees-redefinition
namespace eval a {proc f {} {return old}; namespace export f}
namespace import a::f
set r [f]
namespace eval a {proc f {} {return new}}
list $r [f]

### import-runs-in-original-namespace
namespace eval a {proc f {} {namespace current}; namespace export f}
namespace eval b {namespace import ::a::f; f}

### import-proc-overwrites
namespace eval a {proc f {} {return a}; namespace export f}
namespace import a::f
proc f {} {return own}
list [f] [a::f] [namespace origin f]

### import-rename-imported
namespace eval a {proc f {} {return a}; namespace export f}
namespace import a::f
rename f g
list [g] [namespace origin g] [namespace forget a::f] [info commands g]

### import-later-export-not-seen
namespace eval a {proc f {} {}; proc g {} {}; namespace export f}
namespace import a::*
namespace eval a {namespace export g}
list [info commands ::f] [info commands ::g]

### import-exported-before-defined
namespace eval a {namespace export f}
namespace eval a {proc f {} {return late}}
namespace import a::f
f

### import-info-procs
namespace eval a {proc f {} {}; namespace export f}
namespace eval b {namespace import ::a::f; list [info procs] [info commands ::b::*]}

### import-error-usage
namespace eval a {proc f x {}; namespace export f}
namespace import a::f
f

### import-error-trace
namespace eval a {
    proc f {} {
        error "in f"
    }
    namespace export f
}
namespace import a::f
f

### export-query
namespace eval a {namespace export f g*; namespace export}

### export-clear
namespace eval a {namespace export f; namespace export -clear g; namespace export}

### export-clear-only
namespace eval a {namespace export f g; namespace export -clear; namespace export}

### export-duplicate
namespace eval a {namespace export f f; namespace export f; namespace export}

### export-qualified
namespace eval a {namespace export b::c}

### export-in-global
proc gf {} {return gf}
namespace export gf
namespace eval a {namespace import ::gf; gf}

### forget
namespace eval a {proc f {} {}; proc g {} {}; namespace export *}
namespace import a::*
namespace forget a::f
list [info commands ::f] [info commands ::g]

### forget-glob
namespace eval a {proc f1 {} {}; proc f2 {} {}; namespace export *}
namespace eval b {namespace import ::a::*; namespace forget ::a::f*; info commands ::b::*}

### forget-unqualified
namespace eval a {proc f {} {}; namespace export *}
namespace import a::f
namespace forget f
info commands ::f

### forget-missing-namespace
namespace forget nosuch::f

### forget-no-args
namespace forget

### forget-not-imported
namespace eval a {proc f {} {}}
namespace forget a::f

### export-alias-and-ensemble
namespace eval a {interp alias {} ::a::al {} string length; namespace export al}
namespace import a::al
al abc
