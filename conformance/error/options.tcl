The return options that catch delivers and that return and error take.

### ok-options
catch {set x 1} m o
dict get $o -code

### error-keys-order-free
catch {error x} m o
lsort [dict keys $o]

### level-and-code-of-return
catch {return x} m o
list [dict get $o -code] [dict get $o -level]

### level-and-code-of-return-error
catch {return -code error x} m o
list [dict get $o -code] [dict get $o -level] [dict exists $o -errorinfo]

### level-of-explicit-level
catch {return -level 3 -code break x} m o
list [dict get $o -code] [dict get $o -level]

### custom-option-travels
proc p {} {return -code error -myopt 5 msg}
catch p m o
dict get $o -myopt

### custom-option-through-two-procs
proc p {} {return -code error -myopt 5 msg}
proc q {} {p}
catch q m o
dict get $o -myopt

### custom-option-on-ok-lost-by-next-command
proc p {} {return -myopt 5 msg}
catch {p; set x 1} m o
dict exists $o -myopt

### custom-option-on-ok-kept
proc p {} {return -myopt 5 msg}
catch {p} m o
dict exists $o -myopt

### errorcode-default
catch {return -code error x} m o
dict get $o -errorcode

### errorcode-given
catch {return -level 0 -code error -errorcode {A {B C}} x} m o
dict get $o -errorcode

### errorinfo-given
catch {return -level 0 -code error -errorinfo "line one" x} m o
dict get $o -errorinfo

### errorinfo-given-through-proc
proc p {} {return -code error -errorinfo "line one" x}
catch p m o
dict get $o -errorinfo

### errorline-given-ignored
catch {return -level 0 -code error -errorline 77 x} m o
dict get $o -errorline

### options-without-code
catch {return -options {-level 0} x} m o
list $m $o

### options-reraise-identity
catch {error first {} {E 1}} m1 o1
catch {return -options $o1 $m1} m2 o2
list $m2 [dict get $o2 -code] [dict get $o2 -level] [dict get $o2 -errorcode]

### options-reraise-level-zero
catch {error first {} {E 1}} m1 o1
dict set o1 -level 0
catch {return -options $o1 $m1} m2 o2
list [dict get $o2 -code] [dict get $o2 -errorcode]

### options-reraise-keeps-during
catch {try {error a {} A} finally {error b {} B}} m o
catch {return -options $o $m} m2 o2
dict get $o2 -during -errorcode

### options-code-number-and-name
catch {return -options {-code 1 -level 0} x} m o
catch {return -options {-code error -level 0} x} m2 o2
list [dict get $o -code] [dict get $o2 -code]

### options-bad-code
return -options {-code huh} x

### options-bad-level
return -options {-level huh} x

### options-errorcode-not-list
return -options [list -code error -errorcode "\{"] x

### options-empty-dict
proc p {} {return -options {} value}
p

### return-code-return-level
catch {return -code return x} m o
list [dict get $o -code] [dict get $o -level]

### return-code-return-level-two
catch {return -code return -level 2 x} m o
list [dict get $o -code] [dict get $o -level]

### return-level-zero-code-return
catch {return -level 0 -code return x} m o
list [dict get $o -code] [dict get $o -level]

### catch-code-of-level-zero
list [catch {return -level 0 -code break}] [catch {return -level 0 -code continue}] [catch {return -level 0 -code 99}] [catch {return -level 0}]

### unusual-code-through-catch
proc p {} {return -code 17 x}
list [catch p m o] $m [dict get $o -code]

### unusual-code-through-uplevel
proc p {} {return -code 17 x}
proc q {} {uplevel 1 p}
catch q

### unusual-code-through-eval
proc p {} {return -code 17 x}
catch {eval p}

### unusual-code-through-namespace-eval
proc p {} {return -code 17 x}
catch {namespace eval n p}

### unusual-code-through-if-and-foreach
proc p {} {return -code 17 x}
catch {foreach a {1 2} {if 1 {p}}}

### unusual-code-through-lsort
proc cmp {a b} {return -code 17 0}
list [catch {lsort -command cmp {b a}} m] $m

### break-from-lsort-command
proc cmp {a b} {return -code break 0}
list [catch {lsort -command cmp {b a}} m] $m

### break-in-expression-command
list [catch {expr {1 + [break]}} m] $m

### return-in-expression-command
proc p {} {expr {1 + [return 5]}; return 6}
p

### break-in-variable-trace
trace add variable v write {apply {args {return -code break}}}
set out {}
foreach x {1 2} {lappend out [catch {set v $x} m] $m}
set out

### continue-in-subst
subst {a[continue]b c[continue]d}

### break-in-subst
subst {a[set x 1]b[break]c}

### return-in-subst
subst {a[return mid]b}

### custom-code-in-subst
list [catch {subst {a[return -code 10 mid]b}} m] $m

### error-in-subst
list [catch {subst {a[error mid]b}} m] $m

### dict-get-during-chain
catch {
    try {
        try {error a {} A} on error {} {error b {} B}
    } on error {} {error c {} C}
} m o
list $m [dict get $o -errorcode] [dict get $o -during -errorcode] [dict get $o -during -during -errorcode]

### error-code-set-by-runtime
catch {set nosuch} m o
dict get $o -errorcode

### info-errorstack-empty-interp
info errorstack

### errorcode-variable-follows
set out {}
foreach s {{error x {} {A B}} {error y} {set z 1} {throw C d}} {
    catch $s
    lappend out $::errorCode
}
set out

### order-of-compiled-errors
foreach s {{expr {1/0}} {expr {1+}} {expr {a+}} {expr {1 << -1}} {expr {"a" + 1}} {expr {~1.5}} {string is foo bar} {set a {b}c} {if {} {}} {while {1/0} {}} {list [expr {5 % 0}]} {eval {expr {0 ** -1}}} {set nosuch} {expr {$x}} {expr {sin()}}} {proc t {} $s; lappend l [catch $s m o] [dict keys $o] [catch t m o] [dict keys $o]}; join $l \n

### errorstack-of-compiled-errors
foreach s {{expr {1/0}} {expr {"a" + 1}} {string is foo bar} {while {1/0} {}} {list [expr {5 % 0}]} {eval {expr {0 ** -1}}} {expr {foo(1)}} {expr {sin()}} {expr {sqrt("a b")}}} {proc t {} $s; lappend l [catch $s m o] [dict get $o -errorstack] [catch t m o] [dict get $o -errorstack]}; join $l \n

### order-of-throw-without-type
proc p x {throw $x c}; list [catch {throw {} a} m o] $m $o [catch {p {}} m o] $m [dict keys $o] [catch {p [list]} m o] [dict get $o -errorcode] [catch {p "a \{"} m o] $m [dict keys $o]

### order-of-errors-from-other-interpreters
interp create i; foreach s {{throw a b} {error a b c} {set nosuch} {return -code error -foo bar -errorcode {A 3} x} {error a} {expr {1/0}}} {lappend l [catch {i eval $s} m o] $m [dict keys $o] [dict get $o -errorcode]}; interp alias {} al i error; lappend l [catch {al x} m o] [dict keys $o]; join $l \n

### errors-from-other-interpreters-go-on
interp create i; proc p {} {i eval {error a b c}}; proc q {} {try p on error {m o} {dict set o -x 1; return -options $o $m}}; list [catch q m o] $m [dict remove $o -errorinfo -errorstack -during]
