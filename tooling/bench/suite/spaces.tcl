# desc: namespaces, ensembles, variables in them
# n: 20000
namespace eval counter {
    variable total 0
    proc add x { variable total; incr total $x }
    proc get {} { variable total; return $total }
    namespace export *
    namespace ensemble create
}
proc bench n {
    set ::counter::total 0
    for {set i 0} {$i < $n} {incr i} { counter add $i; ::counter::add 1 }
    return [counter get]
}
