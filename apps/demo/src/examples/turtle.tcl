# Turtle is a class of the page, in JavaScript:
# interp.hostClass('Turtle', { create, methods })
proc koch {turtle length depth} {
  if {$depth == 0} {
    $turtle forward $length
    return
  }
  foreach angle {60 -120 60 0} {
    koch $turtle [expr {$length / 3.0}] [expr {$depth - 1}]
    $turtle left $angle
  }
}

set t [Turtle new]
$t up
$t goto -120 -75
$t heading 60
$t down
foreach side {1 2 3} {
  koch $t 240 4
  $t right 120
}

# A second one draws a spiral inside of it.
set spiral [Turtle new]
$spiral color orange
for {set i 0} {$i < 90} {incr i} {
  $spiral forward [expr {$i * 0.9}]
  $spiral left 91
}

$t destroy
$spiral destroy
