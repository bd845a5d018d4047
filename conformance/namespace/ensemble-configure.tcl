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
