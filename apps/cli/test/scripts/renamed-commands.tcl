# A command that was renamed, is imported, or is part of an ensemble of the script's tells its usage under that name.
source prelude.tcl
show {tcl::tm::path list x}
show {tcl::tm::list x}
rename fconfigure configure
rename file F
rename after later
rename glob names
namespace eval n {namespace export *; proc p {} {}}
interp alias {} alias {} read
namespace ensemble create -command own -map {write ::puts raw {::puts -nonewline stdout} look ::F}
namespace eval ::tcl::mathfunc {}
show configure
show {F join}
show {F exists a b}
show later
show {later cancel}
show {names -nocomplain -join}
show alias
show {alias -nonewline}
show ::gets
show {::tcl::file::exists}
show {own write a b c d}
show {own raw x y}
show {own look size}
rename read take
show {take}
show {take -nonewline}
rename fcopy copy
show {copy a}
show {copy a b c}
rename socket connect
show {connect a}
rename exec run
show run
show {tcl::process list x}
show {tcl::process purge a b}
show {tcl::process status a b c}
rename tcl::process p
show {p list x}
show {p autopurge a b}
rename chan c
show {c read}
show {c read -nonewline}
show {c copy a}
show {run -encoding}
