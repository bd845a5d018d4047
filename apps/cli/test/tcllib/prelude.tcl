# What the scripts beside this one share. Their argument is the folder of tcllib.
lappend auto_path [lindex $argv 0]
fconfigure stdout -encoding utf-8

# Numbers and texts that look random and are the same wherever the script runs.
set seed 12345
proc random n {set ::seed [expr {($::seed * 1103515245 + 12345) % 2147483648}]; expr {($::seed >> 8) % $n}}
proc letters n {set text {}; while {[incr n -1] >= 0} {append text [format %c [expr {97 + [random 26]}]]}; return $text}
proc bytes n {set text {}; while {[incr n -1] >= 0} {append text [format %c [random 256]]}; return $text}

# Print what each script gives: of long results the beginning and a checksum.
proc brief text {
  set text [string map [list \r {\r}] $text]
  if {[string length $text] <= 120} {return $text}
  return "[string range $text 0 79]... [string length $text] [zlib crc32 [encoding convertto utf-8 $text]]"
}
proc show args {
  foreach script $args {
    set code [catch {uplevel #0 $script} result options]
    puts "[string range [string trim $script] 0 50] => $code [brief $result]"
    if {$code == 1} {puts "  [dict get $options -errorcode]: [brief [dict get $options -errorinfo]]"}
  }
}

# The order of arrays and of lists of commands is each interpreter's own.
rename array array-as-it-is
proc array {subcommand args} {
  set result [uplevel 1 [list ::array-as-it-is $subcommand {*}$args]]
  switch $subcommand {
    names {return [lsort $result]}
    get {return [lsort -stride 2 $result]}
    default {return $result}
  }
}
rename info info-as-it-is
proc info args {
  set result [uplevel 1 [list ::info-as-it-is {*}$args]]
  if {[lindex $args 0] in {commands procs vars globals locals}} {return [lsort $result]}
  return $result
}

# Some packages take other implementations where there is TclOO.
rename package package-as-it-is
proc package args {
  if {[lindex $args 0] eq "require" && "TclOO" in $args} {error "can't find package TclOO"}
  uplevel 1 [list ::package-as-it-is {*}$args]
}
