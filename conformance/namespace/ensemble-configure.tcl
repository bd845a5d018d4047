### bad-values
namespace eval e {namespace ensemble create; list [catch {namespace ensemble configure e -map {a {}}} m] $m  [catch {namespace ensemble configure ::e -map {a {} b}} m] $m [catch {namespace ensemble configure ::e -map {a "x \{"}} m] $m [catch {namespace ensemble configure ::e -subcommands "a \{"} m] $m [catch {namespace ensemble configure ::e -prefixes xx} m] $m}

### abbreviated-options
namespace eval e {namespace ensemble create}; list [namespace ensemble configure e -pre] [catch {namespace ensemble configure e -p} m] $m [catch {namespace ensemble conf e -pre} m] $m [catch {namespace ens exists e} m] $m

### through-import
namespace eval e {namespace ensemble create -command x; namespace export x}; namespace import e::x; list [namespace ensemble exists x] [namespace ensemble configure x -namespace]

### no-arguments
namespace eval e {namespace ensemble create}; catch {namespace ensemble configure} m; set m

### exists-arity
list [catch {namespace ensemble exists} m] $m [catch {namespace ensemble exists a b} m] $m

### all-or-nothing
namespace eval e {namespace ensemble create}; catch {namespace ensemble configure e -prefixes 0 -map {a {}}} m; list $m [namespace ensemble configure e -prefixes]

### map-from-1
namespace eval e {namespace ensemble create -command ::foo}; namespace ensemble configure foo -map {x list}; namespace ensemble configure foo -map

### map-from-2
namespace eval e {namespace ensemble create -command ::foo -map {x list}}; namespace ensemble configure foo -map

### map-from-3
namespace eval e {proc list args {}; namespace ensemble create -command ::foo}; namespace ensemble configure foo -map {x list}; namespace ensemble configure foo -map

### map-from-4
namespace eval e {namespace ensemble create -command ::foo}; namespace eval d {proc y {} {}; namespace ensemble configure foo -map {x y}}; namespace ensemble configure foo -map

### map-from-5
namespace eval e {namespace ensemble create -command ::foo}; namespace eval d {proc y {} {}; namespace ensemble configure foo -unknown y}; namespace ensemble configure foo -unknown

### a-map-of-qualified-names-keeps-its-text
namespace eval shown {
  proc seen map {
    namespace ensemble create -command ::e -map $map
    set r [list [namespace ensemble configure ::e -map] [catch {e a ab} m] $m]
    rename ::e {}
    return $r
  }
}
lmap map [list {a list a {::string length}} {a list a {string length}} {a  ::list   b ::x} " " {b x  a {" ::list" 1}}] {shown::seen $map}

### a-map-that-is-configured-keeps-its-text
namespace eval kept {
  namespace ensemble create
  namespace ensemble configure kept -map "a ::list\n  a {::string length}"
}
list [namespace ensemble configure kept] [kept a xyz] [catch {kept b} m] $m
