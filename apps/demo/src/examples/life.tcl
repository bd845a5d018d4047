# Conway's game of life. The page gives scripts two commands:
# `every` runs one again and again, `grid` draws rows of cells.
# Each generation is an eval: watch the memory panel.
set width 60
set height 40

proc step cells {
  global width height
  set next {}
  for {set y 0} {$y < $height} {incr y} {
    set above [lindex $cells [expr {($y - 1) % $height}]]
    set here [lindex $cells $y]
    set below [lindex $cells [expr {($y + 1) % $height}]]
    set row {}
    for {set x 0} {$x < $width} {incr x} {
      set l [expr {($x - 1) % $width}]
      set r [expr {($x + 1) % $width}]
      set n [expr {
        [lindex $above $l] + [lindex $above $x] + [lindex $above $r] +
        [lindex $here $l] + [lindex $here $r] +
        [lindex $below $l] + [lindex $below $x] + [lindex $below $r]
      }]
      lappend row [expr {$n == 3 || ($n == 2 && [lindex $here $x])}]
    }
    lappend next $row
  }
  return $next
}

proc show cells {
  grid [lmap row $cells {string map {0 . 1 # " " ""} $row}]
}

set cells [lmap y [lrepeat $height 0] {
  lmap x [lrepeat $width 0] {expr {rand() < 0.3}}
}]
show $cells

every 80 {
  set cells [step $cells]
  show $cells
}
puts "Running; Stop ends it."
