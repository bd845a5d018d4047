### plain
list [format %s abc] [format %s {}] [format %s {a b}] [format abc] [format {}]

### width
list [format %5s| abc] [format %-5s| abc] [format %2s abc] [format %05s abc] [format %-05s abc]

### precision
list [format %.2s abcdef] [format %.0s| abc] [format %5.2s| abcdef] [format %-5.2s| abcdef] [format %.10s abc]

### precision-empty
format %.s| abc

### star
list [format %*s 6 abc] [format %*s| -6 abc] [format %.*s 2 abc] [format %*.*s 6 2 abc] [format %.*s -1 abc]

### flags-ignored
list [format %+s abc] [format %#s abc] [format {% s} abc]

### size-ignored
list [format %ls abc] [format %hs abc] [format %lls abc]

### unicode-width
list [format %5s| é] [format %-5s| 日本] [format %.1s 日本] [format %5.1s| 日本]

### astral-width
list [string length [format %5s \U1f600]] [format %.1s \U1f600\U1f601] [string length [format %-4.1s \U1f600x]]

### list-value
format %s [list a {b c} d]

### dict-value
format %s [dict create a 1 b {2 3}]

### character
list [format %c 65] [format %c 233] [format %c 8364] [format %c 128512] [format %c 0x41]

### character-width
list [format %5c| 65] [format %-5c| 65] [format %05c 65] [format %.3c| 65]

### character-zero
string length [format %c 0]

### character-out-of-range
list [format %c -1] [format %c 1114112] [format %c 4294967295]

### character-too-large
catch {format %c 4294967296} m o; list $m [dict get $o -errorcode]

### character-bad
catch {format %c x} m o; list $m [dict get $o -errorcode]

### percent
list [format %%] [format 50%%] [format %%%d%% 5] [format %%d]

### percent-with-flags
catch {format {%5%} 1} m o; list $m [dict get $o -errorcode]

### several
format {%s is %d years and %.1f%% %c} Bob 42 99.5 33

### positions
list [format {%2$s %1$s} a b] [format {%1$s %1$s %2$s} a b] [format {%3$d-%1$d} 1 2 3]

### positions-with-star
list [format {%1$*s} 5 x] [format {%1$*.*f} 10 2 3.14159] [format {%1$.*f|%3$s} 2 3.14159 z]

### positions-with-percent
format {%% %1$d %%} 7

### position-zero
catch {format {%0$s} a} m o; list $m [dict get $o -errorcode]

### position-out-of-range
catch {format {%3$s} a b} m o; list $m [dict get $o -errorcode]

### position-star-out-of-range
catch {format {%2$*d} 5 6} m o; list $m [dict get $o -errorcode]

### position-mixed
list [catch {format {%1$s %s} a b} m o] $m [dict get $o -errorcode] [catch {format {%s %1$s} a b} m] $m

### position-huge
catch {format {%99999999999$d} 1} m; set m

### unused-arguments
list [format %d 1 2 3] [format x y z]

### not-enough-arguments
list [catch {format %s} m o] $m [dict get $o -errorcode] [catch {format {%s %s} a} m] $m

### no-arguments
catch {format} m o; list $m [dict get $o -errorcode]

### bad-type
list [catch {format %y 1} m o] $m [dict get $o -errorcode] [catch {format %n 1} m] $m [catch {format %F 1} m] $m

### bad-type-unicode
catch {format %é 1} m; set m

### bad-type-after-size
list [catch {format %hhd 1} m] $m [catch {format %lllx 1} m] $m [catch {format {%1$1$d} 1} m] $m

### incomplete
list [catch {format %5 1} m o] $m [dict get $o -errorcode] [catch {format %- 1} m] $m [catch {format %l 1} m] $m [catch {format %.3 1} m] $m

### incomplete-without-arguments
catch {format %} m o; list $m [dict get $o -errorcode]

### order-of-errors
list [catch {format {%d %y} x 1} m] $m [catch {format {%y %d} 1 x} m] $m [catch {format {%d %s} 5} m] $m

### newline-and-tab
format "%s\n\t%s" a b

### nul-inside
string length [format %s a\0b]

### shared-value-unchanged
set x {a b}; set y [format %5s| $x]; list $x $y

### format-from-variable
set f %0; append f 4d; list [format $f 7] [format $f 77]

### repeated-in-loop
set s {}; foreach x {1 22 333} {append s [format %-4s $x]}; append s |

### message-catalog
set f {Bought %2$s equity ($%3$.2f x %1$d) today}; format $f 123 BigCorp 19.37
