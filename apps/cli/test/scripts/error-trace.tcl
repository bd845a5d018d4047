proc outer {x} {
  inner [expr {$x + 1}]
}
proc inner {x} {
  if {$x > 1} {
    error "too large: $x" "" {APP RANGE}
  }
}
puts before
namespace eval work {
  ::outer 5
}
puts never
