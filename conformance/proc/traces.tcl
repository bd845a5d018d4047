Traces and errors of procedures, lambdas and tail calls in unusual places.

### wrong-args-in-nested-call
proc p {a b} {}
proc q {} {
    p [p 1]
}
q

### lambda-bad-parameters
apply {{{a b c}} {}} 1

### lambda-long-term
apply [list {} {
 error xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
}]

### name-truncated-by-bytes
proc xéééééééééééééééééééééééééééééééééééééééééé {} {error x}
xéééééééééééééééééééééééééééééééééééééééééé

### command-truncated-by-bytes
proc p x {error short}
p x漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢

### tailcall-requested-in-catch
proc a {} {catch {tailcall set ::z 1} m; return caught}
list [a] $z

### tailcall-requested-twice
proc a {} {catch {tailcall list one}; tailcall list two}
a

### tailcall-dropped-by-error
proc a {} {catch {tailcall set ::z 1}; error x}
list [catch a m] $m [info exists ::z]

### tailcall-requested-before-another-procedures
proc b {} {tailcall list b}
proc a {} {catch {tailcall list a}; lappend ::log [b]; return none}
list [a] $log

### tailcall-of-wrong-arguments
proc b x {}
proc a {} {tailcall b}
proc c {} {
    a
}
c

### tailcall-chain-keeps-level
proc a n {if {$n == 0} {return [info level]}; tailcall a [expr {$n - 1}]}
a 100

### return-through-levels
proc c {} {return -level 3 x}
proc b {} {c; return y}
proc a {} {b; return z}
a

### return-code-through-levels
proc b {} {return -code 5 -level 2 x}
proc a {} {b; return y}
list [catch a m] $m

### unknown-in-procedure
proc unknown args {uplevel 1 {error upl}}
proc p {} {
    foo bar
}
p

### redefines-itself
proc a {} {proc a {} {return new}; return old}
list [a] [a]

### deletes-itself
proc a {} {rename a {}; return gone}
list [a] [catch a m] $m

### options-of-what-ended-well
proc p a {if {$a} {return -foo $a x}; return z}
proc q {} {foreach i {1 0 2 0} {catch {p $i} m o; lappend l $o}; set l}
q

### options-lost-by-a-call
proc p {} {return -foo 1 x}
proc r {} {return 5}
catch {p; r} m o
dict exists $o -foo

### uplevel-not-a-level
uplevel 1

### uplevel-level-only
proc p {} {uplevel 1}
p
