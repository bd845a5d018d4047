### ledit-prepend
set x {c d}
ledit x -1 -1 a b
set x

### ledit-append
set x {c d}
ledit x end+1 end+1 e f
set x

### ledit-delete
set x {a b c d e}
ledit x 1 2
set x

### ledit-replace
set x {a b c d}
ledit x 1 2 x y z

### ledit-replace-one
set x {a b c d}
ledit x 1 1 z

### ledit-insert
set x {a b c d}
ledit x 2 1 z

### ledit-insert-first
set x {a b}
ledit x 0 -1 z

### ledit-all
set x {a b c}
ledit x 0 end

### ledit-beyond
set x {a b}
ledit x 99 99 c

### ledit-first-beyond-last-inside
set x {a b c}
ledit x 9 1 f

### ledit-empty-variable
set x {}
ledit x 0 0 a

### ledit-end-of-empty
set x {}
ledit x end end a

### ledit-canonical
set x {a  b}
ledit x 0 -1

### ledit-bad-first
set x {a b}
ledit x foo 0

### ledit-bad-last
set x {a b}
ledit x 0 foo

### ledit-bad-list
set x "\{"
ledit x 0 0

### ledit-missing-variable
ledit nox 0 0 a

### ledit-too-few
set x a
ledit x 0

### ledit-no-args
ledit

### ledit-value-semantics
set a {1 2 3}
set b $a
ledit a 0 0
list $a $b

### ledit-queue
set q [lseq 40]
for {set i 0} {$i < 10} {incr i} {ledit q 0 0; ledit q end+1 end+1 n$i}
list [lrange $q 0 2] [lrange $q end-1 end] [llength $q]

### ledit-in-proc
proc p {} {set l {a b c}; ledit l 1 1 x y; ledit l end end; return $l}
p

### ledit-array-element
set a(k) {x y}
ledit a(k) 0 0 z
array get a
