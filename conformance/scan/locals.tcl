# Strings that a procedure takes apart with scan, for its locals.

### into-locals
proc a {} { list [scan "12 0x1f 3.5 abc" "%d %x %f %s" p q r w] $p $q $r $w [scan "00012|n5" "%d|%s" a rest] $a $rest [scan "-12x" "%d%c" a b] $a $b }
a

### nothing-found
proc b {} { set a 7; list [scan x %d a] $a [scan "" %d a] $a [scan "12" "%d %d" a b] $a [info exists b] }
b

### integers
proc c s { list [scan $s %d a] $a [scan $s %x b] $b }
list [c 0x1f] [c 0x] [c -0x1F] [c 9999999] [c 99999999999] [c ffffffff] [c +7] [c 007] [c " 12 "]

### doubles
proc d s { list [scan $s %f a] $a }
list [d 5.] [d .5] [d 1e3] [d 123456789.123456] [d -0] [d -0.] [d 0.1] [d 1234567890123456.5] [d 1.50x]

### wrong-numbers-of-variables
proc e {} { list [catch {scan "1 2" %d a b} m] $m [catch {scan "1 2" "%d %d" a} m] $m [catch {scan "1 2" "%d %d" z(1) z(2)} m] $m $z(2) }
e

### same-variable-twice
proc f {} { list [scan "1 2" "%d %d" l l] $l }
f

### characters-and-words
proc g {} { list [scan " a" "%c%c" a b] $a $b [scan "abc def" "abc%s" c] $c [scan "abc007" "abc%s" d] $d [string length $d] [scan "a\u00a0b" %s e] $e [scan "\u00e9 x\u00e9" "%s %s" f h] $f $h }
g

### without-variables
proc h s { list [scan $s %c] [scan $s "%c %c"] [expr {[scan $s %c] + 1}] [llength [scan $s "%s %s"]] [scan $s %d] }
list [h a] [h "1 2"] [h 77] [h ""]

### to-linked-and-traced
proc i {} { upvar 0 x y; trace add variable z write {apply {{n args} { upvar 1 $n v; set v <$v> }}}; list [scan "1 2 3" "%d %d %d" y z w] $x $z $w }
i

### word-with-nul
proc f {text} {scan $text %s}; list [string length [lindex [f "q\u0000r"] 0]] [string length [lindex [f \u0000] 0]]

### word-with-nul-in-a-variable
proc f {text} {scan $text %s word; string length $word}; list [f "q\u0000r"] [f \u0000]
