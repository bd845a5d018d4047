# Everything is a command, and every value is a string.
set name "world"
puts "Hello, $name!"

# Braces quote, brackets call, $ reads a variable.
set squares [lmap n {1 2 3 4 5} {expr {$n ** 2}}]
puts "squares: $squares, their sum is [tcl::mathop::+ {*}$squares]"

# Integers have any size.
puts "2 to the 100th is [expr {2 ** 100}]"

# Dictionaries keep their order.
set stock [dict create apples 3 pears 4]
dict incr stock apples 10
dict for {fruit n} $stock { puts "[format %-7s $fruit] $n" }

# Procedures, with defaults and any number of arguments.
proc greet {who {greeting "Good morning"} args} {
  return "$greeting, $who[join $args {}]"
}
puts [greet Ada]
puts [greet Ada "Good night" ! ! !]

# Errors are values too.
try {
  expr {1 / 0}
} trap {ARITH DIVZERO} message {
  puts "caught: $message"
}

# A coroutine gives one value after the other.
proc fibonacci {} {
  lassign {0 1} a b
  yield
  while 1 { yield $a; lassign [list $b [expr {$a + $b}]] a b }
}
coroutine next fibonacci
puts "fibonacci: [lmap _ [lrepeat 12 x] {next}]"
rename next {}
