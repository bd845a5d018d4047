### procedure
proc p {} {list [info frame] [info frame 0] [info frame -1] [info frame 1] [info frame 2]}
p

### eval-in-procedure
proc p {} {eval {list [info frame] [info frame 0] [info frame -1] [info frame -2]}}
p

### uplevel
proc p {} {uplevel 1 {list [info frame] [info frame 0] [info frame -1] [info frame -2]}}
p

### namespace-eval
namespace eval n {list [info frame] [info frame 0] [info frame -1]}

### apply
apply {x {list [info frame] [info frame 0] [info frame -1]}} 5

### script-in-variable
set s {list [info frame] [info frame 0] [info frame -1]}; proc p s {eval $s}; p $s

### foreach-by-computed-name
proc p {} {set c foreach; $c x 1 {
set r [list [info frame] [info frame 0] [info frame -1]]}; set r}; p

### nested-calls
proc q args {list [info frame] [info frame 0] [info frame -1] [info frame -2]}
proc p {} {
  set x 1; set y [q [q 2]]
}
p

### bad-levels
list [catch {info frame 5} m] $m [catch {info frame -5} m] $m [catch {info frame a} m] $m [catch {info frame 1.5} m] $m

### ensemble
proc q args {list [info frame] [info frame 0] [info frame -1] [info frame -2]}
namespace eval e {namespace ensemble create -map {x ::q}}
e x 1

### tailcall
proc p {} {tailcall q 1}
proc q args {list [info frame] [info frame 0] [info frame -1]}
p

### lines-in-a-word
proc p {} {
  set a "x[dict get [info frame 0] line]
  y[dict get [info frame 0] line]"
}
p

### namespace-eval-in-procedure
proc p {} {namespace eval n {info frame 0}}; p

### uplevel-lines
proc p {} {

  uplevel 1 {

   info frame 0
  }
}
p

### eval-lines
proc p {} {

  eval {

   info frame 0
  }
}
p

### namespace-lines
namespace eval n {

  namespace eval m {
    info frame 0
  }
}

### catch-by-computed-name-lines
proc p {} {
  set c catch
  $c {
     info frame 0
  } r
  set r
}
p

### interps-1
interp create i; i eval {info level}

### interps-2
interp create i; proc p {} {i eval {list [info level] [info frame]}}; p

### interps-3
interp create i; i eval {proc p {} {list [info level] [info frame] [info frame 0]}; p}

### interps-4
interp create i; proc p {} {i eval {info frame -1}}; p

### interps-5
interp create i; proc p {} {i eval {info frame 2}}; p

### interps-6
proc p {} {interp eval {} {info frame}}; p

### interps-7
proc p {} {interp eval {} {info frame 0}}; p

### interps-8
interp create i; i alias fr info frame; i eval {fr}

### interps-9
interp create i; i alias fr info frame; i eval {proc p {} {fr 0}; p}

### quoted-1
proc p {} {
  eval "set x 1"
  eval {info frame 0}
}; p

### quoted-2
proc p {} {
  namespace eval n "info frame 0"
}; p

### quoted-3
proc p {} {
  namespace eval n {info frame 0}
}; p

### quoted-4
proc p {} {
  foreach x 1 "set y \[info frame 0\]"
  set y
}; p

### variable-trace
proc tr args {set ::r [list [info frame 0] [info frame -1] [info level]]}
trace add variable v write tr
set v 1
set r

### command-as-a-list
proc q args {list [info frame 0] [info frame -1]}
list [eval [list q 1]] [uplevel #0 [list q 2]]

### inscope
namespace eval n {}
proc p {} {
  namespace inscope ::n {

    info frame 0
  }
}
p

### script-of-if-in-a-variable
proc p {} {
  set body {set a 1
    set b 2
    set r [info frame 0]}
  if 1 $body
  set r
}
p

### script-of-a-loop-in-a-variable
proc p {} {
  set body {set go 0

    set r [info frame 0]}
  set go 1
  while {$go} $body
  lappend all $r
  for {set go 1} {$go} {} $body
  lappend all $r
}
p

### in-a-coroutine
proc p {} {
  coroutine co eval {
    info frame 0
  }
}
p

### in-another-interpreter
interp create i
proc p {} {
  i eval {
    list [info frame 0] [info frame]
  }
}
p

### passed-through-calls
proc q s {uplevel 1 $s}
proc p s {q $s}
p {

  info frame 0
}

### backslashes-before-the-end-of-a-line
namespace eval n {
  proc q {} {return "a \\
    b"}
  proc p {} {
    info frame 0
  }
  list [info frame 0] [p]
}
