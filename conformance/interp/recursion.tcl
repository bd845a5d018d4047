### procedure
proc f {} {incr ::n; f}
proc count {} {list [catch f message options] $::n $message [dict get $options -errorcode]}
interp recursionlimit {} 100
count

### eval
proc f {} {incr ::n; eval {f; list}}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### uplevel
proc f {} {incr ::n; uplevel 1 {f; list}}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### namespace-eval
proc f {} {incr ::n; namespace eval a {f; list}}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### alias
interp alias {} g {} f
proc f {} {incr ::n; g; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### alias-of-alias
interp alias {} g {} h 1
interp alias {} h {} f 2
proc f args {incr ::n; g; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### ensemble
namespace eval e {
    namespace export f
    namespace ensemble create
    proc f {} {incr ::n; ::e f; list}
}
proc count {} {catch {e f} message; list $::n $message}
interp recursionlimit {} 100
count

### ensemble-in-ensemble
namespace eval e {namespace ensemble create -map {a {::d b}}}
namespace ensemble create -command ::d -map {b ::f}
proc f {} {incr ::n; e a; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### ensemble-to-itself
namespace eval e {namespace ensemble create -map {a {::e a}}}
proc count {} {list [catch {e a} message] $message}
count

### unknown
proc unknown args {f}
proc f {} {incr ::n; nosuch; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### namespace-unknown
namespace eval a {
    namespace unknown ::f
    proc g {} {nosuch; list}
}
proc f args {incr ::n; a::g; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### interp-eval-here
proc f {} {incr ::n; interp eval {} f; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### child-eval-and-back
interp create c
c alias f f
proc f {} {incr ::n; c eval {f; list}; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### child-alias-and-back
interp create c
c alias f f
interp alias {} g c f
proc f {} {incr ::n; g; list}
proc count {} {catch f message; list $::n $message}
interp recursionlimit {} 100
count

### levels-go-when-calls-end
interp alias {} g {} f
namespace eval e {namespace ensemble create -map {h ::g}}
proc f {} {list}
proc count {} {
    for {set i 0} {$i < 500} {incr i} {g; e h; eval g; catch {g 1}; interp eval {} g}
    return $i
}
interp recursionlimit {} 100
count

### levels-of-a-coroutine
interp alias {} g {} f
proc f {} {while 1 {yield [info level]}}
coroutine c g
interp alias {} resume {} c
proc count {} {
    for {set i 0} {$i < 500} {incr i} {resume}
    resume
}
interp recursionlimit {} 100
count
