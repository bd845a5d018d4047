### eval-one-arg
eval {set x 5}

### eval-concatenates
eval set x {a}

### eval-concat-trims
eval {  set x  } {  {a b}  }

### eval-list-is-safe
set v {a b; error injected [x] $y}
eval [list set r $v]

### eval-no-args
eval

### eval-empty
eval {}

### eval-multiple-commands
eval {set a 1; set b 2
set c 3}

### eval-result-of-last
eval "set a 1\nset b 2\n"

### eval-unbraced-list-splits
set l {b c}
eval lappend r a $l

### eval-in-proc-uses-locals
proc p {} {set x 1; eval {incr x}; return $x}
p

### eval-break
set r [catch {eval break}]

### eval-return-in-proc
proc p {} {eval return foo; return bar}
p

### eval-error-trace
eval {
    set a 1
    error inside
}

### eval-error-trace-computed
proc p script {
    eval $script
}
p {
    set a 1

    error inside
}

### eval-error-trace-multi-arg
proc p {} {
    eval error {"split words"}
}
p

### eval-nested-trace
eval {eval {eval {error deep}}}

### eval-nested-trace-variable
set s {error deep}
set t {eval $s}
eval $t

### eval-parse-error-runs-nothing-before
set x 0
list [catch {eval "set x 1; set y \""} m] $m $x

### eval-parse-error-runs-commands-before
set x 0
list [catch {eval "set x 1\nset y \{"} m] $m $x

### eval-comment-only
eval {# nothing here}

### eval-modifies-itself
set s {set s {}; set r survived}
eval $s

### eval-list-with-newline-element
eval [list set x "a\nb"]

### eval-pure-list-with-comment-like-word
set l [list # not a comment]
list [catch {eval $l} m] $m

### eval-deep-recursion-limit
proc p n {if {$n == 0} {return bottom}; eval [list p [expr {$n - 1}]]}
p 300

### eval-uplevel-variable
proc p {} {eval uplevel 1 set y 7}
p
set y

### eval-numeric-script
list [catch {eval 5} m] $m

### eval-list-of-empty-command
list [catch {eval [list {}]} m] $m
