# A first look. Run it with `npm start -- apps/cli/samples/hello.tcl`.

proc greet {name {mark "!"}} {
  return "Hello, $name$mark"
}
puts [greet world]

# Integers have no size limit.
proc factorial n {
  if {$n < 2} { return 1 }
  expr {$n * [factorial [expr {$n - 1}]]}
}
puts "30! = [factorial 30]"

# Values are strings, lists and dictionaries, whichever you ask for.
set words {the quick brown fox jumps over the lazy dog}
foreach word $words {
  dict lappend byLength [string length $word] $word
}
foreach length [lsort -integer [dict keys $byLength]] {
  puts "$length letters: [join [dict get $byLength $length] {, }]"
}

# Errors are values too.
if {[catch {expr {1 / 0}} message]} {
  puts "caught: $message"
}
