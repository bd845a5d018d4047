# Where code is from, as info frame tells it: files, procedures that stand in them, scripts in braces.
proc show args {puts [dict remove [info frame -1] file]; puts [file tail [dict get [info frame -1] file]]}
puts [dict keys [info frame 0]]
puts [info frame 0]
proc p {} {
  puts [info frame 0]
  info frame -1
}
puts [p]
namespace eval n {
  puts [info frame 0]
  proc q {} {
    puts [info frame 0]
    eval {
      puts [info frame 0]
    }
    set s {
      puts [info frame 0]
    }
    eval $s
    uplevel 1 {
      puts [info frame 0]
    }
    apply {{} {
      puts [info frame 0]
    }}
    puts [info frame -1]
    puts [info frame 1]
    puts [info frame 2]
  }
}
n::q
eval {
  proc made {} {
    puts [info frame 0]
  }
}
made
if 1 {
  proc made2 {} {

    puts [info frame 0]
  }
}
made2
set body {
  puts [info frame 0]
}
proc made4 {} $body
made4
proc \
  made6 \
  {} {
    puts [info frame 0]
  }
made6
set l {{x} {
  puts [info frame 0]
}}
apply $l 1
foreach x {1} {
  puts [info frame 0]
}
catch {
  puts [info frame 0]
}
if {[llength [info frame 0]]} { puts ok
   puts [info frame 0] }
switch a {
  a {
     puts [info frame 0]
  }
}
switch a a {
     puts [info frame 0]
}
try {
  puts [info frame 0]
} finally {
  puts [info frame 0]
}
while 1 {
  puts [info frame 0]; break
}
puts "[
 info frame 0]"
dict for {a b} {1 2} {
  puts [info frame 0]
}
namespace eval m {
  namespace eval o {
    puts [info frame 0]
  }
}
proc lst {} { list [info frame 0] \
   [info frame 0] }
puts [lst]
proc cont {a
 b} {
 puts [info frame 0]
}
cont 1 2
coroutine c apply {{} {
  puts [info frame 0]
  yield
  puts [info frame 0]
}}
c
interp alias {} al {} p
puts [al]
trace add variable vv2 write {apply {args {
  puts [info frame 0]
  puts [info frame -1]
}}}
set vv2 1
proc uu {} {
  uplevel #0 {
    puts [info frame 0]
  }
  namespace eval :: {
    puts [info frame 0]
  }
  namespace inscope :: {
    puts "[info frame 0]"
  }
  subst {
    [info frame 0]
  }
}
puts [uu]
if 0 {} elseif 1 {
   puts [info frame 0]
} else {}
for {set i 0} {$i<1} {incr i} {
   puts [info frame 0]
}
lmap x 1 {
   puts [info frame 0]
}
# Lines that are joined, and what comes behind them.
if {1} {
  set joined [list a \
      b]; puts [info frame 0]
  puts [info frame 0]
}
foreach x 1 {
  set joined [list a \
      b \
      c]; puts [info frame 0]; puts [info frame 0]
  puts [info frame 0]
}
proc joined {} {
  # a comment \
      of two lines
  puts [info frame 0]
  list \
      [puts [info frame 0]] \
      [puts [info frame 0]]
  if {1} \
  {
    puts [info frame 0]
  } \
  else {}
}
joined
# Scripts that are words of a procedure's call, which evaluates them where it was called.
proc control {script} {
  uplevel 1 $script
}
proc through {how script} {
  uplevel 1 [list control $script]
}
control {
  puts [dict remove [info frame 0] file]
}
through list {
  set x 1
  puts [dict remove [info frame 0] file]
}
control \
  {
    puts \
      [dict remove [info frame 0] file]
  }
set script {
  puts [info frame 0]
}
control $script
control {
  proc defined {} {
    puts [dict remove [info frame 0] file]
  }
}
defined
proc keep {script} {set ::kept $script}
keep {
  puts [info frame 0]
}
control $kept
