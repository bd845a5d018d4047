subst: break, continue and return in it, and what cannot be parsed.

### break-ends-it
subst {a[break]b [}

### break-before-a-parse-error
subst {a[break;list {a}b]c}

### incomplete-command-is-not-executed
catch {subst {a[set y 1}} m
list $m [info exists y]

### complete-commands-are-executed
catch {subst {[set y 1; set z 2}} m
list $m [info exists y] [info exists z]

### earlier-pieces-are-executed
catch {subst {[set y 1]$a(}} m
list $m $y

### continue-gives-nothing
subst {[continue]a[continue]}

### other-codes-give-the-value
subst {a[return b]c[return -code 7 d]e}

### in-a-procedure
proc p {} {subst {a[return b]c}}
p

### break-in-an-array-index
set a(x) 1
subst {$a([break])b}

### continue-in-an-array-index
set a(x) 1
subst {q$a([continue])b}

### return-in-an-array-index
set a(x) 1
subst {q$a([return x])b}

### break-is-not-the-loops
set log {}
foreach x {1 2} {lappend log [subst {$x[break]}]}
set log

### computed-template
set t {[error q]}
proc p t {
 subst $t
}
p $t

### error-in-a-literal-template
proc p {} {
 subst {
 [error q]}
}
p

### parse-error-trace
subst {a $b(x}

### parse-error-in-a-command
subst {[set x 1; list {a}b]}

### options-abbreviated
subst -nob {a\n}

### option-ambiguous
subst -no x

### option-without-text
subst -nobackslashes

### all-options
subst -nocommands -novariables -nobackslashes {$a [b] \x41}

### lone-characters
subst {$ $- a$ \q}

### nested
set y {[set z 3]}
subst {$y}

### result-of-empty-commands
subst {a[]b[
]c}

### backslash-newline
subst {a\
   b}
